import { idOfName } from '../../domain/id-of-name.ts';
import type { RatingCounts } from '../../domain/impact/ratings-summary.ts';
import type { Policy, PolicyProblem } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';

/** The rating words of a policy, as its first form calls them; without a form they are those that the file uses. */
export function ratingWords(
  policy: Pick<Policy, 'evaluationForms'> | undefined,
  several: readonly RatingCounts[],
): readonly string[] {
  const [form] = policy?.evaluationForms ?? [];
  if (form) return form.ratings.map(({ label }) => label);
  return [...new Set(several.flatMap((counts) => Object.keys(counts)))];
}

/** Counts under the policy's words, however they are typed; a word that is none of them is named. */
export function wordedCounts(
  words: readonly string[],
  counts: RatingCounts,
  path: string,
): Result<RatingCounts, readonly PolicyProblem[]> {
  const byId = new Map(words.map((word) => [idOfName(word), word]));
  const unknown = Object.keys(counts).filter((word) => !byId.has(idOfName(word)));
  if (unknown.length > 0) {
    return err(
      unknown.map((word) => ({ path: `${path}.${word}`, sentence: `not one of ${words.join(', ')}` })),
    );
  }
  return ok(
    Object.fromEntries(Object.entries(counts).map(([word, count]) => [byId.get(idOfName(word)), count])),
  );
}
