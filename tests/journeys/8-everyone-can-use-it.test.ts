import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const A_DAY_GONE = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);

/** Who opens what, and the heading that shows it is there. */
const PAGES = [
  ['a tutor’s own page', 'Rhiannon Price', undefined, 'Your hours'],
  ['a manager’s team', 'Ben Hughes', 'team', 'My team'],
  ['people', 'Dilys Owen', 'people?page=2', 'People found'],
  ['a review', 'Ben Hughes', `review/${oidOf('Zoë Šimková')}`, 'Review: Zoë Šimková'],
  ['events', 'Carys Morgan', 'events', 'Events'],
  ['a proof', 'Ben Hughes', `why/${oidOf('Zoë Šimková')}/gdpr`, 'Facts used'],
  [
    'a standing on a day',
    'Ben Hughes',
    `standing-on/${oidOf('Zoë Šimková')}/${A_DAY_GONE}/${A_DAY_GONE}`,
    /compliant|Action needed/i,
  ],
  ['a record', 'Carys Morgan', `record/${oidOf('Zoë Šimková')}`, 'On record'],
  ['a form of the record', 'Carys Morgan', `record/${oidOf('Zoë Šimková')}/gdpr`, 'Add: Training completed'],
  ['the rules', 'Dilys Owen', 'rules', 'Rules'],
  ['the organisation', 'Edward Finch', 'organisation', 'Organisation'],
] as const;

const SIZES = [
  ['wide', { width: 1024, height: 640 }],
  ['narrow', { width: 320, height: 640 }],
] as const;

const lookAt = (page: Page): Promise<AxeResults> =>
  new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // Tabster's sentinels are hidden and focusable by design: github.com/microsoft/fluentui.
    .exclude(['iframe[title="CPD"]', '[data-tabster-dummy]'])
    .analyze();

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** A target of two parts lies inside the frame: the product was looked at, not its host alone. */
const hasLookedInside = ({ passes }: AxeResults): boolean =>
  passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1));

describe.each(['light', 'dark', 'contrast'] as const)('in the %s theme', (theme) => {
  describe.each(SIZES)('on a %s screen', (_size, viewport) => {
    it.each(PAGES)(
      '%s has no accessibility fault and no sideways scroll',
      async (_page, person, sub, heading) => {
        const { page, tab, errors } = await teams.openAs(person, {
          theme,
          viewport,
          ...(sub !== undefined && { sub }),
        });
        await tab.getByRole('heading', { name: heading }).first().waitFor();
        // axe passes over a frame that takes more than a second to answer.
        const looked = await eventually(() => lookAt(page), hasLookedInside, 30);
        expect(hasLookedInside(looked)).toBe(true);
        expect(looked.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const overflow = await tab.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
      },
    );
  });
});

it('a tutor logs CPD with the keyboard alone', async () => {
  const { page, tab } = await teams.openAs('Tomasz Kowalski');
  const open = tab.getByRole('button', { name: 'Log CPD' });
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
  await page.keyboard.press('Space');
  const save = tab.getByRole('button', { name: 'Save' });
  await save.focus();
  await page.keyboard.press('Enter');
  await tab.getByText('Saved. Training completed: it is on record now.').waitFor();
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
});
