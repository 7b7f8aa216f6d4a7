import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');
const OF_THE_BUNDLE = [
  'package-lock.json',
  'tests/support/fluent/all.ts',
  'tests/support/fluent/vite.config.ts',
];

const modifiedAt = (file: string): number =>
  fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Every test file of the tab loads Fluent anew, and most of the time of a short one goes into the 1,500 files that
 * Fluent is installed as. So jest.config.mjs gives the tab's tests the same Fluent as one file, made here.
 */
export default function bundleFluent(): void {
  if (modifiedAt('dist/testing/fluent.cjs') > Math.max(...OF_THE_BUNDLE.map(modifiedAt))) return;
  const words = ['build', '--config', 'tests/support/fluent/vite.config.ts', '--logLevel', 'error'];
  const vite = spawnSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), ...words], {
    cwd: root,
    encoding: 'utf8',
    // Jest says that this is a test; the bundle is Fluent's development build all the same.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (vite.status !== 0) throw new Error(`Fluent could not be made one file: ${vite.stderr}`);
}
