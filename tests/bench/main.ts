/**
 * `npm run bench`: measures, prints a table, and writes it to docs/benchmarks.md and dist/bench.json. `npm run bench --
 * engine` measures one group, prints it, and writes nothing. `npm run bench -- scale` is apart: an organisation of thousands.
 */
import fs from 'node:fs';
import path from 'node:path';
import { buildTabIfStale } from '../../tools/dev/build-tab.ts';
import type { Bench, Measure } from './measure.ts';
import { isMet } from './measure.ts';
import { machineInWords, measuresTable } from './report.ts';
import { scale } from './scale/scale.ts';
import { botInvoke } from './measures/bot-invoke.ts';
import { engine } from './measures/engine.ts';
import { firstView } from './measures/first-view.ts';
import { graphCost } from './measures/graph-cost.ts';
import { reviews } from './measures/reviews.ts';
import { scroll } from './measures/scroll.ts';
import { start } from './measures/start.ts';
import { tabBundle } from './measures/tab-bundle.ts';

const root = path.join(import.meta.dirname, '../..');

const BENCHES: readonly (readonly [string, Bench])[] = [
  ['Engine', engine],
  ['Microsoft Graph', graphCost],
  ['Reviews', reviews],
  ['Bot', botInvoke],
  ['Tab', tabBundle],
  ['First view', firstView],
  ['Scroll', scroll],
  ['Starting', start],
];

await buildTabIfStale(root);
const only = process.argv[2]?.toLowerCase().replaceAll('-', ' ');
// Takes minutes, and an organisation of thousands: only where it is asked for by name.
if (only === 'scale') {
  process.exit((await scale(process.argv.slice(3))) ? 0 : 1);
}
const chosen = BENCHES.filter(([name]) => only === undefined || name.toLowerCase() === only);
if (chosen.length === 0)
  throw new Error(`There is no group ${only}: ${BENCHES.map(([name]) => name).join(', ')}.`);
const groups: { readonly name: string; readonly measures: readonly Measure[] }[] = [];
for (const [name, bench] of chosen) groups.push({ name, measures: await bench() });

const machine = machineInWords();
const day = new Date().toISOString().slice(0, 10);
const text = [
  '# Benchmarks',
  '',
  `Written by \`npm run bench\` on ${day}: ${machine}.`,
  '',
  'Counts are exact. Times are ratios against a named peer in the same run, but for starting and stopping, which are',
  'seconds on this machine. What no test notices when it is changed is measured apart, by `npm run mutate`:',
  '[scores and what is left](decisions/2026-11-29-mutants.md).',
  '',
  ...groups.flatMap(({ name, measures }) => [`## ${name}`, '', measuresTable(measures), '']),
].join('\n');
if (only === undefined) {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  fs.writeFileSync(
    path.join(root, 'dist/bench.json'),
    `${JSON.stringify({ day, machine, groups }, null, 2)}\n`,
  );
  fs.writeFileSync(path.join(root, 'docs/benchmarks.md'), text);
}
process.stdout.write(`${text}\n`);
// Servers of libraries that keep a socket open would hold the process.
process.exit(groups.every(({ measures }) => measures.every(isMet)) ? 0 : 1);
