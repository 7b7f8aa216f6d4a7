import * as z from 'zod';
import type { RatingCounts } from '../../domain/impact/ratings-summary.ts';
import { pooledRatings, summariseRatings } from '../../domain/impact/ratings-summary.ts';
import { err, ok } from '../../domain/result.ts';
import { listOf, OptionalText } from '../assess/fields.ts';
import { Count, Counts, Decimals, RoundingDocument } from '../topics/fields.ts';
import { ratingWords, wordedCounts } from '../topics/rating-words.ts';
import { defineTopic } from '../topics/topic.ts';

const Given = z.object({
  attended: Count.nullish(),
  ratings: Counts.nullish(),
  ratingsByForm: z.record(z.string(), Counts, { error: 'not an object of counts by form' }).nullish(),
  groups: listOf(z.object({ school: OptionalText, ratings: Counts.nullish() }, { error: 'not an object' })),
  decimals: Decimals,
  rounding: RoundingDocument,
});

/** All that was counted, each with its place in the file. */
const countsIn = ({ ratings, ratingsByForm, groups }: z.infer<typeof Given>): [string, RatingCounts][] => [
  ...(ratings ? ([['ratings', ratings]] as [string, RatingCounts][]) : []),
  ...Object.entries(ratingsByForm ?? {}).map(([form, each]): [string, RatingCounts] => [
    `ratingsByForm.${form}`,
    each,
  ]),
  ...groups.map((group, index): [string, RatingCounts] => [`groups[${index}].ratings`, group.ratings ?? {}]),
];

export const impactOfTraining = defineTopic({
  name: 'impact',
  given: Given,
  answer: (given, policy) => {
    const stated = countsIn(given);
    const words = ratingWords(
      policy,
      stated.map(([, counts]) => counts),
    );
    const worded = stated.map(([path, counts]) => wordedCounts(words, counts, path));
    const problems = worded.flatMap((each) => (each.ok ? [] : each.refusal));
    if (problems.length > 0) return err(problems);
    const pooled = pooledRatings(
      words,
      worded.flatMap((each) => (each.ok ? [each.value] : [])),
    );
    return ok(summariseRatings(pooled, given.attended ?? null, given));
  },
});
