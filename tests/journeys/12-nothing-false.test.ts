import { describe, expect, it } from '@jest/globals';
import type { OpenTeams } from './support/teams.ts';
import { callApi, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const TEACHER = 'Joshua Amadi';

/** What the bot answers to what is typed. */
async function asked({ page }: OpenTeams, typed: string, heading: string): Promise<string> {
  const answers = page
    .getByRole('log', { name: 'Chat with CPD Companion' })
    .getByRole('article')
    .filter({ hasText: heading });
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.fill(typed);
  // The chat may hold an answer to the same words from before.
  const before = await answers.count();
  await box.press('Enter');
  const answer = answers.nth(before);
  await answer.waitFor();
  return answer.innerText();
}

/** How many have safeguarding to do, by the totals of the organisation. */
async function toDoByTheTotals(): Promise<number> {
  const { body } = await callApi('Dilys Owen', 'GET', '/organisation');
  const requirements = body['requirements'] as readonly {
    readonly title: string;
    readonly policyTitle: string;
    readonly toDo: number;
  }[];
  const found = requirements.find(
    ({ title, policyTitle }) => title === 'Safeguarding' && policyTitle.includes('Special Partnership'),
  );
  return found?.toDo ?? -1;
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
    await entry.getByRole('button', { name: /^Take back: Training completed/ }).click();
    const form = coordinator.tab.getByRole('form', { name: 'Take back: Training completed' });
    await form.getByLabel('Why is it taken back?').fill('The certificate is somebody else’s.');
    await form.getByRole('button', { name: 'Take back' }).click();
    await coordinator.tab.getByText('Taken back. Training completed: it counts no more.').waitFor();

    const own = await teams.openAs(TEACHER);
    const due = own.tab.getByRole('region', { name: 'What is due' });
    const duty = due.getByRole('listitem').filter({ hasText: 'Safeguarding' }).first();
    await duty.getByText('To do', { exact: true }).waitFor();
    const me = await own.tab.locator('main').innerText();
    expect(me).toMatch(/Action needed[\s\S]*to do, no date/);
    expect(me).not.toMatch(/Nothing overdue|Nothing needs you|On track/);

    const manager = await teams.openAs('Grace Lowe', { sub: 'team' });
    const undated = manager.tab.getByRole('region', { name: 'To do, no date' });
    const his = undated.getByRole('listitem').filter({ hasText: TEACHER }).first();
    await his.getByText('Safeguarding').first().waitFor();
    const everybody = manager.tab.getByRole('region', { name: 'Everybody' });
    const line = await everybody.getByRole('listitem').filter({ hasText: TEACHER }).first().innerText();
    expect(line).toContain('Action needed');
    expect(line).toContain('Safeguarding: to do, no date');
    expect(line).not.toContain('Nothing overdue');

    const lead = await teams.openAs('Dilys Owen', { sub: 'organisation' });
    const row = lead.tab
      .getByRole('table', { name: 'By requirement' })
      .getByRole('row')
      .filter({ has: lead.tab.getByRole('rowheader', { name: /^Safeguarding.*Special Partnership/ }) });
    await row.waitFor();
    expect(await toDoByTheTotals()).toBe(before + 1);
    expect(await row.locator('td[data-label="To do"]').innerText()).toBe(String(before + 1));

    const hisChat = await teams.openAs(TEACHER, { view: 'chat' });
    const standing = await asked(hisChat, 'my standing', 'Where you stand');
    expect(standing).toContain('Safeguarding: to do; no date is set');
    expect(standing).not.toMatch(/Nothing overdue, nothing due/);
    const herChat = await teams.openAs('Grace Lowe', { view: 'chat' });
    const team = await asked(herChat, 'my team', 'who report to Grace Lowe');
    expect(team).toContain('Safeguarding: to do; no date is set');
    expect(team).not.toMatch(new RegExp(`Nothing overdue[^\\n]*${TEACHER}`));
    expect([...coordinator.errors, ...own.errors, ...manager.errors, ...lead.errors]).toEqual([]);
  });
});
