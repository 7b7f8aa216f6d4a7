import type { Outcome } from '../outcomes/outcome.ts';

/** What the rules on a kind of review want before the next meeting and nobody has done yet, by the names of their parts. */
export const missingBefore = (
  kind: string,
  outcomes: readonly Pick<Outcome, 'asksFor' | 'parts'>[],
): readonly string[] => {
  const asking = outcomes.filter(({ asksFor }) => asksFor?.type === 'review' && asksFor.id === kind);
  const missing = asking.flatMap(({ parts }) => parts.filter(({ status }) => status !== 'met'));
  return [...new Set(missing.map(({ name }) => name))];
};

/** What of a review's agenda was not covered, in the policy's words and order; `covered` are places from 0. */
export const uncoveredItems = (agenda: readonly string[], covered: readonly number[]): readonly string[] =>
  agenda.filter((_item, place) => !covered.includes(place));
