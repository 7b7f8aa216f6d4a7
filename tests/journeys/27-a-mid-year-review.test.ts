import { beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const TUTOR = 'David Okonkwo';
const MANAGER = 'Lewis Trevena';
const meetings = `/people/${oidOf(TUTOR)}/review-meetings`;

const DIPLOMA = 'Finish the second unit of the diploma';
const FEEDBACK = 'Written feedback within five days';

const keyOf = async (kind: string): Promise<string> => {
  const { body } = await callApi(MANAGER, 'GET', meetings);
  const all = body['meetings'] as readonly { readonly key: string; readonly kind: string }[];
  return all.find((each) => each.kind === kind)?.key ?? '';
};

interface Page {
  readonly agenda: readonly unknown[];
  readonly fields: readonly { readonly id: string; readonly kind: string; readonly writtenBy: string }[];
  readonly signatories: readonly { readonly as: string }[];
  readonly hash: string;
  readonly today: string;
}
const pageOf = async (path: string) => (await callApi(MANAGER, 'GET', path)).body as unknown as Page;

async function sign(path: string): Promise<void> {
  for (const [name, as] of [
    [MANAGER, 'Manager'],
    [TUTOR, 'Individual'],
  ] as const) {
    const { hash } = await pageOf(path);
    expect((await callApi(name, 'POST', `${path}/signature`, { as, hash })).status).toBe(200);
  }
}

/** The annual review, held and signed by both, with two targets. */
beforeAll(async () => {
  const { body } = await callApi(MANAGER, 'GET', meetings);
  const today = String(body['today']);
  const begun = await callApi(MANAGER, 'POST', meetings, { kind: 'annual', plannedOn: today });
  expect(begun.status).toBeLessThan(300);
  const path = `${meetings}/${await keyOf('annual')}`;
  const change = async (name: string, changed: object) =>
    expect((await callApi(name, 'POST', path, { change: changed })).status).toBe(200);
  const { fields, agenda } = await pageOf(path);
  for (const { id, kind, writtenBy } of fields)
    if (kind === 'text')
      await change(writtenBy === 'person' ? TUTOR : MANAGER, {
        to: 'field',
        field: id,
        text: 'A good year.',
        was: '',
      });
  for (const [place, text] of [DIPLOMA, FEEDBACK].entries())
    await change(MANAGER, { to: 'target', place, text, was: '' });
  for (const place of agenda.keys())
    await callApi(MANAGER, 'POST', path, {
      change: { to: 'answer', place, text: 'Talked about.', was: '', isNotApplicable: false },
    });
  await change(MANAGER, { to: 'hold', heldOn: today });
  await sign(path);
});

describe('a mid-year review', () => {
  it('finds the targets of the annual review in the plan of whoever agreed to them', async () => {
    const { tab, errors } = await teams.openAs(TUTOR, { sub: `plan/${oidOf(TUTOR)}` });
    const agreed = tab.getByRole('region', { name: 'Agreed in reviews' });
    await agreed.getByText(DIPLOMA).waitFor();
    await agreed.getByRole('button', { name: `Add to plan: ${FEEDBACK}` }).click();
    const form = tab.getByRole('form', { name: 'Add a goal' });
    await form.getByRole('textbox', { name: 'By when?' }).fill('31/7/2027');
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByRole('region', { name: 'Goals' }).getByText(FEEDBACK).waitFor();
    await eventually(
      () => agreed.getByText(FEEDBACK).count(),
      (count) => count === 0,
    );
    expect(errors).toEqual([]);
    const goals = (await rowsOf('goals')).filter(({ GoalText }) => GoalText === FEEDBACK);
    expect(goals).toMatchObject([{ PersonOid: oidOf(TUTOR), FromTarget: `${await keyOf('annual')} 1` }]);
  });

  it('answers each target with a comment, changes one, and is signed by both', async () => {
    const begun = await callApi(MANAGER, 'POST', meetings, {
      kind: 'mid-year',
      plannedOn: String((await callApi(MANAGER, 'GET', meetings)).body['today']),
    });
    expect(begun.status).toBeLessThan(300);
    const key = await keyOf('mid-year');
    const sub = `meeting/${oidOf(TUTOR)}/${key}`;
    const { tab } = await teams.openAs(MANAGER, { sub });
    const last = tab.getByRole('region', { name: 'Last targets' });
    await last.getByRole('radiogroup', { name: DIPLOMA }).getByText('Partially', { exact: true }).click();
    await last.getByRole('textbox', { name: `Comment on “${DIPLOMA}”` }).fill('One essay is missing.');
    await last.getByRole('radiogroup', { name: FEEDBACK }).getByText('Yes', { exact: true }).click();
    const targets = tab.getByRole('region', { name: 'Targets until the next review' });
    await targets.getByRole('textbox', { name: 'Target 1' }).fill('Hand in the last essay');
    await targets.getByRole('textbox', { name: 'By when is target 1 to be met?' }).fill('30/4/2027');
    await targets.getByRole('textbox', { name: 'What will show that target 1 is met?' }).fill('The mark');
    for (const item of [
      'Review of targets',
      'Any revised Personal Development/Training Needs',
      'Any further comments',
    ])
      await tab.getByRole('textbox', { name: item }).fill('Talked about.');
    await tab.getByRole('button', { name: 'It was held' }).click();
    await tab.getByRole('button', { name: 'Sign as Manager' }).click();
    await tab.getByText('Still to sign: Individual.').waitFor();
    const person = await teams.openAs(TUTOR, { sub });
    await person.tab.getByRole('button', { name: 'Sign as Individual' }).click();
    await person.tab.getByText('Everybody has signed. It counts as a review, and stays as it is.').waitFor();
    await person.tab.getByText('One essay is missing.').waitFor();
    const row = (await rowsOf('reviewMeetings')).find(({ Key }) => Key === key);
    expect(JSON.parse(String(row?.['LastTargetAnswers']))).toEqual({ 0: 'Partially', 1: 'Yes' });
    expect(JSON.parse(String(row?.['TargetDays']))).toEqual({ 0: '2027-04-30' });
  });

  it('leaves in the plan what it agreed, and no longer what it answered', async () => {
    const { tab } = await teams.openAs(TUTOR, { sub: `plan/${oidOf(TUTOR)}` });
    const agreed = tab.getByRole('region', { name: 'Agreed in reviews' });
    await agreed.getByText('Hand in the last essay').waitFor();
    await agreed.getByText('By 30 Apr 2027').waitFor();
    expect(await agreed.getByText(DIPLOMA).count()).toBe(0);
  });
});
