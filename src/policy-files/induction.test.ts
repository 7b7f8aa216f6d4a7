import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aTraining } from '../../tests/builders/example-evidence.ts';
import { UNSTATED } from '../domain/case/case.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import type { TrainingEvidence } from '../domain/evidence/evidence.ts';
import type { InductionStep } from '../domain/induction/induction.ts';
import { inductionOf } from '../domain/induction/induction.ts';
import { invariant } from '../domain/invariant.ts';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { judge } from '../domain/standing/judge.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '..', '..', 'policies'));

function builtInPolicy(id: string) {
  const policy = policies.ok ? policies.value.find(id) : undefined;
  invariant(policy, `${id} is a built-in policy`);
  return policy;
}

const MODULE = 'childrens-services-e-learning';
const MEETING = 'directors-meet-and-greet';

/** Somebody who started on 5 January 2026. */
function steps(policyId: string, today: string, ...trainings: readonly TrainingEvidence[]) {
  const book = compilePolicy(builtInPolicy(policyId));
  const asOf = civilDate(today);
  const person = { ...UNSTATED, name: 'Nia', role: 'trainer', startDate: civilDate('2026-01-05') };
  const { outcomes } = judge(book, { asOf, cycle: undefined, person, evidence: trainings });
  return inductionOf(book, outcomes, trainings, asOf);
}

const step = (key: string, all: readonly InductionStep[]): Partial<InductionStep> => {
  const found = all.find(({ outcome }) => outcome.requirement === key);
  if (!found) return {};
  const { state, dueOn, doneOn, wasLate, after } = found;
  return { state, dueOn, doneOn, wasLate, after };
};

describe('a step of an induction', () => {
  it.each<[string, string, string, readonly TrainingEvidence[], Partial<InductionStep>]>([
    [
      'is due within the first week',
      'welcome',
      '2026-01-05',
      [],
      { state: 'due', dueOn: civilDate('2026-01-12') },
    ],
    ['is due on its last day', 'welcome', '2026-01-12', [], { state: 'due' }],
    ['is late the day after', 'welcome', '2026-01-13', [], { state: 'late', dueOn: civilDate('2026-01-12') }],
    [
      'is due within six weeks',
      'phishing',
      '2026-01-13',
      [],
      { state: 'due', dueOn: civilDate('2026-02-16') },
    ],
    [
      'is done on its last day',
      'welcome',
      '2026-03-01',
      [aTraining('t', 'welcome-to-hampshire', '2026-01-12')],
      { state: 'done', dueOn: null, doneOn: civilDate('2026-01-12'), wasLate: false },
    ],
    [
      'is done after its day, and says so',
      'welcome',
      '2026-03-01',
      [aTraining('t', 'welcome-to-hampshire', '2026-01-13')],
      { state: 'done', doneOn: civilDate('2026-01-13'), wasLate: true },
    ],
    [
      'stays done once it is to be renewed: the first time counts',
      'dse',
      '2027-06-01',
      [aTraining('t', 'display-screen-equipment', '2026-01-08')],
      { state: 'done', doneOn: civilDate('2026-01-08') },
    ],
    [
      'is not done by what lies ahead',
      'welcome',
      '2026-01-06',
      [aTraining('t', 'welcome-to-hampshire', '2026-01-08')],
      { state: 'due', doneOn: null },
    ],
    ['without a day is to do', 'read-policy', '2026-06-01', [], { state: 'to-do', dueOn: null }],
    [
      'waits for the one that comes first',
      'meet-greet',
      '2026-02-01',
      [],
      {
        state: 'later',
        dueOn: civilDate('2026-07-05'),
        after: "Children's Services e-learning",
      },
    ],
    [
      'is due once that is done',
      'meet-greet',
      '2026-02-01',
      [aTraining('t', MODULE, '2026-01-20')],
      { state: 'due', after: undefined },
    ],
    [
      'is late whatever comes first, and says what that is',
      'meet-greet',
      '2026-07-06',
      [],
      { state: 'late', after: "Children's Services e-learning" },
    ],
    [
      'that was done out of order is done',
      'meet-greet',
      '2026-02-01',
      [aTraining('t', MEETING, '2026-01-20')],
      { state: 'done', after: undefined },
    ],
  ])('%s: %s on %s', (_says, key, today, trainings, expected) => {
    expect(step(key, steps('hampshire', today, ...trainings))).toMatchObject(expected);
  });

  it('is read by the person alone where it is a document', () => {
    const reading = steps('hampshire', '2026-01-05').filter(({ isReading }) => isReading);
    expect(reading.map(({ outcome }) => outcome.requirement)).toEqual([
      'read-policy',
      'read-worried',
      'read-kcsie',
    ]);
  });
});

describe('an induction', () => {
  it('has its steps in the policy’s order, none of those that nobody asks of the person', () => {
    const keys = steps('hampshire', '2026-01-05').map(({ outcome }) => outcome.requirement);
    expect(keys.slice(0, 3)).toEqual(['welcome', 'fire-safety', 'dse']);
    expect(keys.slice(-2)).toEqual(['cs-elearning', 'meet-greet']);
    // Asked of people in contact with children.
    expect(keys).not.toContain('safeguarding-half-day');
    expect(steps('atp', '2026-01-05').map(({ state }) => state)).toEqual(Array(5).fill('to-do'));
    expect(steps('probation', '2026-01-05')).toEqual([]);
  });

  it.each(['2start', 'atp', 'hampshire', 'spt', 'probation'])(
    'of %s names rules that the policy has',
    (id) => {
      const { induction, requirements } = builtInPolicy(id);
      const keys = requirements.map(({ key }) => key);
      expect(induction.filter((key) => !keys.includes(key))).toEqual([]);
    },
  );
});
