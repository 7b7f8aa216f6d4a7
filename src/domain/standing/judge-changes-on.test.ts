import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, civilDate, daysFrom } from '../cycles/civil-date.ts';
import type { Policy } from '../policies/policy.ts';
import type { RuleBook } from '../rule-books/rule-book.ts';
import { compilePolicy } from '../rule-books/rule-book.ts';
import type { Case } from '../case/case.ts';
import { aCase } from '../../../tests/builders/cases-of-many-kinds.ts';
import {
  exampleBookOfManyKinds,
  examplePolicyOfManyKinds,
} from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { entitlement } from '../requirements/entitlement/entitlement.ts';
import { participation } from '../requirements/participation/participation.ts';
import { judge } from './judge.ts';
import { judgeOn } from './judge-on.ts';

const calendar = examplePolicyOfManyKinds;
const countedFrom = civilDate('2024-02-29');
const POLICIES: readonly (readonly [string, Policy])[] = [
  ['a year for everybody', calendar],
  ['seven months', { ...calendar, cycle: { ...calendar.cycle, months: 7, countedFrom } }],
  [
    'a person’s own ten months',
    { ...calendar, cycle: { ...calendar.cycle, months: 10, from: 'registration' } },
  ],
  [
    'fourteen months since the renewal',
    { ...calendar, cycle: { ...calendar.cycle, months: 14, from: 'renewal' } },
  ],
];

/** What counts as a change, as the format of cases says it: status, amount, dueOn, overall. */
function judgedOn(book: RuleBook, theCase: Case, asOf: CivilDate): string {
  const { overall, outcomes } = judgeOn(book, { ...theCase, asOf });
  return JSON.stringify([
    overall,
    outcomes.map(({ status, required, counted, missing, dueOn }) => [
      status,
      required,
      counted,
      missing,
      dueOn,
    ]),
  ]);
}

/** Day by day, with no idea of what could change it. */
function firstOtherDay(book: RuleBook, theCase: Case, days: number): CivilDate | null {
  const now = judgedOn(book, theCase, theCase.asOf);
  for (let ahead = 1; ahead <= days; ahead += 1) {
    const day = addDays(theCase.asOf, ahead);
    if (judgedOn(book, theCase, day) !== now) return day;
  }
  return null;
}

const aKey = fc.constantFrom(...calendar.requirements.map(({ key }) => key));

describe.each(POLICIES)('under cycles of %s', (_cycles, policy) => {
  const book = compilePolicy(policy);
  it('names the very first day on which a verdict changes by time alone, whatever the requirement', () => {
    fc.assert(
      fc.property(aCase, fc.option(aKey, { freq: 50 }), (anyCase, key) => {
        const theCase = key === null ? anyCase : { ...anyCase, only: [key] };
        const { changesOn } = judge(book, theCase);
        const days = changesOn === null ? 500 : daysFrom(theCase.asOf, changesOn);
        expect(firstOtherDay(book, theCase, days)).toBe(changesOn);
      }),
      { numRuns: policy === calendar ? 200 : 60 },
    );
  });
});

it('a plan that had lapsed stands otherwise from the day on which it was reviewed', () => {
  const [anyCase] = fc.sample(aCase, { numRuns: 1, seed: 7 });
  if (!anyCase) throw new Error('one was asked for');
  const asOf = civilDate('2026-01-01');
  const plan = {
    type: 'plan',
    id: 'p',
    agreedOn: civilDate('2023-06-01'),
    reviewedOn: civilDate('2026-01-02'),
  } as const;
  const person = { ...anyCase.person, startDate: civilDate('2020-01-01'), leave: [], waivers: [] };
  const theCase = { ...anyCase, person, asOf, only: ['kept-plan'], evidence: [plan] };
  const { outcomes, changesOn } = judge(exampleBookOfManyKinds, theCase);
  expect(outcomes.map(({ status }) => status)).not.toContain('met');
  expect(changesOn).toBe('2026-01-02');
  expect(
    judge(exampleBookOfManyKinds, { ...theCase, asOf: changesOn ?? asOf }).outcomes.map(
      ({ status }) => status,
    ),
  ).toEqual(['met']);
});

describe('a plan that counts today', () => {
  const [anyCase] = fc.sample(aCase, { numRuns: 1, seed: 7 });
  if (!anyCase) throw new Error('one was asked for');
  const asOf = civilDate('2023-06-01');
  const person = { ...anyCase.person, startDate: asOf, leave: [], waivers: [] };
  const plan = (id: string, agreedOn: string, reviewedOn: string | null) => ({
    type: 'plan' as const,
    id,
    agreedOn: civilDate(agreedOn),
    reviewedOn: reviewedOn === null ? null : civilDate(reviewedOn),
  });

  it.each([
    ['and is reviewed tomorrow', [plan('p', '2023-06-01', '2023-06-02')], '2023-11-03'],
    [
      'and is followed by another',
      [plan('p', '2023-06-01', null), plan('q', '2023-07-10', null)],
      '2023-12-11',
    ],
    ['and is left alone', [plan('p', '2023-06-01', null)], '2023-11-02'],
  ])('%s counts until the last of them has lapsed', (_what, evidence, expected) => {
    const theCase = { ...anyCase, person, asOf, only: ['kept-plan'], evidence };
    expect(judge(exampleBookOfManyKinds, theCase).changesOn).toBe(expected);
    expect(firstOtherDay(exampleBookOfManyKinds, theCase, 300)).toBe(expected);
  });

  const kept = { evidence: ['plan'], period: 'ever', keptMonths: 5 };
  it.each([
    ['participation', participation.parse(kept)],
    ['entitlement', entitlement.parse({ ...kept, limit: 1 })],
  ])('is one fewer from the day after it lapsed, by a rule of %s', (kind, parsed) => {
    if (!parsed.ok) throw new Error('The parameters are a rule’s.');
    const requirements = calendar.requirements
      .filter(({ key }) => key === 'kept-plan')
      .map((each) => ({ ...each, kind, parameters: parsed.value }));
    const book = compilePolicy({ ...calendar, requirements });
    const theCase = { ...anyCase, person, asOf, evidence: [plan('p', '2023-06-01', '2023-06-02')] };
    expect(judge(book, theCase).changesOn).toBe('2023-11-03');
    expect(firstOtherDay(book, theCase, 300)).toBe('2023-11-03');
  });
});
