/**
 * `npm run gallery`: photographs every page in three themes, four widths and three languages, one of which nobody speaks and
 * is longer than English, and writes a sheet of each to docs/images/gallery. `-- --only rules` photographs the pages whose
 * name says so; `-- --shots <folder>` keeps each picture in its own size, too.
 */
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { runVite } from '../../tools/dev/run-vite.ts';
import { launchBrowser } from '../journeys/support/open-teams.ts';
import { startProduct } from '../journeys/support/product.ts';
import { pagesOfGallery } from './pages.ts';
import { sheetOf } from './sheet.ts';
import type { Shot } from './shots.ts';
import { LANGUAGES, shotsOf } from './shots.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'docs/images/gallery');
const MOST_BYTES = 4_000_000;
const QUALITY = 24;

const { values } = parseArgs({ options: { only: { type: 'string' }, shots: { type: 'string' } } });
const { only = '', shots: kept } = values;
const pages = pagesOfGallery.filter(({ name }) => name.includes(only));
if (pages.length === 0) throw new Error(`No page is called “${only}”.`);

const say = (text: string) => process.stdout.write(`${text}\n`);

process.env['CHROMIUM_PATH'] = await findBrowser(process.env);
const vite = runVite(ROOT, 'tests/gallery/vite.config.ts', { stdio: ['ignore', 'ignore', 'inherit'] });
if ((await once(vite, 'exit'))[0] !== 0) throw new Error('The tab could not be built: Vite says why above.');
const product = await startProduct();
const browser = await launchBrowser(product.port);
fs.mkdirSync(FOLDER, { recursive: true });

const fileOf = (name: string): string => `${name.replaceAll('’', '').replace(/\W+/g, '-')}.webp`;

for (const page of pages) {
  const shots: Shot[] = [];
  for (const language of LANGUAGES) shots.push(...(await shotsOf(browser, page, language)));
  if (kept) keep(kept, page.name, shots);
  const title = page.name.charAt(0).toUpperCase() + page.name.slice(1);
  fs.writeFileSync(path.join(FOLDER, fileOf(page.name)), await sheetOf(browser, title, shots, QUALITY));
  say(`${page.name}: ${shots.length} pictures`);
}
await browser.close();
await product.end();

const sheets = fs.readdirSync(FOLDER).map((file) => path.join(FOLDER, file));
const known = new Set(pagesOfGallery.map(({ name }) => fileOf(name)));
for (const sheet of sheets) if (!known.has(path.basename(sheet))) fs.rmSync(sheet);
const bytes = sheets.reduce(
  (sum, sheet) => sum + (fs.statSync(sheet, { throwIfNoEntry: false })?.size ?? 0),
  0,
);
say(`${FOLDER}: ${(bytes / 1e6).toFixed(2)} MB`);
if (bytes > MOST_BYTES) {
  say(`That is more than the ${MOST_BYTES / 1e6} MB that it may have.`);
  process.exitCode = 1;
}

function keep(folder: string, name: string, shots: readonly Shot[]): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const { language, theme, width, picture } of shots)
    fs.writeFileSync(path.join(folder, `${fileOf(name)}-${language}-${theme}-${width}.png`), picture);
}
