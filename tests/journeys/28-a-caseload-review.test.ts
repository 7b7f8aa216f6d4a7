import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeRow, rowsOf } from './support/microsoft.ts';
import { confirmRowsByHand } from './support/rows.ts';
import { callApi, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const TRAINER = 'Steven Blight';
const ASSURER = 'Martyn Hocking';
const MANAGER = 'Farah Siddiqui';
const LEAD = 'Dilys Owen';
const ADMINISTRATOR = 'Helen Tamblyn';
const meetings = `/people/${oidOf(TRAINER)}/review-meetings`;

/** ATP, "Caseload Review Meetings", lines 291 to 304. */
const ITEMS = [
  'OTLA feedback',
  'Exam pass rates and achievement',
  'Assessment appeals and complaints',
  'Learner interview and survey feedback',
  'IQA feedback from sampling activities',
  'Feedback on teaching resources and delivery plans',
  'Feedback on embedding pastoral, English, maths and ICT',
  'Learner progress',
  'Assessor quality improvement plan',
  'Learner management issues',
  'EPA learner readiness',
  'Gateway reviews and 12 week reviews',
];
const GOLDEN = 'Golden learners reviewed';

let before: Record<string, unknown> = {};
const isTrainer = ({ PersonOid }: Record<string, unknown>): boolean => PersonOid === oidOf(TRAINER);

afterAll(async () => {
  await changeRow('people', isTrainer, before);
  await confirmRowsByHand(ADMINISTRATOR, 'people');
});

/** Steven trains apprentices too, and a quality assurer is named to hold his caseload reviews. */
beforeAll(async () => {
  const row = (await rowsOf('people')).find(isTrainer);
  before = { FurtherPolicies: row?.['FurtherPolicies'] ?? '', PolicyRoles: row?.['PolicyRoles'] ?? '' };
  await changeRow('people', isTrainer, {
    FurtherPolicies: 'atp',
    PolicyRoles: 'vocational-tutor\ntrainer',
  });
  await confirmRowsByHand(ADMINISTRATOR, 'people');
  const kinds = async () =>
    JSON.stringify((await callApi(LEAD, 'GET', `/people/${oidOf(TRAINER)}/reviews`)).body);
  expect(await eventually(kinds, (found) => found.includes('Caseload review'))).toContain('Caseload review');
  const named = await callApi(LEAD, 'POST', `/people/${oidOf(TRAINER)}/entries`, {
    formId: 'journey-28-reviewer-01',
    kind: 'reviewer',
    fields: { about: 'caseload', colleague: oidOf(ASSURER), datedOn: '2026-09-01', validTo: '' },
  });
  expect(named.status).toBe(201);
});

describe('a caseload review of fourteen items', () => {
  it('is prepared, held and signed by the quality assurer, each item answered or said not to apply', async () => {
    const { tab, errors } = await teams.openAs(ASSURER, { sub: `review/${oidOf(TRAINER)}` });
    await tab.getByRole('button', { name: /^Prepare: Caseload review/ }).click();
    await tab.getByRole('heading', { name: `Caseload review: ${TRAINER}` }).waitFor();
    await tab.getByRole('textbox', { name: 'CPD and development activities' }).fill('Two courses, logged.');
    for (const question of ['Is the CPD log maintained?', 'Is the CPD log accurate?'])
      await tab.getByRole('radiogroup', { name: question }).getByText('Yes', { exact: true }).click();
    for (const item of ITEMS)
      await tab.getByRole('textbox', { name: item, exact: true }).fill(`${item}: fine.`);
    await tab.getByRole('button', { name: 'It was held' }).click();
    await tab.getByText(`${GOLDEN}: Write what was said, or why it does not apply.`).waitFor();
    expect(await tab.getByRole('button', { name: /^Sign as/ }).count()).toBe(0);
    await tab.getByRole('checkbox', { name: `Not applicable: say why (${GOLDEN})` }).check();
    await tab.getByRole('textbox', { name: `Not applicable: say why (${GOLDEN})` }).fill('None this month.');
    await tab.getByRole('textbox', { name: 'What the reviewer says' }).fill('Two learners need a visit.');
    // A signature stands for what is saved.
    await tab
      .getByRole('region', { name: 'In your own words' })
      .getByText('Saved', { exact: true })
      .waitFor();
    await tab
      .getByRole('button', { name: /^Sign as/ })
      .first()
      .click();
    await tab.getByText('Still to sign: person.').waitFor();
    expect(errors).toEqual([]);
    const person = await teams.openAs(TRAINER, {
      sub: `meeting/${oidOf(TRAINER)}/${await openMeeting()}`,
    });
    await person.tab.getByRole('button', { name: /^Sign as/ }).click();
    await person.tab.getByText('Everybody has signed. It counts as a review, and stays as it is.').waitFor();
  });

  it('is read in the performance review that the manager prepares next', async () => {
    const today = String((await callApi(MANAGER, 'GET', meetings)).body['today']);
    const begun = await callApi(MANAGER, 'POST', meetings, { kind: 'performance', plannedOn: today });
    expect(begun.status).toBeLessThan(300);
    const { tab } = await teams.openAs(MANAGER, {
      sub: `meeting/${oidOf(TRAINER)}/${await openMeeting()}`,
    });
    const since = tab.getByRole('region', { name: 'Said in other reviews since' });
    await since.getByText(/^Caseload review, /).click();
    await since.getByText('Two learners need a visit.').waitFor();
    await since.getByText('Learner progress: fine.').waitFor();
  });

  it('is nobody else’s to read', async () => {
    expect((await callApi('Colin Reid', 'GET', meetings)).status).toBe(404);
  });
});

const openMeeting = async (): Promise<string> => {
  const { body } = await callApi(MANAGER, 'GET', meetings);
  const all = body['meetings'] as readonly { readonly key: string; readonly state: string }[];
  return all.find(({ state }) => state !== 'locked')?.key ?? '';
};
