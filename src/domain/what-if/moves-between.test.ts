import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { addDays, civilDate } from '../cycles/civil-date.ts';
import type { Policy } from '../policies/policy.ts';
import { aTraining, anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { Case } from '../case/case.ts';
import { examplePolicyOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { examplePolicy } from '../../../tests/builders/example-policy.ts';
import { judgeOn } from '../standing/judge-on.ts';
import { compareStandings, sumOfMoves } from './compare-standings.ts';
import { movesBetween } from './moves-between.ts';
import { rulesThatMayMove } from './rules-that-may-move.ts';
import type { RuleSettings } from '../policy-versions/with-settings.ts';
import { withSettings } from '../policy-versions/with-settings.ts';

function changed(policy: Policy, settings: RuleSettings): Policy {
  const result = withSettings(policy, settings);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const without = (policy: Policy, ...keys: readonly string[]): Policy => ({
  ...policy,
  requirements: policy.requirements.filter(({ key }) => !keys.includes(key)),
});

const many = examplePolicyOfManyKinds;

describe('the rules that may move', () => {
  it.each<[what: string, before: Policy, after: Policy, expected: readonly string[] | undefined]>([
    ['none between a policy and itself', many, { ...many, version: '2' }, []],
    ['the one that is stated otherwise', many, changed(many, { inset: { fullTimeDays: 4 } }), ['inset']],
    ['the one that is left out', many, without(many, 'walks'), ['walks']],
    ['the one that comes', without(many, 'walks'), many, ['walks']],
    [
      'those that look into one that changes',
      many,
      changed(many, { sector: { days: 2 } }),
      ['sector', 'hours'],
    ],
    ['any, when the days are longer', many, { ...many, hoursPerDay: 7 }, undefined],
  ])('are %s', (_what, before, after, expected) => {
    expect(rulesThatMayMove(before, after)).toEqual(expected);
  });
});

const PEOPLE = 3000;
const asOf = civilDate('2025-12-01');

/** People of two roles, with evidence of different days and amounts. */
const cases = Array.from({ length: PEOPLE }, (_, index) => ({
  id: `person-${index}`,
  theCase: {
    asOf,
    cycle: undefined,
    person: { ...examplePerson, role: index % 2 === 0 ? 'manager' : 'tutor' },
    evidence: [
      anActivity(`a-${index}`, '2025-10-01', { minutes: (index % 50) * 60 }),
      aTraining(`t-${index}`, 'safer-recruitment', addDays(asOf, -(index % 900) - 1)),
    ],
  } satisfies Case,
}));

/** The moves, and how many verdicts were asked for. */
function counted(before: Policy, after: Policy) {
  let verdicts = 0;
  const movesOf = movesBetween(compilePolicy(before), compilePolicy(after), (book, theCase) => {
    const standing = judgeOn(book, theCase);
    verdicts += standing.outcomes.length;
    return standing;
  });
  const moves = sumOfMoves(cases.map(movesOf));
  return { verdicts, moves };
}

const allJudged = (before: Policy, after: Policy) =>
  compareStandings(
    cases.map(({ id, theCase }) => ({
      id,
      before: { ...judgeOn(compilePolicy(before), theCase), changesOn: null },
      after: { ...judgeOn(compilePolicy(after), theCase), changesOn: null },
    })),
    after.warningDays,
  );

describe(`a change of one rule for ${PEOPLE} people`, () => {
  it.each<[what: string, after: Policy, verdictsEach: number]>([
    ['its number', changed(examplePolicy, { 'safer-recruitment': { recurMonths: 12 } }), 2],
    ['whom it covers', changed(examplePolicy, { 'safer-recruitment': { roles: 'all' } }), 2],
    ['it goes', without(examplePolicy, 'safer-recruitment'), 1],
    ['nothing', { ...examplePolicy, version: '2' }, 0],
    ['what all rules share', { ...examplePolicy, warningDays: 60 }, 12],
  ])('judges that rule alone, and says the same as judging all: %s', (_what, after, verdictsEach) => {
    const { verdicts, moves } = counted(examplePolicy, after);
    expect(verdicts).toBe(PEOPLE * verdictsEach);
    expect(moves).toEqual(allJudged(examplePolicy, after));
    expect(examplePolicy.requirements).toHaveLength(6);
  });
});
