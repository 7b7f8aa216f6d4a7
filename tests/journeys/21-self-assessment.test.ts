import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeRow, rowsOf } from './support/microsoft.ts';
import { confirmRowsByHand } from './support/rows.ts';
import { callApi, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const TRAINER = 'Callum Stewart';
const MANAGER = 'Farah Siddiqui';
const LEAD = 'Dilys Owen';
const ADMINISTRATOR = 'Helen Tamblyn';
const FRAMEWORK = 'Professional Standards for Teachers and Trainers in Further Education, 2014';
const ASSESSMENTS = `/people/${oidOf(TRAINER)}/self-assessments`;
const STATEMENTS =
  '# How I teach\n1. I plan for everybody\n2. I ask before I tell\n# How I learn\n3. I try things out';

const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

let meetingKey = '';
/** Of the row of the person, before they train apprentices. */
let before: Record<string, unknown> = {};

const isTrainer = ({ PersonOid }: Record<string, unknown>): boolean => PersonOid === oidOf(TRAINER);

afterAll(async () => {
  await changeRow('people', isTrainer, before);
  await confirmRowsByHand(ADMINISTRATOR, 'people');
});

/** Callum trains apprentices too: a self-assessment, a review after it, and the next review that is being prepared. */
beforeAll(async () => {
  const row = (await rowsOf('people')).find(isTrainer);
  before = { FurtherPolicies: row?.['FurtherPolicies'] ?? '', PolicyRoles: row?.['PolicyRoles'] ?? '' };
  await changeRow('people', isTrainer, {
    FurtherPolicies: 'atp',
    PolicyRoles: 'vocational-tutor\ntrainer',
  });
  await confirmRowsByHand(ADMINISTRATOR, 'people');
  const page = async () => (await callApi(TRAINER, 'GET', ASSESSMENTS)).body;
  const named = await eventually(page, ({ unstated }) => JSON.stringify(unstated).includes(FRAMEWORK));
  expect(named['unstated']).toContain(FRAMEWORK);
  const today = String((await callApi(MANAGER, 'GET', `/people/${oidOf(TRAINER)}/reviews`)).body['today']);
  const earlier = await callApi(TRAINER, 'POST', `/people/${oidOf(TRAINER)}/entries`, {
    formId: 'journey-21-entry-0001',
    kind: 'self-assessment',
    fields: { about: 'etf-2014', datedOn: daysBefore(today, 80), note: 'By the tool on the web.' },
  });
  expect(earlier.status).toBe(201);
  const held = await callApi(MANAGER, 'POST', `/people/${oidOf(TRAINER)}/reviews`, {
    formId: 'journey-21-review-001',
    kind: 'performance',
    heldOn: daysBefore(today, 75),
    agreed: 'Two more visits.',
  });
  expect(held.status).toBe(201);
  const begun = await callApi(MANAGER, 'POST', `/people/${oidOf(TRAINER)}/review-meetings`, {
    kind: 'performance',
    plannedOn: today,
  });
  meetingKey = (begun.body['meetings'] as readonly { readonly key: string }[])[0]?.key ?? '';
  expect(meetingKey).not.toBe('');
});

const entriesOf = async () =>
  (await rowsOf('recordEntries')).filter(
    ({ PersonOid, EntryKind }) => PersonOid === oidOf(TRAINER) && EntryKind === 'self-assessment',
  );

describe('a review that a self-assessment opens', () => {
  it('is kept shut by one that is older than the last review', async () => {
    const { tab } = await teams.openAs(MANAGER, { sub: `meeting/${oidOf(TRAINER)}/${meetingKey}` });
    await tab.getByText(/A self-assessment since the last review comes first/).waitFor();
    await tab.getByRole('button', { name: 'It was held' }).click();
    await eventually(
      () => tab.getByText(/A self-assessment since the last review comes first/).count(),
      (count) => count > 1,
    );
    expect(await rowsOf('reviewMeetings')).toContainEqual(
      expect.objectContaining({ Key: meetingKey, MeetingState: 'drafted' }),
    );
  });

  it('takes the statements of the framework, which the CPD lead pastes', async () => {
    const { tab } = await teams.openAs(LEAD, { sub: 'rules' });
    await tab.getByRole('link', { name: 'Standards frameworks' }).click();
    await tab.getByRole('button', { name: `Add statements: ${FRAMEWORK}` }).click();
    const form = tab.getByRole('form', { name: `Statements: ${FRAMEWORK}` });
    await form.getByLabel('Statements').fill(`${STATEMENTS}\n3. I try things out`);
    await form
      .getByLabel('Where are they from, and why may you use them?')
      .fill('Written by our own quality team.');
    await form.getByRole('button', { name: 'Save' }).click();
    await form
      .getByText(/Line 6: another statement has this number/)
      .first()
      .waitFor();
    await form.getByLabel('Statements').fill(STATEMENTS);
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved. Who begins a self-assessment now gets these.').waitFor();
  });

  it('is opened by the person, whose duty on Me has the button, and who answers by the keyboard', async () => {
    const { page, tab, errors } = await teams.openAs(TRAINER);
    await tab
      .getByRole('button', { name: /^Assess yourself: / })
      .first()
      .click();
    await tab.getByRole('button', { name: `Begin: ${FRAMEWORK}` }).click();
    const group = (name: string) => tab.getByRole('radiogroup', { name });
    await group('1. I plan for everybody').getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tab.getByText('2 of 3 answered').waitFor();
    await tab.getByText('Saved', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Make this a need: I ask before I tell' }).click();
    await tab.getByText('A need in your plan', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Complete' }).click();
    await tab.getByText('1 statement has no answer yet.').waitFor();
    await group('3. I try things out').getByText('Could show others').click();
    await tab.getByText('3 of 3 answered').waitFor();
    await tab.getByText('Saved', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Complete' }).click();
    await tab.getByText('Completed. It counts as a self-assessment of today.').waitFor();
    expect(await entriesOf()).toHaveLength(2);
    const [row] = (await rowsOf('selfAssessments')).filter(({ PersonOid }) => PersonOid === oidOf(TRAINER));
    expect(JSON.parse(String(row?.['Ratings']))).toEqual({ 1: 'secure', 2: 'not-yet', 3: 'leading' });
    const needs = (await rowsOf('needs')).filter(({ PersonOid }) => PersonOid === oidOf(TRAINER));
    expect(needs).toContainEqual(
      expect.objectContaining({ NeedText: 'I ask before I tell', NeedSource: 'standards-gap' }),
    );
    expect(errors).toEqual([]);
  });

  it('is held then by the manager, who reads the self-assessment', async () => {
    const { tab } = await teams.openAs(MANAGER, { sub: `meeting/${oidOf(TRAINER)}/${meetingKey}` });
    await tab.getByRole('button', { name: 'It was held' }).click();
    await tab.getByRole('button', { name: 'Change the day' }).waitFor();
    expect(await tab.getByText(/A self-assessment since the last review comes first/).count()).toBe(0);
    const theirs = await teams.openAs(MANAGER, { sub: `self-assessment/${oidOf(TRAINER)}` });
    await theirs.tab.getByRole('button', { name: `Open: ${FRAMEWORK}` }).click();
    await theirs.tab.getByText('2. I ask before I tell').waitFor();
    expect(await theirs.tab.getByRole('radio').count()).toBe(0);
  });

  it('leaves an earlier assessment the statements that it was begun with', async () => {
    const { body } = await callApi(LEAD, 'POST', '/frameworks/etf-2014', {
      text: '1. I plan for everybody',
      source: 'Written by our own quality team.',
      version: 1,
    });
    expect(JSON.stringify(body)).toContain('"version":2');
    const [one] = (await callApi(MANAGER, 'GET', ASSESSMENTS)).body['assessments'] as readonly {
      readonly key: string;
    }[];
    const read = await callApi(MANAGER, 'GET', `${ASSESSMENTS}/${one?.key}`);
    expect(JSON.stringify(read.body)).toContain('I ask before I tell');
    expect(read.body['isOfOldVersion']).toBe(true);
  });

  it('is nobody else’s to read, and nobody’s but the person’s to write', async () => {
    const [one] = (await callApi(TRAINER, 'GET', ASSESSMENTS)).body['assessments'] as readonly {
      readonly key: string;
    }[];
    const path = `${ASSESSMENTS}/${one?.key}`;
    const changes = [{ code: '1', of: 'rating', text: 'leading', was: 'secure' }];
    const statuses = [
      await callApi('Jack Northcott', 'GET', ASSESSMENTS),
      await callApi('Jack Northcott', 'GET', path),
      await callApi(MANAGER, 'POST', path, { changes }),
      await callApi(MANAGER, 'POST', `${path}/reopening`, { reason: 'No.' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});
