import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import { aReview, aTraining, anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { Case } from '../case/case.ts';
import { exampleBook, examplePolicy } from '../../../tests/builders/example-policy.ts';
import { judge } from './judge.ts';
import type { Standing } from '../outcomes/outcome.ts';

const done = [
  anActivity('hours', '2025-09-15', { minutes: 60 * 60 }),
  aTraining('prevent', 'prevent', '2025-06-01'),
  aReview('annual', 'annual', '2025-07-01'),
  aReview('mid-year', 'mid-year', '2025-08-01'),
];

const aCase = (asOf: string, changes: Partial<Case> = {}): Case => ({
  asOf: civilDate(asOf),
  cycle: undefined,
  person: examplePerson,
  evidence: done,
  ...changes,
});

const without = (...ids: readonly string[]) => done.filter(({ id }) => !ids.includes(id));
const statusesOf = (standing: Standing) =>
  Object.fromEntries(standing.outcomes.map(({ requirement, status }) => [requirement, status]));

it('gives one outcome for each requirement in the order of the policy, those that do not apply included', () => {
  const standing = judge(exampleBook, aCase('2025-10-01'));
  expect(standing).toMatchObject({
    policy: 'example',
    policyVersion: '1',
    asOf: '2025-10-01',
    cycle: { from: '2025-09-01', to: '2026-08-31' },
    overall: 'compliant',
  });
  expect(standing.outcomes.map(({ requirement }) => requirement)).toEqual(
    examplePolicy.requirements.map(({ key }) => key),
  );
  expect(statusesOf(standing)).toEqual({
    hours: 'met',
    reading: 'met',
    prevent: 'met',
    'safer-recruitment': 'not-applicable',
    'annual-review': 'met',
    'mid-year-review': 'met',
  });
});

it('carries the clause, the reading chosen and why, for each outcome', () => {
  const review = judge(exampleBook, aCase('2025-10-01')).outcomes.find(
    ({ requirement }) => requirement === 'annual-review',
  );
  expect(review).toMatchObject({
    title: 'Annual review',
    kind: 'review-cadence',
    clause: { document: 'Example policy', section: '1', line: 1, quote: 'As the policy says.' },
    interpretation: 'Read as yearly.',
    because: message('review-cadence.current', { heldOn: '2025-07-01', dueOn: '2026-07-01' }),
  });
});

describe('overall', () => {
  it.each([
    ['compliant when all that is required is met', done, 'compliant'],
    ['action-needed when something is due', without('hours'), 'action-needed'],
    ['non-compliant when something has expired or is overdue', without('hours', 'prevent'), 'non-compliant'],
  ] as const)('is %s', (_name, evidence, overall) => {
    expect(judge(exampleBook, aCase('2025-10-01', { evidence })).overall).toBe(overall);
  });

  it('takes no account of what is only recommended', () => {
    const evidence = [...without('hours'), anActivity('hours', '2025-09-15', { minutes: 30 * 60 })];
    const standing = judge(exampleBook, aCase('2025-10-01', { evidence }));
    expect(statusesOf(standing)).toMatchObject({ hours: 'met', reading: 'recommended' });
    expect(standing.overall).toBe('compliant');
  });

  it('is compliant when nothing applies', () => {
    const policy = {
      ...examplePolicy,
      requirements: examplePolicy.requirements.filter(({ key }) => key === 'safer-recruitment'),
    };
    expect(judge(compilePolicy(policy), aCase('2025-10-01', { evidence: [] }))).toMatchObject({
      overall: 'compliant',
      changesOn: null,
    });
  });
});

it('covers somebody by any of their roles', () => {
  const person = { ...examplePerson, additionalRoles: ['manager'] };
  expect(statusesOf(judge(exampleBook, aCase('2025-10-01', { person })))).toMatchObject({
    'safer-recruitment': 'overdue',
  });
});

it('takes no offence at a role the policy does not name: rules for everybody hold', () => {
  const person = { ...examplePerson, role: 'visitor' };
  expect(statusesOf(judge(exampleBook, aCase('2025-10-01', { person })))).toMatchObject({
    hours: 'met',
    'safer-recruitment': 'not-applicable',
  });
});

it('judges the cycle that is given, also when asOf lies outside it', () => {
  const cycle = { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') };
  const standing = judge(exampleBook, aCase('2025-10-01', { cycle }));
  expect(standing.cycle).toEqual(cycle);
  expect(standing.outcomes[0]).toMatchObject({
    status: 'overdue',
    counted: 0,
    dueOn: '2025-08-31',
    daysToDue: -31,
  });
});

describe('changesOn', () => {
  it.each([
    ['the day after the first date that decides', aCase('2025-10-01'), '2026-06-02'],
    [
      'the first day of the next cycle',
      aCase('2026-08-01', {
        evidence: [
          ...done,
          aTraining('p2', 'prevent', '2026-05-01'),
          aReview('a2', 'annual', '2026-06-01'),
          aReview('m2', 'mid-year', '2026-06-02'),
        ],
      }),
      '2026-09-01',
    ],
    [
      'the day of evidence dated later',
      aCase('2025-10-01', { evidence: [...done, anActivity('later', '2025-12-05', { minutes: 60 })] }),
      '2025-12-05',
    ],
    [
      'the next change, not the day of later evidence that changes nothing',
      aCase('2025-10-01', {
        evidence: [...done, anActivity('later', '2025-12-05', { minutes: 60, status: 'planned' })],
      }),
      '2026-06-02',
    ],
  ] as const)('is %s', (_name, theCase, expected) => {
    expect(judge(exampleBook, theCase).changesOn).toBe(expected);
  });

  it('is null when time alone changes nothing any more', () => {
    const cycle = { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') };
    expect(judge(exampleBook, aCase('2030-01-01', { cycle, evidence: [] })).changesOn).toBeNull();
  });
});
