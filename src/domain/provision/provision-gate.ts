import type { Policy } from '../policies/policy.ts';

/** Left out of the answers: nobody has answered. */
export type CriterionAnswer = 'yes' | 'no' | 'n/a';

/** Numbers, from 1, of the criteria that keep something from being offered: unanswered, a no, or let off where none may be. */
const blockingCriteria = (
  criteria: Policy['provisionCriteria'],
  answers: ReadonlyMap<number, CriterionAnswer>,
): readonly number[] =>
  criteria.flatMap(({ mayBeNotApplicable }, index) => {
    const answer = answers.get(index + 1);
    return answer === 'yes' || (answer === 'n/a' && mayBeNotApplicable) ? [] : [index + 1];
  });

/** What keeps something from being offered. */
export type Blocking =
  | {
      readonly by: 'criterion';
      /** From 1. */
      readonly number: number;
    }
  | { readonly by: 'provider' };

/** In the order of the policy's criteria, the provider last; empty: it may be offered. */
export const provisionGate = (
  criteria: Policy['provisionCriteria'],
  answers: ReadonlyMap<number, CriterionAnswer>,
  isProviderApproved: boolean,
): readonly Blocking[] => [
  ...blockingCriteria(criteria, answers).map((number) => ({ by: 'criterion', number }) as const),
  ...(isProviderApproved ? [] : [{ by: 'provider' } as const]),
];
