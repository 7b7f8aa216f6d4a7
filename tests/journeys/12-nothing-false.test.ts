import { describe, expect, it } from '@jest/globals';
import type { ReportView } from '../../src/contract/reports.ts';
import type { OpenTeams } from './support/teams.ts';
import { callApi, chatOf, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const TEACHER = 'Joshua Amadi';
const MANAGER = 'Grace Lowe';

/** What the bot answers to what is typed. */
async function asked(
  { page }: OpenTeams,
  { by, typed, heading }: { readonly by: string; readonly typed: string; readonly heading: string },
): Promise<string> {
  const messages = page.getByRole('log', { name: 'Chat with CPD Companion' }).getByRole('article');
  const answers = messages.filter({ hasText: heading });
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.fill(typed);
  // The chat may hold an answer to the same words from before, and shows what it holds at once.
  if ((await chatOf(by)).messages.length > 0) await messages.first().waitFor();
  const before = await answers.count();
  await box.press('Enter');
  const answer = answers.nth(before);
  await answer.waitFor();
  return answer.innerText();
}

/** How many have safeguarding to do, by the totals of the organisation. */
async function toDoByTheTotals(): Promise<number> {
  const { body } = await callApi('Dilys Owen', 'GET', '/organisation');
  const reports = body['reports'] as readonly ReportView[];
  const { columns = [], rows = [] } = reports.find(({ id }) => id === 'by-requirement') ?? {};
  const found = rows.find(
    ([title, policy]) => title === 'Safeguarding' && String(policy).includes('Special Partnership'),
  );
  return Number(found?.[columns.findIndex(({ heading }) => heading === 'To do')] ?? -1);
}

describe('a teacher’s safeguarding that is taken back', () => {
  it('is to do, for the teacher, the manager, the organisation and the bot: nobody is told that nothing is due', async () => {
    const before = await toDoByTheTotals();
    const coordinator = await teams.openAs('Rosalind Hart', { sub: `record/${oidOf(TEACHER)}` });
    const entry = coordinator.tab
      .getByRole('listitem')
      .filter({ hasText: 'Safeguarding' })
      .filter({ hasText: 'Recorded on' })
      .first();
    await entry.getByRole('button', { name: /^Remove: Training completed/ }).click();
    const form = coordinator.tab.getByRole('form', { name: 'Remove: Training completed' });
    await form.getByLabel('Why do you remove it?').fill('The certificate is somebody else’s.');
    await form.getByRole('button', { name: 'Remove' }).click();
    await coordinator.tab.getByText('Removed. Training completed: it counts no more.').waitFor();

    const own = await teams.openAs(TEACHER);
    const due = own.tab.getByRole('region', { name: 'What is due' });
    const duty = due.getByRole('listitem').filter({ hasText: 'Safeguarding' }).first();
    await duty.getByText('To do', { exact: true }).waitFor();
    const me = await own.tab.locator('main').innerText();
    expect(me).toMatch(/Action needed[\s\S]*to do, no date/);
    expect(me).not.toMatch(/Nothing overdue|Nothing needs you|On track/);

    const manager = await teams.openAs(MANAGER, { sub: 'team' });
    const everybody = manager.tab.getByRole('grid', { name: 'Everybody' });
    const his = everybody.getByRole('row').filter({ hasText: TEACHER });
    const open = his.getByRole('listitem').filter({ hasText: 'Safeguarding' });
    await open.getByText('To do', { exact: true }).waitFor();
    expect(await his.innerText()).not.toContain('On track');

    const lead = await teams.openAs('Dilys Owen', { sub: 'organisation' });
    await lead.tab.getByRole('button', { name: 'Show as a table: Required, by requirement' }).click();
    const row = lead.tab
      .getByRole('table', { name: 'Required, by requirement' })
      .getByRole('row')
      .filter({ has: lead.tab.getByRole('rowheader', { name: /^Safeguarding.*Special Partnership/ }) });
    await row.waitFor();
    expect(await toDoByTheTotals()).toBe(before + 1);
    expect(await row.locator('td[data-label="To do"]').innerText()).toBe(String(before + 1));

    const hisChat = await teams.openAs(TEACHER, { view: 'chat' });
    const standing = await asked(hisChat, { by: TEACHER, typed: 'my standing', heading: 'Where you stand' });
    expect(standing).toContain('Safeguarding: to do; no date is set');
    expect(standing).not.toMatch(/Nothing overdue, nothing due/);
    const herChat = await teams.openAs(MANAGER, { view: 'chat' });
    const team = await asked(herChat, {
      by: MANAGER,
      typed: 'my team',
      heading: `who report to ${MANAGER}`,
    });
    expect(team).toContain('Safeguarding: to do; no date is set');
    expect(team).not.toMatch(new RegExp(`Nothing overdue[^\\n]*${TEACHER}`));
    expect([...coordinator.errors, ...own.errors, ...manager.errors, ...lead.errors]).toEqual([]);
  });
});
