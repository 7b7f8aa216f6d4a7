import { describe, expect, it } from '@jest/globals';
import type { OpenTeams } from './support/teams.ts';
import { cardsSaying, chatOf, eventually, useTeams } from './support/teams.ts';

const teams = useTeams();

/** 1 December of the year the server is in, or of the next once that has gone: a day to come, as people type it. */
const typedDay = (): string => {
  const today = new Date();
  const year = today.getFullYear() + (today.getMonth() === 11 ? 1 : 0);
  return `1/12/${year}`;
};

/** Another policy that somebody stands under may have a rule of that name. */
const saferRecruitment = (tab: OpenTeams['tab']) =>
  tab
    .getByRole('region', { name: /^Hampshire/ })
    .getByRole('button', { name: 'Safer recruitment', exact: true });

describe('the CPD lead changes a rule', () => {
  it('drafts that all staff owe Safer Recruitment, sees who would move, and gives the draft up', async () => {
    const { tab } = await teams.openAs('Dilys Owen');
    await tab.getByRole('tab', { name: 'Rules' }).click();
    await saferRecruitment(tab).click();
    await tab.getByRole('button', { name: 'Change: Safer recruitment' }).click();
    const form = tab.getByRole('form', { name: 'Change: Safer recruitment' });
    await form.getByRole('group', { name: 'Duties' }).getByText('Everybody').click();
    await form.getByLabel('From which day?').fill(typedDay());
    await form.getByRole('button', { name: 'See who moves' }).click();

    await tab.getByText('Duties: Manages others → Everybody').waitFor();
    const moved = tab.getByRole('row').filter({ hasText: 'Not required' }).filter({ hasText: 'To do' });
    expect(await moved.filter({ hasText: 'Asha Patel' }).count()).toBe(1);
    await tab.getByRole('button', { name: 'Give up this draft' }).click();
    await tab.getByRole('heading', { name: /If you publish this/ }).waitFor({ state: 'detached' });
  });

  it('changes a rule in six steps, and undoes it before anybody is told', async () => {
    const { tab } = await teams.openAs('Dilys Owen', { sub: 'rules' });
    let steps = 0;
    const step = async (done: Promise<void>) => {
      await done;
      steps += 1;
    };
    await step(saferRecruitment(tab).click());
    await step(tab.getByRole('button', { name: 'Change: Safer recruitment' }).click());
    const form = tab.getByRole('form', { name: 'Change: Safer recruitment' });
    await step(form.getByLabel('Renewed every (months)').fill('30'));
    await step(form.getByLabel('From which day?').fill(typedDay()));
    await step(form.getByRole('button', { name: 'See who moves' }).click());
    await step(tab.getByRole('button', { name: /^Publish from/ }).click());
    await tab.getByText(/until then you can undo it/).waitFor();
    expect(steps).toBeLessThanOrEqual(6);
    await tab.getByRole('button', { name: /^Undo/ }).click();
    await tab.getByText('Taken back. It is a draft again, and nobody was told.').waitFor();
    await tab.getByRole('button', { name: 'Give up this draft' }).click();
    await tab.getByRole('heading', { name: /If you publish this/ }).waitFor({ state: 'detached' });
  });

  it('drafts Safer Recruitment every 24 months, sees who moves and when, and publishes it from a day', async () => {
    const { tab } = await teams.openAs('Dilys Owen');
    await tab.getByRole('tab', { name: 'Rules' }).click();
    await tab.getByRole('heading', { name: 'Rules', exact: true }).waitFor();
    await saferRecruitment(tab).click();
    await tab.getByRole('button', { name: 'Change: Safer recruitment' }).click();
    const form = tab.getByRole('form', { name: 'Change: Safer recruitment' });
    await form.getByLabel('Renewed every (months)').fill('24');
    await form.getByLabel('From which day?').fill(typedDay());
    await form.getByLabel('What shall people be told?').fill('Safer Recruitment now lasts two years.');
    await form.getByRole('button', { name: 'See who moves' }).click();

    await tab.getByRole('heading', { name: /If you publish this from 1 Dec/ }).waitFor();
    const moved = tab.getByRole('row').filter({ hasText: 'Safer recruitment' });
    expect(await moved.count()).toBeGreaterThan(0);
    const [first] = await moved.allInnerTexts();
    expect(first).toMatch(/\d{1,2} \w{3} \d{4}[^]*\d{1,2} \w{3} \d{4}/);
    await tab.getByRole('button', { name: /Publish from 1 Dec/ }).click();
    await tab.getByText(/The rule holds from 1 Dec/).waitFor();
    await tab.getByText(/in force from 1 Dec/).waitFor();
  });

  it('is told to those it touches, who say that they read it; the CPD lead sees who did', async () => {
    const told = async () => cardsSaying(await chatOf('Ben Hughes'), 'A rule is changing');
    expect(await eventually(told, (cards) => cards.length > 0)).toHaveLength(1);
    const { page } = await teams.openAs('Ben Hughes', { view: 'chat' });
    const card = page.getByRole('article').filter({ hasText: 'A rule is changing' });
    expect(await card.innerText()).toContain('Safer Recruitment now lasts two years.');
    await card.getByRole('button', { name: 'I have read this' }).click();
    await page.getByText('You have confirmed that you read this.').waitFor();

    const { tab } = await teams.openAs('Dilys Owen');
    await tab.getByRole('tab', { name: 'Rules' }).click();
    await tab.getByText('Who has read it?').first().click();
    await tab.getByText(/Ben Hughes, /).waitFor();
  });
});

describe('a manager asks why', () => {
  it('on a red outcome, and reaches the clause', async () => {
    const { tab } = await teams.openAs('Ben Hughes');
    // The team is listed with the worst first.
    await tab
      .getByRole('grid', { name: 'Everybody' })
      .getByRole('link', { name: /^Why\?/ })
      .first()
      .click();
    const clause = tab.getByRole('region', { name: 'What the policy says' });
    await clause.waitFor();
    expect(await clause.innerText()).toMatch(/line \d+/);
    expect(await tab.getByRole('region', { name: 'How it stands' }).innerText()).toMatch(/Overdue|Expired/);
    await tab.getByRole('region', { name: 'What does not count, and why' }).waitFor();
    await tab.getByRole('region', { name: 'What was looked at' }).waitFor();
  });

  it('and gets the same words from the bot, about themselves', async () => {
    const { page } = await teams.openAs('Ben Hughes', { view: 'chat' });
    await page.getByRole('textbox', { name: 'Message' }).fill('why safer recruitment');
    await page.getByRole('textbox', { name: 'Message' }).press('Enter');
    const answer = page.getByRole('article').filter({ hasText: 'Safer Recruitment (Managers)' }).last();
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/line \d+/);
  });
});
