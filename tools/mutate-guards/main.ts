/** `npm run mutate:guards`: takes each guard out in turn, runs the tests that must notice, and prints which one nobody missed. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Mutant } from './mutants.ts';
import { mutants } from './mutants.ts';

const root = path.join(import.meta.dirname, '../..');
const MOST_MILLISECONDS = 300_000;

type Fate = 'noticed' | 'SURVIVED' | 'DOES NOT APPLY';

function fateOf({ file, guard, without, tests: [project, pattern] }: Mutant): Fate {
  const place = path.join(root, file);
  const source = fs.readFileSync(place, 'utf8');
  if (source.split(guard).length !== 2) return 'DOES NOT APPLY';
  const words = ['--selectProjects', project, '--testPathPatterns', pattern, '--silent', '--bail', '-i'];
  try {
    fs.writeFileSync(
      place,
      source.replace(guard, () => without),
    );
    const { status } = spawnSync(
      process.execPath,
      [path.join(root, 'node_modules/jest/bin/jest.js'), ...words],
      {
        cwd: root,
        stdio: 'ignore',
        timeout: MOST_MILLISECONDS,
      },
    );
    return status === 0 ? 'SURVIVED' : 'noticed';
  } finally {
    fs.writeFileSync(place, source);
  }
}

const [wanted = ''] = process.argv.slice(2);
const chosen = mutants.filter(({ name }) => name.includes(wanted));
let isSound = chosen.length > 0;
for (const mutant of chosen) {
  const fate = fateOf(mutant);
  isSound &&= fate === 'noticed';
  process.stdout.write(`| ${mutant.name} | ${mutant.file} | ${fate} |\n`);
}
process.exitCode = isSound ? 0 : 1;
