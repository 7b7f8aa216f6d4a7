import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { coveredRows, coverageProblems, readCoverage } from './policy-coverage.ts';
import { readPolicies } from './read-policies.ts';

const builtIn = join(__dirname, '..', '..', 'policies');

describe('the built-in policies', () => {
  const policies = readPolicies(builtIn);

  it.each([
    ['2start', 20],
    ['atp', 75],
    ['hampshire', 99],
    ['probation', 39],
    ['spt', 32],
  ])('give every rule and standard of %s one fate', (id, rows) => {
    const coverage = readCoverage(join(builtIn, id));
    const policy = policies.ok ? policies.value.find(id) : undefined;
    const keys = policy?.requirements.map(({ key }) => key) ?? [];
    expect(coverage).toMatchObject({ ok: true });
    expect(coverage.ok && coverage.value?.rows).toHaveLength(rows);
    expect(coverage.ok && coverage.value && coverageProblems(coverage.value, keys)).toEqual([]);
  });
});

describe('a folder with coverage', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (rows: string, coverage: string) => {
    writeFileSync(join(folder, 'rows.yaml'), rows);
    writeFileSync(join(folder, 'coverage.yaml'), coverage);
  };
  const problems = (keys: readonly string[]) => {
    const coverage = readCoverage(folder);
    return coverage.ok && coverage.value ? coverageProblems(coverage.value, keys) : coverage;
  };

  it('need not be there', () => {
    expect(readCoverage(folder)).toEqual({ ok: true, value: undefined });
  });

  it('binds rows, singly and in ranges, to the requirements that judge them', () => {
    write(
      'rules: R-001:4 R-002:5 R-003:9\nstandards: R-004:12',
      'judged: { hours: R-001..R-003, sector: R-002 }\nnotJudged: [{ reason: definition, because: Words., rows: R-004 }]',
    );
    const coverage = readCoverage(folder);
    expect(coverage.ok && coverage.value && coveredRows(coverage.value)).toEqual([
      { row: 'R-001', line: 4, requirements: ['hours'] },
      { row: 'R-002', line: 5, requirements: ['hours', 'sector'] },
      { row: 'R-003', line: 9, requirements: ['hours'] },
      { row: 'R-004', line: 12, requirements: [] },
    ]);
    expect(problems(['hours', 'sector'])).toEqual([]);
  });

  it('tells rows without a fate or with two, unknown rows and unknown requirements', () => {
    write(
      'rules: R-001:4 R-002:5 R-003:6\nstandards: ""',
      `judged: { hours: R-001, luck: R-009 }
notJudged:
  - { reason: definition, because: Words., rows: R-001 R-003 }
  - { reason: no-figure, because: Words., rows: R-003 }`,
    );
    expect(problems(['hours'])).toEqual([
      'R-002 has no fate',
      'R-001 has two fates',
      'R-003 is excused twice',
      'R-009 is no row of the policy',
      'luck is no requirement',
    ]);
  });

  it.each([
    ['rows that are not rows', 'rules: 1, 2\nstandards: ""', 'judged: {}\nnotJudged: []', 'rules'],
    [
      'a reason nobody knows',
      'rules: R-001:4\nstandards: ""',
      'judged: {}\nnotJudged: [{ reason: luck, because: x, rows: R-001 }]',
      'notJudged.0.reason',
    ],
    ['text that is no YAML', 'rules: R-001:4\nstandards: ""', 'judged: [unclosed', ''],
  ])('names the place of %s', (_name, rows, coverage, path) => {
    write(rows, coverage);
    expect(readCoverage(folder)).toMatchObject({ ok: false, refusal: [{ path }] });
  });
});
