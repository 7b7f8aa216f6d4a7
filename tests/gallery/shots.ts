import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openTeams } from '../journeys/support/open-teams.ts';
import { serveTabFrom } from '../journeys/support/serve-tab-from.ts';
import type { PageToSee } from '../journeys/support/pages-to-see.ts';

export const THEMES = ['light', 'dark', 'contrast'] as const;
/** In pixels, the height being as much as shows what a page is. */
export const SIZES = [
  { width: 1440, height: 1150 },
  { width: 1024, height: 1150 },
  { width: 360, height: 1000 },
  { width: 320, height: 1000 },
] as const;
export const LANGUAGES = ['en', 'cy', 'longer'] as const;

export type Language = (typeof LANGUAGES)[number];

export interface Shot {
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly width: number;
  readonly picture: Buffer;
}

/** Pixels that Teams’ own slim bar takes. */
const BAR_PIXELS = 48;
/** What fades or is drawn late has come by then. */
const SETTLES_MILLISECONDS = 400;
const LONGER = path.join(import.meta.dirname, '../../dist/tab-pseudo');

/** One page in every theme at every size, in one language. */
export async function shotsOf(browser: Browser, page: PageToSee, language: Language): Promise<Shot[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: SIZES[0] });
  try {
    if (language === 'longer') await serveTabFrom(context, LONGER);
    const opened = await openTeams(context, page.person, {
      ...(page.sub !== undefined && { sub: page.sub }),
      ...(language === 'cy' && { locale: 'cy-gb' }),
      frame: 'slim',
    });
    const { tab } = opened;
    await tab.getByRole('heading', { level: 1 }).first().waitFor();
    await tab.locator('body:not(:has([aria-busy="true"]))').waitFor();
    for (const selector of page.presses ?? []) {
      await tab.locator(selector).first().click();
      await opened.page.waitForTimeout(SETTLES_MILLISECONDS);
    }
    const shots: Shot[] = [];
    for (const theme of THEMES) {
      await chooseTheme(opened.page, theme);
      for (const { width, height } of SIZES) {
        await opened.page.setViewportSize({ width, height: height + BAR_PIXELS });
        await opened.page.waitForTimeout(SETTLES_MILLISECONDS);
        const picture = await opened.page.locator('iframe[title="CPD"]').screenshot({ type: 'png' });
        shots.push({ language, theme, width, picture });
      }
    }
    return shots;
  } finally {
    await context.close();
  }
}

const chooseTheme = (page: Page, theme: string): Promise<unknown> =>
  page
    .locator('select')
    .filter({ has: page.locator('option[value="contrast"]') })
    .selectOption(theme, { force: true });
