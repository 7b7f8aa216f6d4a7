import fs from 'node:fs';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { findBrowser } from '../../../tools/browser/find-browser.ts';
import { withPeopleOf, withTeamOf } from '../../journeys/support/many-people.ts';
import { launchBrowser, openTeams } from '../../journeys/support/open-teams.ts';
import { startProduct } from '../../journeys/support/product.ts';
import type { Bench, Measure } from '../measure.ts';
import { percentile } from '../measure.ts';

const VIEWPORT = { width: 1440, height: 900 };
const TIMES_BARE = 1.3;
const MOST_ROWS = 200;

/** Scrolls for three seconds, 60 pixels a frame, and gives the milliseconds between frames. */
const SCROLL = `new Promise((done) => {
  const gaps = [];
  let last = performance.now();
  const until = last + 3000;
  const step = (now) => {
    gaps.push(now - last);
    last = now;
    window.scrollBy(0, 60);
    if (now < until) requestAnimationFrame(step);
    else done(gaps.slice(2));
  };
  requestAnimationFrame(step);
})`;

/** As many lines of text as the lists are long, and nothing else. */
const BARE = `document.body.innerHTML = Array.from({ length: 500 }, (_each, place) =>
  '<p style="height: 48px">Line ' + place + '</p>').join('')`;

interface Scrolled {
  /** Milliseconds from frame to frame: nineteen of twenty take no longer. */
  readonly slowest: number;
  readonly frames: number;
}

/** How evenly long lists scroll, beside a bare page of text in the same frame of Teams. */
export const scroll: Bench = async () => {
  process.env['CHROMIUM_PATH'] = await findBrowser(process.env);
  const product = await startProduct();
  const browser = await launchBrowser(product.port);
  try {
    const measures: Measure[] = [];
    for (const { name, person, sub, count, many } of [
      { name: 'My team of 500', person: 'Ben Hughes', sub: 'team', count: 500, many: withTeamOf },
      { name: 'People of 10,000', person: 'Dilys Owen', sub: 'people', count: 10_000, many: withPeopleOf },
    ]) {
      const { frame, context } = await openedList(browser, { person, sub, count, many });
      const list = await scrolled(frame);
      const rows = await frame.locator('tr.row-table__row').count();
      await frame.evaluate(BARE);
      const bare = await scrolled(frame);
      await context.close();
      measures.push(
        {
          name: `${name}: from frame to frame while scrolling, 95 of 100`,
          value: list.slowest / bare.slowest,
          unit: '× bare page',
          limit: TIMES_BARE,
          beside: `${list.slowest.toFixed(1)} ms, ${list.frames} frames in three seconds; a bare page ${bare.slowest.toFixed(1)} ms, ${bare.frames} frames`,
        },
        {
          name: `${name}: rows drawn`,
          value: rows,
          unit: 'rows',
          limit: MOST_ROWS,
          beside: `of ${count}, after scrolling`,
        },
      );
    }
    return measures;
  } finally {
    await browser.close();
    await product.end();
    fs.rmSync(product.dataDirectory, { recursive: true, force: true });
  }
};

interface LongList {
  readonly person: string;
  readonly sub: string;
  readonly count: number;
  readonly many: (context: BrowserContext, count: number) => Promise<unknown>;
}

async function openedList(browser: Browser, { person, sub, count, many }: LongList) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
  await many(context, count);
  const { page, tab } = await openTeams(context, person, { sub });
  await tab.locator(`[role="grid"][aria-rowcount="${count + 1}"]`).waitFor();
  const frame = await (await page.waitForSelector('iframe[title="CPD"]')).contentFrame();
  if (!frame) throw new Error('The product has no frame.');
  return { frame, context };
}

async function scrolled(frame: Frame): Promise<Scrolled> {
  const gaps = await frame.evaluate<readonly number[]>(SCROLL);
  return { slowest: percentile(gaps, 0.95), frames: gaps.length };
}
