/** `npm run check`: every check that runs nothing of the product, cheapest first; all of them, even after one fails. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** Name, and the words after `node`. */
const CHECKS: readonly (readonly [name: string, ...words: string[]])[] = [
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '--build'],
  [
    'import graph',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'dev-tenant',
    'tools',
    'tests',
  ],
  ['unused', 'node_modules/knip/bin/knip.js'],
  ['lint', '--max-old-space-size=6144', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
];

const failed = CHECKS.filter(([name, ...words]) => {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
