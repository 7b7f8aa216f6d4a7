import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addRow, changeRow, rowsOf } from './support/microsoft.ts';
import { confirmRowsByHand } from './support/rows.ts';
import { callApi, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const TRAINER = 'Siobhan Kelly';
const INTERVIEWER = 'Lewis Trevena';
const LEAD = 'Dilys Owen';
const ADMINISTRATOR = 'Helen Tamblyn';
const STRANGER = 'Colin Reid';
const UNIT = 'apprenticeships';
const ET = 'Education and Training qualification, level 3 or above';
const IAG = 'Information, Advice and Guidance, level 3 or above';
const NEED = 'Questions that make apprentices think';

let before: Record<string, unknown> = {};
const isTrainer = ({ PersonOid }: Record<string, unknown>): boolean => PersonOid === oidOf(TRAINER);
const record = `/people/${oidOf(TRAINER)}`;

/** A unit that trains apprentices, under ATP's policy; the trainer starts there once they were interviewed. */
beforeAll(async () => {
  await addRow('units', {
    Key: UNIT,
    Title: 'Apprenticeships',
    ParentKey: 'tamar-valley',
    PolicyId: 'atp',
    InForceFrom: '2000-01-01',
  });
  await confirmRowsByHand(ADMINISTRATOR, 'units');
  await eventually(
    async () => JSON.stringify((await callApi(LEAD, 'GET', '/candidates')).body),
    (page) => page.includes(UNIT),
  );
});

afterAll(async () => {
  await changeRow('people', isTrainer, before);
  await confirmRowsByHand(ADMINISTRATOR, 'people');
});

const candidateKey = async (): Promise<string> => {
  const { body } = await callApi(LEAD, 'GET', '/candidates');
  const all = body['candidates'] as readonly { readonly key: string; readonly displayName: string }[];
  return all.find(({ displayName }) => displayName === TRAINER)?.key ?? '';
};

const rowsOfTrainer = async (list: 'recordEntries' | 'needs' | 'goals') =>
  (await rowsOf(list)).filter(isTrainer);

describe('a new trainer', () => {
  it('is added by the CPD lead before they have an account', async () => {
    const { tab, errors } = await teams.openAs(LEAD, { sub: 'people' });
    await tab.getByRole('button', { name: 'New starters' }).click();
    await tab.getByRole('button', { name: 'Add a candidate' }).click();
    const form = tab.getByRole('form', { name: 'Add a candidate' });
    await form.getByLabel('Their name').fill(TRAINER);
    await form.getByLabel('Where would they work?').selectOption({ label: 'Apprenticeships' });
    await form.getByLabel('Trainer', { exact: true }).check();
    const interviewer = form.getByRole('group', { name: 'Who interviews them?' });
    await interviewer.getByRole('textbox').fill(INTERVIEWER);
    await interviewer.getByRole('button').click();
    await interviewer.getByText(new RegExp(`^${INTERVIEWER} ·`)).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved. Go on with the needs analysis when you are ready.').waitFor();
    await tab.getByText(`Interviewed by ${INTERVIEWER}`).waitFor();
    expect(errors).toEqual([]);
  });

  it('is asked at interview what they hold; what was seen is verified, and what they need is written down', async () => {
    const { tab, errors } = await teams.openAs(INTERVIEWER, { sub: 'team' });
    await tab.getByRole('button', { name: 'See new starters' }).click();
    await tab.getByRole('button', { name: `Go on: ${TRAINER}` }).click();
    const claim = async (title: string, level: string) => {
      await tab.getByRole('radiogroup', { name: title }).getByText('Has it, or is on the way').click();
      const item = tab.getByRole('listitem').filter({ has: tab.getByRole('radiogroup', { name: title }) });
      await item.getByText('Held', { exact: true }).click();
      await item.getByLabel('Level (optional)').fill(level);
      return item;
    };
    const held = await claim(ET, '5');
    await claim(IAG, '3');
    await tab.getByLabel('Need 1: what do they need to learn?').fill(NEED);
    await tab.getByLabel('Which part of the plan is it? (optional)').selectOption({ index: 2 });
    await tab.getByRole('textbox', { name: 'By when? (optional)' }).fill('31/3/2027');
    await tab.getByText('Saved', { exact: true }).waitFor();
    await held.getByLabel(/^What did you see/).fill('Certificate 4711');
    await held.getByRole('button', { name: /^I have seen it/ }).click();
    await tab.getByText(new RegExp(`^Verified by ${INTERVIEWER}`)).waitFor();
    await tab.getByText('Whoever looks after the unit’s CPD says that they start.').waitFor();
    const [row] = (await rowsOf('candidates')).filter(({ Title }) => Title === TRAINER);
    expect(JSON.parse(String(row?.['Answers']))).toMatchObject({
      'level-et': '5',
      'by-need-1': '2027-03-31',
    });
    expect(errors).toEqual([]);
  });

  it('is nobody else’s to see', async () => {
    const path = `/candidates/${await candidateKey()}`;
    for (const reader of [STRANGER, 'Farah Siddiqui', 'Carys Morgan', ADMINISTRATOR])
      expect([reader, (await callApi(reader, 'GET', path)).status]).toEqual([reader, 404]);
  });

  it('starts, and what was found is their first record, once', async () => {
    const row = (await rowsOf('people')).find(isTrainer);
    before = Object.fromEntries(
      ['UnitKey', 'PolicyRoles', 'StartedOn'].map((name) => [name, row?.[name] ?? '']),
    );
    const today = String((await callApi(LEAD, 'GET', '/candidates')).body['today']);
    await changeRow('people', isTrainer, { UnitKey: UNIT, PolicyRoles: 'trainer', StartedOn: today });
    await confirmRowsByHand(ADMINISTRATOR, 'people');
    const entries = (await rowsOfTrainer('recordEntries')).length;
    const { tab, errors } = await teams.openAs(LEAD, { sub: `candidates/${await candidateKey()}` });
    await tab.getByRole('button', { name: 'They start' }).click();
    const form = tab.getByRole('form', { name: 'They start' });
    await form.getByText('1 verified credential counts on their record.').waitFor();
    await form.getByText('1 claim is recorded and waits for a check.').waitFor();
    await form.getByRole('textbox').fill(TRAINER);
    await form.getByRole('button', { name: 'Search' }).click();
    await form.getByText(new RegExp(`^${TRAINER} ·`)).click();
    await form.getByRole('button', { name: 'Start their record' }).click();
    await tab.getByText(`Done. The plan and the induction of ${TRAINER} have begun.`).waitFor();
    // The two claims, and where they began.
    const written = async () => (await rowsOfTrainer('recordEntries')).length - entries;
    expect(await written()).toBe(3);
    expect(await rowsOfTrainer('needs')).toContainEqual(
      expect.objectContaining({ NeedText: NEED, NeedSource: 'needs-analysis' }),
    );
    const again = { version: '1', personOid: oidOf(TRAINER) };
    const { status } = await callApi(LEAD, 'POST', `/candidates/${await candidateKey()}/start`, again);
    expect([status, await written()]).toEqual([200, 3]);
    expect(errors).toEqual([]);
  });

  it('meets the induction on Me, records a step and takes the first goal on', async () => {
    const { tab, errors } = await teams.openAs(TRAINER);
    await tab.getByRole('button', { name: 'Go on with your induction' }).click();
    await tab.getByRole('heading', { name: 'My induction' }).waitFor();
    await tab.getByText(/^\d of 5 done$/).waitFor();
    const steps = tab.getByRole('region', { name: 'The ATP CPD' }).getByRole('listitem');
    expect(await steps.count()).toBe(5);
    await steps
      .getByRole('button', { name: /^Record/ })
      .first()
      .click();
    const form = tab.getByRole('form');
    const { body } = await callApi(TRAINER, 'GET', `${record}/induction`);
    const [year, month, day] = String(body['today']).split('-').map(Number);
    await form.getByRole('textbox', { name: 'Completed on' }).fill(`${day}/${month}/${year}`);
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText(/^Saved\. Training completed/).waitFor();
    const waiting = await teams.openAs(TRAINER, { sub: `induction/${oidOf(TRAINER)}` });
    await waiting.tab.getByText(`You recorded this. It counts once ${INTERVIEWER} has checked it.`).waitFor();
    const plan = await teams.openAs(TRAINER, { sub: `plan/${oidOf(TRAINER)}` });
    await plan.tab.getByText(`Suggested by ${INTERVIEWER}`).waitFor();
    await plan.tab.getByRole('button', { name: `Take it on: ${NEED}` }).click();
    await plan.tab.getByRole('button', { name: `Mark as done: ${NEED}` }).waitFor();
    expect(errors).toEqual([]);
  });

  it('has the first 12-week review opened already filled in', async () => {
    const { tab, errors } = await teams.openAs(INTERVIEWER, { sub: `review/${oidOf(TRAINER)}` });
    await tab.getByRole('button', { name: /^Prepare: Performance review/ }).click();
    await tab.getByRole('heading', { name: `Performance review: ${TRAINER}` }).waitFor();
    await tab.getByText(`${NEED} (by 31 Mar 2027)`).waitFor();
    await tab
      .getByText(/A self-assessment since the last review comes first/)
      .first()
      .waitFor();
    expect((await callApi(STRANGER, 'GET', `${record}/induction`)).status).toBe(404);
    expect((await callApi(INTERVIEWER, 'GET', `${record}/induction`)).status).toBe(200);
    expect(errors).toEqual([]);
  });
});
