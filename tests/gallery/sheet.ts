import type { Browser } from 'playwright-core';
import type { Shot } from './shots.ts';
import { LANGUAGES, SIZES, THEMES } from './shots.ts';

/** How large a picture stands on a sheet; a phone’s is less reduced, or nothing of it could be read. */
const scaleOf = (width: number): number => (width > 500 ? 0.28 : 0.36);

const NAMES: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  en: 'English',
  cy: 'Welsh',
  longer: 'longer than English',
};

const STYLE = `
  body { margin: 16px; font: 15px/1.3 sans-serif; color: #222; background: #fff; width: max-content }
  h1 { font-size: 20px; margin: 0 0 12px }
  figure { display: flex; gap: 10px; align-items: start; margin: 0 0 14px }
  figcaption { width: 92px; flex: none }
  img { outline: 1px solid #bbb; display: block }`;

/** Every picture of a page on one sheet, as WebP of a quality between 0 and 100. */
export async function sheetOf(
  browser: Browser,
  title: string,
  shots: readonly Shot[],
  quality: number,
): Promise<Buffer> {
  const rows = LANGUAGES.flatMap((language) =>
    THEMES.map((theme) => {
      const pictures = SIZES.flatMap(({ width }) =>
        shots
          .filter((shot) => shot.language === language && shot.theme === theme && shot.width === width)
          .map(
            ({ picture }) =>
              `<img width="${Math.round(width * scaleOf(width))}" src="data:image/png;base64,${picture.toString('base64')}">`,
          ),
      );
      return `<figure><figcaption>${NAMES[language]}, ${theme}</figcaption>${pictures.join('')}</figure>`;
    }),
  );
  const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
  try {
    await page.setContent(`<!doctype html><style>${STYLE}</style><h1>${title}</h1>${rows.join('')}`);
    const { width, height } = await page
      .locator('body')
      .evaluate((body) => ({ width: body.scrollWidth + 32, height: body.scrollHeight + 32 }));
    await page.setViewportSize({ width, height: Math.ceil(height) });
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    return Buffer.from(data, 'base64');
  } finally {
    await page.close();
  }
}
