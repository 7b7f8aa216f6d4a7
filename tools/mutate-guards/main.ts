/**
 * `npm run mutate:guards [part of a name]`: takes each guard out in turn, runs the tests that must notice, and prints which
 * test did. It changes files of the working tree while it runs and puts them back: nothing else may work in that tree.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { timesIn } from './applied.ts';
import type { Mutant } from './mutant.ts';
import { mutants } from './mutants.ts';
import type { Tests } from './run-tests.ts';
import { createTestRunner } from './run-tests.ts';
import { verdictOf } from './verdict.ts';

const root = path.join(import.meta.dirname, '../..');
const runner = createTestRunner();

/** What is changed at the moment, to be put back however this ends. */
let putBack = (): void => undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    putBack();
    runner.end();
    process.exit(1);
  });

const testsOf = ({ project = 'server', tests }: Mutant): Tests => ({ project, tests });

async function fateOf(mutant: Mutant): Promise<readonly [fate: string, because: string]> {
  const place = path.join(root, mutant.file);
  const source = fs.readFileSync(place, 'utf8');
  if (timesIn(source, mutant) !== 1) return ['DOES NOT APPLY', 'its text does not stand there once'];
  putBack = () => fs.writeFileSync(place, source);
  try {
    fs.writeFileSync(
      place,
      source.replace(mutant.guard, () => mutant.without),
    );
    const { fate, because } = verdictOf(await runner.run(testsOf(mutant)));
    return [fate, because];
  } finally {
    putBack();
    putBack = () => undefined;
  }
}

/** A guard that was taken out of a file with other changes could not be told from them if this were killed. */
function requireCommitted(files: readonly string[]): void {
  const changed = execFileSync('git', ['status', '--porcelain', '--', ...files], { cwd: root }).toString();
  if (changed !== '') throw new Error(`Commit these first, they are changed and put back:\n${changed}`);
}

const keyOf = ({ project, tests }: Tests): string => `${project} ${tests}`;

/** The tests that do not pass as things are, which can show nothing. */
async function unsound(chosen: readonly Mutant[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const all = new Map(chosen.map(testsOf).map((tests) => [keyOf(tests), tests]));
  for (const [key, tests] of all) {
    const { fate, because } = verdictOf(await runner.run(tests));
    if (fate === 'SURVIVED') continue;
    found.add(key);
    process.stderr.write(`${key} does not pass as things are: ${because}\n`);
  }
  return found;
}

const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

const [wanted = ''] = process.argv.slice(2);
const chosen = mutants.filter(({ name }) => name.includes(wanted));
requireCommitted([...new Set(chosen.map(({ file }) => file))]);
const shaky = await unsound(chosen);
let noticed = 0;
for (const mutant of chosen) {
  const [fate, because] = shaky.has(keyOf(testsOf(mutant)))
    ? ['NO VERDICT', 'its tests do not pass as things are']
    : await fateOf(mutant);
  if (fate === 'noticed') noticed += 1;
  process.stdout.write(`| ${mutant.name} | ${fate} | ${cell(because)} |\n`);
}
runner.end();
process.stderr.write(`${noticed} of ${chosen.length} noticed\n`);
process.exitCode = noticed === chosen.length && noticed > 0 ? 0 : 1;
