import { decimalOf, numberOf, shareInPercent, sumOf } from '../amounts/decimal.ts';
import type { Rounding } from '../amounts/shares.ts';
import { sharesInPercent } from '../amounts/shares.ts';

/** How often each rating was chosen, by its word. */
export type RatingCounts = Readonly<Record<string, number>>;

interface HowRounded {
  /** Places of a percentage. */
  readonly decimals: number;
  readonly rounding: Rounding;
}

export interface RatingsSummary {
  /** Of responses, by rating in the order given; null each without a response. */
  readonly percent: Readonly<Record<string, number | null>>;
  readonly responses: number;
  /** Of the percentages; null without a response. */
  readonly sum: number | null;
  /** Responses by those who attended, in per cent; null where that is not said or nobody did. */
  readonly responseRate: number | null;
}

/** Answers of several forms or groups together, by count: shares of shares would weigh small groups too much. */
export const pooledRatings = (words: readonly string[], several: readonly RatingCounts[]): RatingCounts =>
  Object.fromEntries(
    words.map((word) => [word, several.reduce((sum, counts) => sum + (counts[word] ?? 0), 0)]),
  );

/** What a training's ratings come to. */
export function summariseRatings(
  counts: RatingCounts,
  attended: number | null,
  { decimals, rounding }: HowRounded,
): RatingsSummary {
  const shares = sharesInPercent(Object.values(counts), decimals, rounding);
  const responses = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const known = shares.filter((share) => share !== null);
  return {
    percent: Object.fromEntries(Object.keys(counts).map((word, index) => [word, shares[index] ?? null])),
    responses,
    sum: responses === 0 ? null : numberOf(sumOf(known.map(decimalOf))),
    responseRate:
      attended === null ? null : shareInPercent(decimalOf(responses), decimalOf(attended), decimals),
  };
}
