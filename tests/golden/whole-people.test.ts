import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { assess } from '../../src/cli/assess/assess.ts';
import { policySource } from '../../src/cli/assess/policy-source.ts';
import { standingsAsTable } from '../../src/cli/assess/print-standings.ts';
import { createWords } from '../../src/wording/create-words.ts';

const folder = path.join(__dirname, 'people');
const policies = policySource(path.join(__dirname, '../../policies'));
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');

/**
 * Every sentence of `people/<policy>.txt` was read against the policy's own text. After a change of words, read the new
 * ones too: `npm run --silent cpd -- assess tests/golden/people/<policy>.json --table`.
 */
it.each(['2start', 'atp', 'hampshire', 'spt', 'probation'])(
  'judges a whole person under the policy %s, and says each outcome as it was read and found true',
  (policy) => {
    const judged = assess(read(`${policy}.json`), policies);
    const said = judged.ok ? [...standingsAsTable(judged.value, createWords('en'))].join('') : judged.refusal;
    expect(said).toBe(read(`${policy}.txt`));
  },
);
