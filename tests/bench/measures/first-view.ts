import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../../tools/browser/find-browser.ts';
import { launchBrowser, openTeams } from '../../journeys/support/open-teams.ts';
import { startProduct } from '../../journeys/support/product.ts';
import { serveTabFrom } from '../../journeys/support/serve-tab-from.ts';
import type { Bench } from '../measure.ts';
import { percentile } from '../measure.ts';
import { builtHelloPage } from './hello-page.ts';

const SAMPLES = 11;
const TIMES_HELLO = 1.3;
const PERSON = 'Asha Patel';

/** How long the banner of one's own page takes, as a multiple of a bare Fluent page in the same frame of Teams. */
export const firstView: Bench = async () => {
  process.env['CHROMIUM_PATH'] = await findBrowser(process.env);
  const hello = await builtHelloPage();
  const product = await startProduct();
  const browser = await launchBrowser(product.port);
  try {
    const tab = path.join(import.meta.dirname, '../../../dist/tab');
    const [ofTab, ofHello]: [number[], number[]] = [[], []];
    // The first of each warms what the machine keeps.
    for (let sample = 0; sample <= SAMPLES; sample += 1) {
      const took = [
        await seenAfter(browser, tab, '.banner .lead'),
        await seenAfter(browser, hello, '.fui-Card'),
      ];
      if (sample === 0) continue;
      ofTab.push(took[0] ?? Number.NaN);
      ofHello.push(took[1] ?? Number.NaN);
    }
    const [banner, bare] = [percentile(ofTab, 0.5), percentile(ofHello, 0.5)];
    return [
      {
        name: 'From opening the tab to the banner, median',
        value: banner / bare,
        unit: '× hello page',
        limit: TIMES_HELLO,
        beside: `${banner.toFixed(0)} ms, hello page ${bare.toFixed(0)} ms; ${SAMPLES} times each, nothing in the browser’s cache, files from this disk`,
      },
    ];
  } finally {
    await browser.close();
    await product.end();
    for (const folder of [hello, product.dataDirectory]) fs.rmSync(folder, { recursive: true, force: true });
  }
};

/** Milliseconds from the frame's beginning until something of a selector is in it. */
async function seenAfter(browser: Browser, folder: string, selector: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    await serveTabFrom(context, folder);
    await context.addInitScript((wanted) => {
      const look = () => {
        if (!document.querySelector(wanted)) return;
        document.documentElement.dataset['seenAfter'] = String(performance.now());
        observer.disconnect();
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    }, selector);
    const { tab } = await openTeams(context, PERSON);
    await tab.locator('html[data-seen-after]').waitFor();
    return Number(await tab.locator('html').getAttribute('data-seen-after'));
  } finally {
    await context.close();
  }
}
