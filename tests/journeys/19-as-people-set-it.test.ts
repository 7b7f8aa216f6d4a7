import { describe, expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { lookAtProduct } from './support/axe.ts';
import { withPeopleOf, withTeamOf } from './support/many-people.ts';
import { pagesToSee } from './support/pages-to-see.ts';
import type { OpenTeams } from './support/teams.ts';
import { eventually, useTeams } from './support/teams.ts';

const teams = useTeams();

/** What a screen of 1280 × 1024 shows at 400 % (WCAG 2.2, 1.4.10). */
const AT_400 = { viewport: { width: 320, height: 256 }, zoom: 4, frame: 'slim' } as const;

async function frameOf({ page }: OpenTeams): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[title="CPD"]')).contentFrame();
  if (!frame) throw new Error('The product has no frame.');
  return frame;
}

/** What is pressed or typed into that nobody can bring into sight whole, by what it says. */
const OUT_OF_SIGHT = `(() => {
  const wanted = 'button, a[href], input:not([type="hidden"]), select, textarea, [role="menuitem"], [role="tab"]';
  const isDrawn = (each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !each.closest('.visually-hidden, [data-tabster-dummy], [inert], [aria-hidden="true"]');
  // What lies under a drawer is not to be reached while it is open.
  const top = document.querySelector('[role="dialog"]') ?? document;
  return [...top.querySelectorAll(wanted)].filter(isDrawn).filter((each) => {
    const shown = each.labels?.[0] ?? each;
    shown.scrollIntoView({ block: 'center', inline: 'nearest' });
    // Words that go on in the next line are a box for each line.
    const { left, right, top: from, width, height } = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
    if (left < -1 || right > innerWidth + 1) return true;
    const [found] = document.elementsFromPoint(left + width / 2, from + height / 2);
    return !found || !(shown.contains(found) || found.contains(shown) || found.closest('label')?.contains(each));
  }).map((each) => each.getAttribute('aria-label') ?? each.textContent ?? each.id);
})()`;

/** Animations and transitions that take time. */
const MOVING = `document.getAnimations().filter((each) => each.playState === 'running' &&
  Number(each.effect?.getComputedTiming().duration) > 1).map((each) => each.animationName ?? each.transitionProperty)`;

describe('a page as somebody has set their screen', () => {
  it.each(pagesToSee)(
    '$name at 400 % goes sideways nowhere and hides no button',
    async ({ person, sub, heading, presses = [] }) => {
      const opened = await teams.openAs(person, { ...AT_400, ...(sub !== undefined && { sub }) });
      await opened.tab.getByRole('heading', { name: heading }).first().waitFor();
      for (const selector of presses) await opened.tab.locator(selector).first().click();
      const frame = await frameOf(opened);
      // A drawer slides in.
      await eventually(
        () => frame.evaluate<readonly string[]>(MOVING),
        (found) => found.length === 0,
        5,
      );
      const sideways = () =>
        frame.evaluate<number>(
          'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
        );
      expect({ sideways: await sideways(), hidden: await frame.evaluate(OUT_OF_SIGHT) }).toEqual({
        sideways: 0,
        hidden: [],
      });
    },
  );

  it.each(pagesToSee)(
    '$name has no fault in the colours that somebody chose, and moves nothing for who wants that',
    async ({ person, sub, heading, presses = [] }) => {
      const opened = await teams.openAs(person, {
        viewport: { width: 1024, height: 640 },
        ...(sub !== undefined && { sub }),
      });
      const { page, tab } = opened;
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await tab.getByRole('heading', { name: heading }).first().waitFor();
      for (const selector of presses) await tab.locator(selector).first().click();
      const frame = await frameOf(opened);
      expect(await frame.evaluate<boolean>(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
      const moving = await eventually(
        () => frame.evaluate<readonly string[]>(MOVING),
        (found) => found.length === 0,
        5,
      );
      const { faults } = await lookAtProduct(page);
      expect({ moving, faults }).toEqual({ moving: [], faults: [] });
    },
  );
});

/** Writes down, in the frame, where the focus goes. */
const WATCH = `(() => {
  window.stops = [];
  const numbers = new Map();
  const numberOf = (each) => numbers.get(each) ?? (numbers.set(each, numbers.size), numbers.get(each));
  document.addEventListener('focusin', ({ target }) => {
    if (target.closest('[data-tabster-dummy]')) return;
    window.stops.push(numberOf(target) + ' ' + (target.getAttribute('aria-label') ?? target.textContent ?? '').slice(0, 40));
  });
  document.querySelector('main, .page, body').querySelector('button, a[href], input')?.focus();
})()`;

const MOST_STOPS = 220;

/** Presses one key until the focus leaves the product, and says where it stood. */
async function walk(page: OpenTeams['page'], frame: Frame, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  await frame.evaluate('window.stops.length = 0');
  for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
    await page.keyboard.press(key);
    if (!(await frame.evaluate<boolean>('document.hasFocus()'))) break;
  }
  return frame.evaluate<string[]>('window.stops');
}

describe('the keyboard', () => {
  it.each(
    pagesToSee.filter(
      ({ presses, sub, hasOneStop }) => presses === undefined && !sub?.includes('person=') && !hasOneStop,
    ),
  )('walks $name both ways by the same stops, and is caught nowhere', async ({ person, sub, heading }) => {
    const opened = await teams.openAs(person, {
      viewport: { width: 1024, height: 900 },
      ...(sub !== undefined && { sub }),
    });
    const { page, tab } = opened;
    await tab.getByRole('heading', { name: heading }).first().waitFor();
    const frame = await frameOf(opened);
    await frame.evaluate(WATCH);
    const forward = await walk(page, frame, 'Tab');
    expect(await frame.evaluate<boolean>('document.hasFocus()')).toBe(false);
    const back = await walk(page, frame, 'Shift+Tab');
    expect(await frame.evaluate<boolean>('document.hasFocus()')).toBe(false);
    expect(forward.length).toBeGreaterThan(1);
    // Back, it also passes what stood before the first stop.
    expect(back.slice(0, forward.length)).toEqual(forward.toReversed());
  });
});

describe('a list of thousands', () => {
  const MOST_ROWS = 200;
  const rowsDrawn = (tab: OpenTeams['tab']) => tab.locator('tr.row-table__row').count();

  it.each([
    ['my team of 500', 'Ben Hughes', 'team', 500, withTeamOf],
    ['10,000 people', 'Dilys Owen', 'people', 10_000, withPeopleOf],
  ] as const)(
    'draws a bounded number of rows of %s, wherever one looks',
    async (_name, person, sub, count, many) => {
      const opened = await teams.openAs(person, { viewport: { width: 1440, height: 900 }, sub }, (context) =>
        many(context, count),
      );
      const { tab } = opened;
      await tab.locator(`[role="grid"][aria-rowcount="${count + 1}"]`).waitFor();
      const frame = await frameOf(opened);
      for (const share of [0, 0.5, 1]) {
        await frame.evaluate(
          `document.scrollingElement.scrollTo(0, document.scrollingElement.scrollHeight * ${share})`,
        );
        // What was just drawn may be drawn again a moment later: what was seen is what counts.
        const rows = await eventually(
          () => rowsDrawn(tab),
          (drawn) => drawn > 0 && drawn <= MOST_ROWS,
        );
        expect(rows).toBeGreaterThan(0);
        expect(rows).toBeLessThanOrEqual(MOST_ROWS);
      }
      // Rows near the end may still be asked for.
      await opened.page.context().unrouteAll({ behavior: 'ignoreErrors' });
    },
  );
});
