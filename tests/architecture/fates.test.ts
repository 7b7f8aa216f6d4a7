import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { invariant } from '../../src/domain/invariant.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';
import { findEntryKind } from '../../src/domain/record-entries/index.ts';
import type { FateReference, RowFate } from '../../src/policy-files/policy-coverage.ts';
import { coverageProblems, readCoverage } from '../../src/policy-files/policy-coverage.ts';
import { readPolicies } from '../../src/policy-files/read-policies.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import { isThere, textOf } from './room.ts';

const folder = join(process.cwd(), 'policies');
const policies = readPolicies(folder);
const features = parse(textOf('policies/features.yaml')) as Readonly<Record<string, string>>;
const listTitles = Object.values(lists).map(({ title }) => title);

/** How many rows of each kind the five policies have: rule, standard, form, workflow, report, role, data, access. */
const ROWS = {
  '2start': [6, 14, 13, 20, 11, 8, 33, 8],
  atp: [71, 4, 37, 11, 0, 10, 44, 1],
  hampshire: [74, 25, 27, 24, 9, 10, 70, 5],
  spt: [18, 14, 51, 20, 31, 17, 91, 5],
  probation: [23, 16, 3, 7, 4, 3, 27, 6],
};
const KINDS = ['rule', 'standard', 'form', 'workflow', 'report', 'role', 'data', 'access'];

function packOf(id: string) {
  const policy = policies.ok ? policies.value.find(id) : undefined;
  const coverage = readCoverage(join(folder, id));
  invariant(policy && coverage.ok && coverage.value, `${id} is a built-in policy with a coverage`);
  return { policy, coverage: coverage.value };
}

/** `activityTypes`, which is not empty, or `activityTypes/visit`, which is in it. */
function isDeclared(policy: Policy, name: string): boolean {
  const [list = '', id] = name.split('/');
  const declared = (policy as unknown as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(declared)) return false;
  return id === undefined
    ? declared.length > 0
    : (declared as readonly { readonly id: string }[]).some((each) => each.id === id);
}

const existsFor =
  (policy: Policy) =>
  ({ kind, name }: FateReference): boolean =>
    ({
      requirement: () => policy.requirements.some(({ key }) => key === name),
      declares: () => isDeclared(policy, name),
      form: () => policy.evaluationForms.some(({ id }) => id === name),
      entry: () => findEntryKind(name) !== undefined,
      list: () => listTitles.includes(name),
      page: () => isThere(`src/tab/pages/${name}`),
      file: () => isThere(name),
      feature: () => name in features,
    })[kind]();

describe.each(Object.entries(ROWS))('of the rows of %s', (id, numbers) => {
  it('all are there, of each kind as many as were read in the policy', () => {
    const { rows } = packOf(id).coverage;
    expect(KINDS.map((kind) => rows.filter((row) => row.kind === kind).length)).toEqual(numbers);
  });

  it('each has one fate, which says what does it, what will or why not; and what it names is there', () => {
    const { policy, coverage } = packOf(id);
    expect(coverageProblems(coverage, existsFor(policy))).toEqual([]);
  });
});

it('the rows of all policies are 871, numbered through', () => {
  const ids = Object.keys(ROWS).flatMap((id) => packOf(id).coverage.rows.map((row) => row.id));
  expect(ids.sort()).toEqual(
    Array.from({ length: 871 }, (_, index) => `R-${String(index + 1).padStart(3, '0')}`),
  );
});

describe('what is to come', () => {
  const isNamed = (name: string) => (fate: RowFate) =>
    fate.by.some((by) => by.kind === 'feature' && by.name === name);

  it.each(Object.keys(features))('%s brings some row about', (name) => {
    const fates = Object.keys(ROWS).flatMap((id) => packOf(id).coverage.fates);
    expect(fates.some(isNamed(name))).toBe(true);
  });
});
