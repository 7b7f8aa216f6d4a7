import { describe, expect, it } from '@jest/globals';
import { callApi, useTeams } from './support/teams.ts';

const teams = useTeams();

interface Member {
  readonly displayName: string;
  readonly overdue: readonly { readonly title: string; readonly days: number }[];
}

describe('a manager asks the bot', () => {
  it('“my team” names who is overdue, for what and since when: the same as the manager’s page', async () => {
    const { page, tab } = await teams.openAs('Ben Hughes', { view: 'chat' });
    const chat = page.getByRole('log', { name: 'Chat with CPD Companion' });
    await page.getByRole('textbox', { name: 'Message' }).fill('my team');
    await page.getByRole('textbox', { name: 'Message' }).press('Enter');
    const answer = chat
      .getByRole('article')
      .filter({ hasText: 'My team' })
      .filter({ hasText: 'Ben Hughes' })
      .last();
    await answer.waitFor();
    const said = await answer.innerText();

    const { body } = await callApi('Ben Hughes', 'GET', '/team');
    const members = body['members'] as readonly Member[];
    const overdue = members.filter((member) => member.overdue.length > 0);
    expect(overdue.length).toBeGreaterThan(0);
    for (const member of overdue) {
      expect(said).toContain(member.displayName);
      for (const need of member.overdue) {
        expect(said).toContain(need.title);
        expect(said).toContain(`${need.days} day`);
      }
    }
    expect(said).toContain(`${members.length} people`);

    await page.getByRole('tab', { name: 'CPD', exact: true }).click();
    await tab.getByRole('heading', { name: 'My team' }).waitFor();
    for (const { displayName } of overdue) await tab.getByText(displayName).first().waitFor();
    const shown = await tab.locator('main').innerText();
    for (const member of overdue) {
      expect(shown).toContain(member.displayName);
      for (const need of member.overdue) expect(shown).toContain(need.title);
    }
  });

  it('who manages nobody is told so, kindly', async () => {
    const { page } = await teams.openAs('Asha Patel', { view: 'chat' });
    const chat = page.getByRole('log', { name: 'Chat with CPD Companion' });
    const before = await chat.getByRole('article').count();
    await page.getByRole('textbox', { name: 'Message' }).fill('my teem');
    await page.getByRole('textbox', { name: 'Message' }).press('Enter');
    await chat
      .getByText(/report/i)
      .last()
      .waitFor();
    expect(await chat.getByRole('article').count()).toBeGreaterThan(before);
    expect(await chat.innerText()).not.toContain('Colin Reid');
  });
});
