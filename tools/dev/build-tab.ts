import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { runVite } from './run-vite.ts';

const SOURCES = ['src/tab', 'src/contract', 'src/domain', 'package-lock.json'];

/** Builds the tab when a source is newer than the last build. */
export async function buildTabIfStale(root: string): Promise<void> {
  const built = modifiedAt(path.join(root, 'dist/tab/index.html'));
  const newest = Math.max(...SOURCES.map((source) => newestIn(path.join(root, source))));
  if (built > newest) return;
  const vite = runVite(root, 'src/tab/vite.config.ts', { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(vite, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The tab could not be built: Vite says why above.');
}

const modifiedAt = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestIn(place: string): number {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = fs.readdirSync(place, { recursive: true, withFileTypes: true });
  return Math.max(
    stat.mtimeMs,
    ...inside
      .filter((entry) => entry.isFile())
      .map((entry) => modifiedAt(path.join(entry.parentPath, entry.name))),
  );
}
