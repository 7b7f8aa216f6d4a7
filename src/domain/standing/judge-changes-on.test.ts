import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, daysFrom } from '../cycles/civil-date.ts';
import type { Case } from './case.ts';
import { aCase } from '../../../tests/builders/cases-of-many-kinds.ts';
import { examplePolicyOfManyKinds as policy } from './example-policy-of-many-kinds.ts';
import { judge } from './judge.ts';
import { judgeOn } from './judge-on.ts';

/** What counts as a change, as the format of cases says it: status, amount, dueOn, overall. */
function judgedOn(theCase: Case, asOf: CivilDate): string {
  const { overall, outcomes } = judgeOn(policy, { ...theCase, asOf });
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
function firstOtherDay(theCase: Case, days: number): CivilDate | null {
  const now = judgedOn(theCase, theCase.asOf);
  for (let ahead = 1; ahead <= days; ahead += 1) {
    const day = addDays(theCase.asOf, ahead);
    if (judgedOn(theCase, day) !== now) return day;
  }
  return null;
}

const aKey = fc.constantFrom(...policy.requirements.map(({ key }) => key));

it('names the very first day on which a verdict changes by time alone, whatever the requirement', () => {
  fc.assert(
    fc.property(aCase, fc.option(aKey, { freq: 50 }), (anyCase, key) => {
      const theCase = key === null ? anyCase : { ...anyCase, only: [key] };
      const { changesOn } = judge(policy, theCase);
      const days = changesOn === null ? 500 : daysFrom(theCase.asOf, changesOn);
      expect(firstOtherDay(theCase, days)).toBe(changesOn);
    }),
    { numRuns: 200 },
  );
});
