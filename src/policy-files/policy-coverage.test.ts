import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { coveredRows, coverageProblems, readCoverage } from './policy-coverage.ts';

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
  const problems = (...there: readonly string[]) => {
    const coverage = readCoverage(folder);
    const exists = ({ kind, name }: { kind: string; name: string }) => there.includes(`${kind}:${name}`);
    return coverage.ok && coverage.value ? coverageProblems(coverage.value, exists) : coverage;
  };

  it('need not be there', () => {
    expect(readCoverage(folder)).toEqual({ ok: true, value: undefined });
  });

  it('binds rules and standards, singly and in ranges, to the requirements that judge them', () => {
    write(
      'rules: R-001:4 R-002:5 R-003:9 R-006:9\nstandards: R-004:12\nreports: R-005:13',
      `judged: { hours: R-001..R-003, sector: R-002 }
fates:
  - { fate: out, because: Words., rows: R-004 }
  - { fate: done, by: [page:me], rows: R-005 }
  - { fate: partly, by: [requirement:hours, feature:plans], because: No plan., rows: R-006 }`,
    );
    const coverage = readCoverage(folder);
    expect(coverage.ok && coverage.value && coveredRows(coverage.value)).toEqual([
      { row: 'R-001', line: 4, requirements: ['hours'] },
      { row: 'R-002', line: 5, requirements: ['hours', 'sector'] },
      { row: 'R-003', line: 9, requirements: ['hours'] },
      { row: 'R-006', line: 9, requirements: ['hours'] },
      { row: 'R-004', line: 12, requirements: [] },
    ]);
    expect(problems('requirement:hours', 'requirement:sector', 'page:me', 'feature:plans')).toEqual([]);
  });

  it('tells rows without a fate or with two, unknown rows, and what is named and not there', () => {
    write(
      'rules: R-001:4 R-002:5 R-003:6',
      `judged: { hours: R-001, luck: R-009 }
fates:
  - { fate: out, because: Words., rows: R-001 R-003 }
  - { fate: done, by: [page:moon], rows: R-003 }`,
    );
    expect(problems('requirement:hours')).toEqual([
      'R-002 has no fate',
      'R-001 has two fates',
      'R-003 has two fates',
      'R-009 is no row of the policy',
      'Judged names requirement:luck, which is not there',
      'R-003, done, names page:moon, which is not there',
    ]);
  });

  it.each([
    ['done by nothing', '{ fate: done, rows: R-001 }', 'done'],
    ['done by what is to come', '{ fate: done, by: [page:me, feature:plans], rows: R-001 }', 'done'],
    ['partly, with nothing to come', '{ fate: partly, by: [page:me], because: x, rows: R-001 }', 'partly'],
    [
      'partly, with no word of what is missing',
      '{ fate: partly, by: [page:me, feature:plans], rows: R-001 }',
      'partly',
    ],
    [
      'later, by something that is there',
      '{ fate: later, by: [page:me, feature:plans], because: x, rows: R-001 }',
      'later',
    ],
    ['out without a reason', '{ fate: out, rows: R-001 }', 'out'],
  ])('tells a fate that is %s', (_name, fate, word) => {
    write('rules: R-001:4', `judged: {}\nfates: [${fate}]`);
    expect(problems('page:me', 'feature:plans')).toEqual([
      `R-001, ${word}, does not say what that fate must`,
    ]);
  });

  it.each([
    ['rows that are not rows', 'rules: 1, 2', 'judged: {}\nfates: []', 'rules'],
    [
      'a fate nobody knows',
      'rules: R-001:4',
      'judged: {}\nfates: [{ fate: luck, because: x, rows: R-001 }]',
      'fates.0.fate',
    ],
    [
      'a reference to a sort of thing nobody knows',
      'rules: R-001:4',
      'judged: {}\nfates: [{ fate: done, by: [moon:full], rows: R-001 }]',
      'fates.0.by.0',
    ],
    ['text that is no YAML', 'rules: R-001:4', 'judged: [unclosed', ''],
  ])('names the place of %s', (_name, rows, coverage, path) => {
    write(rows, coverage);
    expect(readCoverage(folder)).toMatchObject({ ok: false, refusal: [{ path }] });
  });
});
