import type { Policy } from '../policies/policy.ts';

/** Left out of the answers: nobody has answered. */
export type CriterionAnswer = 'yes' | 'no' | 'n/a';

/** Numbers, from 1, of the criteria that keep something from being offered: unanswered, a no, or let off where none may be. */
export const blockingCriteria = (
  criteria: Policy['provisionCriteria'],
  answers: ReadonlyMap<number, CriterionAnswer>,
): readonly number[] =>
  criteria.flatMap(({ mayBeNotApplicable }, index) => {
    const answer = answers.get(index + 1);
    return answer === 'yes' || (answer === 'n/a' && mayBeNotApplicable) ? [] : [index + 1];
  });
