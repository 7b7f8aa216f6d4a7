import { expect, it } from '@jest/globals';
import { lookAtProduct } from './support/axe.ts';
import { pagesToSee } from './support/pages-to-see.ts';
import type { OpenTeams } from './support/teams.ts';
import { eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const WIDEST = { width: 1440, height: 900 };
const WIDE = { width: 1024, height: 640 };
const NARROW = { width: 320, height: 640 };

/** Rules that find something to look at on the emptiest of pages. */
const FEWEST_RULES = 10;

async function expectNoFault({ page, tab, errors }: OpenTeams, where: string): Promise<void> {
  const { rules, faults } = await lookAtProduct(page);
  expect(rules).toBeGreaterThan(FEWEST_RULES);
  expect({ where, faults, sideways: await sidewaysIn(tab), errors }).toEqual({
    where,
    faults: [],
    sideways: 0,
    errors: [],
  });
}

/** Pixels that a page is too wide by. */
const sidewaysIn = (tab: OpenTeams['tab']): Promise<number> =>
  tab.locator('html').evaluate((html) => Math.max(0, html.scrollWidth - html.clientWidth));

const groundOf = (tab: OpenTeams['tab']): Promise<string> =>
  tab
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((ground) => getComputedStyle(ground).backgroundColor);

/** Chooses a theme in Teams, which tells the open page, and waits until that shows. */
async function changeTheme({ page, tab }: OpenTeams, theme: string): Promise<void> {
  const before = await groundOf(tab);
  await page.getByLabel('Theme').selectOption(theme);
  expect(
    await eventually(
      () => groundOf(tab),
      (ground) => ground !== before,
    ),
  ).not.toBe(before);
}

it.each(pagesToSee)(
  '$name has no accessibility fault and no sideways scroll in any theme, wide or narrow',
  async ({ person, sub, heading, presses = [] }) => {
    const opened = await teams.openAs(person, { viewport: WIDE, ...(sub !== undefined && { sub }) });
    const { page, tab } = opened;
    await tab.getByRole('heading', { name: heading }).first().waitFor();
    for (const selector of presses) await tab.locator(selector).first().click();
    await expectNoFault(opened, 'light, wide');
    await page.setViewportSize(NARROW);
    await expectNoFault(opened, 'light, narrow');
    await page.setViewportSize(WIDEST);
    await expectNoFault(opened, 'light, widest');
    // What a size changes is where things stand; a theme changes their colours, at either size the same.
    for (const theme of ['dark', 'contrast']) {
      await changeTheme(opened, theme);
      await page.setViewportSize(WIDE);
      await expectNoFault(opened, `${theme}, wide`);
      await page.setViewportSize(NARROW);
      expect({ theme, sideways: await sidewaysIn(tab) }).toEqual({ theme, sideways: 0 });
    }
  },
);

it.each(['dark', 'contrast'] as const)('opens in the %s theme where Teams has that', async (theme) => {
  const opened = await teams.openAs('Rhiannon Price', { theme, viewport: NARROW });
  await opened.tab.getByRole('heading', { name: 'Your hours' }).first().waitFor();
  await expectNoFault(opened, `${theme}, narrow`);
});

it('a tutor logs CPD with the keyboard alone', async () => {
  const { page, tab } = await teams.openAs('Tomasz Kowalski');
  const open = tab.getByRole('button', { name: 'Log CPD', exact: true });
  await open.waitFor();
  await open.focus();
  await page.keyboard.press('Enter');
  await tab.getByLabel('What did you do?').waitFor();
  await tab.getByLabel('What did you do?').focus();
  await page.keyboard.type('Keyboard only');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const save = tab.getByRole('button', { name: 'Save' });
  await save.focus();
  await page.keyboard.press('Enter');
  await tab
    .getByText(/^Saved\./)
    .first()
    .waitFor();
  await tab.getByText('Keyboard only').first().waitFor();
});

it('a coordinator adds a certificate with the keyboard alone', async () => {
  const { page, tab } = await teams.openAs('Carys Morgan', { sub: `record/${oidOf('Tomasz Kowalski')}` });
  const open = tab.getByRole('button', { name: 'Add to the record' });
  await open.waitFor();
  await open.focus();
  await page.keyboard.press('Enter');
  await tab.getByRole('heading', { name: 'What do you want to add?' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tab.getByRole('form', { name: 'Add: Training completed' }).waitFor();
  // The focus is in the first field, a list that finds a choice by its first letters.
  await page.keyboard.type('Phish');
  await page.keyboard.press('Tab');
  await page.keyboard.type('yesterday');
  const save = tab.getByRole('button', { name: 'Save' });
  await save.focus();
  await page.keyboard.press('Enter');
  await tab.getByText('Saved. Training completed: it is on record now.').waitFor();
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
});
