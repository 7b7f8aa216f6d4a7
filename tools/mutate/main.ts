/**
 * `npm run mutate [room…]`: changes the rooms' code in a copy, one spot at a time, and lists what none of their tests
 * notices. A room is a folder such as `src/domain/cycles`; without one, all of `src/domain` and `src/use-cases`, which takes
 * hours.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const root = path.join(import.meta.dirname, '../..');
const rooms = process.argv.slice(2);

const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    path.join(root, 'tools/mutate/stryker.config.mjs'),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(rooms.length > 0 && { MUTATED_ROOMS: rooms.join(' ') }) },
  },
);
process.exitCode = status ?? 1;
