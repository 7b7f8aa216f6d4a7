import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const TEACHER = 'Gwen Parry';
const HEAD = 'Idris Bevan';
const COORDINATOR = 'Catherine Mbeki';
const COURSE = 'Signing in the whole school';
const NEXT_YEAR = new Date().getFullYear() + 1;
const WHOLE = { from: `${NEXT_YEAR}-01-01`, to: `${NEXT_YEAR}-12-31` };

interface Budgets {
  readonly strands: readonly { readonly id: string; readonly label: string }[];
  readonly units: readonly { readonly key: string }[];
  readonly budgets: readonly { readonly committedPence: number; readonly leftPence: number }[];
}
const budgetsNow = async (): Promise<Budgets> =>
  (await callApi(COORDINATOR, 'GET', '/budgets')).body as unknown as Budgets;

const statesOf = async () =>
  (await rowsOf('requests'))
    .filter(({ PersonOid }) => PersonOid === oidOf(TEACHER))
    .map(({ RequestState }) => RequestState);

/** Asks for a course that costs enough for the three questions. */
async function ask(strand: string): Promise<void> {
  const { tab } = await teams.openAs(TEACHER, { sub: 'requests' });
  await tab.getByRole('button', { name: 'Ask for training' }).click();
  const form = tab.getByRole('form', { name: 'Ask for training' });
  await form.getByLabel('What do you ask for?').fill(COURSE);
  await form.getByLabel('Why?').fill('Four of our pupils sign, and few of us do.');
  await form.getByRole('radio', { name: 'Course', exact: true }).check();
  await form.getByRole('textbox', { name: 'When does it start?' }).fill(`2/3/${NEXT_YEAR}`);
  await form.getByLabel('How many hours does it take?').fill('5');
  await form.getByLabel('Strand (optional)').selectOption(strand);
  await form.getByRole('radio', { name: 'Yes' }).check();
  await form.getByLabel('What does it cost, in pounds?').fill('750.50');
  await form.getByLabel('Which learners or service users gain by it?').fill('The four who sign');
  await form.getByLabel('What will be different for them?').fill('They are understood in every lesson');
  await form.getByLabel('How and when will you know?').fill('I ask them in June');
  await form.getByRole('button', { name: 'Send the request' }).click();
  await tab.getByText('Sent. You see here who answers it.').waitFor();
  await tab.getByText(`Waits for Line manager: ${HEAD}`).first().waitFor();
}

describe('a request for a dear course', () => {
  it('is refused with a reason, asked for again, approved, and committed until it is cancelled', async () => {
    const { strands, units } = await budgetsNow();
    const [strand] = strands;
    const set = await callApi(COORDINATOR, 'POST', '/budgets', {
      formId: 'journey-33-budget-0001',
      unit: units[0]?.key,
      strand: strand?.id,
      stream: 'school-led',
      allocatedPence: 100_000,
      ...WHOLE,
    });
    expect(set.status).toBe(200);
    await ask(strand?.label ?? '');

    const { tab } = await teams.openAs(HEAD, { sub: 'requests' });
    const waiting = tab.getByRole('region', { name: 'Waiting for your answer' });
    await waiting.getByText(`Left on ${strand?.label ?? ''}, without this: £1,000`).waitFor();
    await waiting.getByRole('button', { name: `Refuse: ${COURSE} ${TEACHER}` }).click();
    const refusal = tab.getByRole('form', { name: 'Refuse' });
    await refusal.getByLabel('Why not?').fill('Ask again for the half day.');
    await refusal.getByRole('button', { name: 'Refuse' }).click();
    await tab.getByText(`Refused. ${TEACHER} sees your reason.`).waitFor();

    await ask(strand?.label ?? '');
    const { tab: theirs } = await teams.openAs(TEACHER, { sub: 'requests' });
    await theirs.getByText(/^No from Idris Bevan, Line manager, .*: Ask again for the half day\.$/).waitFor();
    const again = await teams.openAs(HEAD, { sub: 'requests' });
    await again.tab.getByRole('button', { name: `Approve: ${COURSE} ${TEACHER}` }).click();
    await again.tab.getByText(`Your yes is saved: ${COURSE}.`).waitFor();
    expect((await statesOf()).toSorted()).toEqual(['approved', 'refused']);

    const { tab: money } = await teams.openAs(COORDINATOR, { sub: 'budgets' });
    const row = money.getByRole('row').filter({ hasText: '£750.50' });
    await row.getByText('£249.50').waitFor();
    await money.getByText('£249.50 left').waitFor();

    const { tab: own } = await teams.openAs(TEACHER, { sub: 'requests' });
    await own.getByRole('button', { name: `More: ${COURSE}` }).click();
    await own.getByRole('menuitem', { name: 'Cancel it' }).click();
    const end = own.getByRole('form', { name: 'Cancel it' });
    await end.getByLabel('Why does it not take place?').fill('The trainer is ill.');
    await end.getByRole('button', { name: 'Cancel it' }).click();
    await own.getByText('The training is cancelled.').waitFor();
    const { budgets } = await budgetsNow();
    expect(budgets).toMatchObject([{ committedPence: 0, leftPence: 100_000 }]);
  });
});
