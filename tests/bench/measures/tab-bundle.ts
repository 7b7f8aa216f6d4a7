import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
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
      { name: 'Tab’s first JavaScript, gzip -9', value: tab / 1000, unit: 'kB', limit: 172, beside },
      { name: 'Tab’s first JavaScript', value: tab / hello, unit: '× hello page', limit: 1.9, beside },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

/** The entry and everything it imports at once. */
function firstLoadBytes(folder: string): number {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const loaded = new Set<string>();
  const load = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || loaded.has(chunk.file)) return;
    loaded.add(chunk.file);
    chunk.imports?.forEach(load);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key]?.isEntry)
    .forEach(load);
  return [...loaded].reduce(
    (sum, file) => sum + gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  );
}
