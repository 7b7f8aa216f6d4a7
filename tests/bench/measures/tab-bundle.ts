import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Bench } from '../measure.ts';
import { builtHelloPage } from './hello-page.ts';

const root = path.join(import.meta.dirname, '../../..');

/** The tab's first JavaScript, gzip -9, beside a hello page built in the same run. */
export const tabBundle: Bench = async () => {
  await build({ configFile: path.join(root, 'src/tab/vite.config.ts'), logLevel: 'error' });
  const folder = await builtHelloPage();
  try {
    const tab = firstLoadBytes(path.join(root, 'dist/tab'));
    const hello = firstLoadBytes(folder);
    const beside = `tab ${(tab / 1000).toFixed(1)} kB, hello page ${(hello / 1000).toFixed(1)} kB`;
    return [
      { name: 'Tab’s first JavaScript, gzip -9', value: tab / 1000, unit: 'kB', limit: 175, beside },
      { name: 'Tab’s first JavaScript', value: tab / hello, unit: '× hello page', limit: 1.9, beside },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

/** Every script that the page itself names: what runs first, and what the browser is told to bring with it. */
function firstLoadBytes(folder: string): number {
  const html = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
  const loaded = new Set(
    [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].flatMap(([, file]) => file ?? []),
  );
  return [...loaded].reduce(
    (sum, file) => sum + gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  );
}
