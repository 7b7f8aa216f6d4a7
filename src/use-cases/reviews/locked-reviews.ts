import { originalsOf } from '../../domain/evidence/recorded.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { Deps } from '../shared/deps.ts';

/** Keys of a person's reviews that came out of a meeting that all have signed: nobody changes them. */
export function lockedReviews(
  { records }: Pick<Deps, 'records'>,
  personOid: string,
  rows: readonly Review[],
): ReadonlySet<string> {
  const signed = new Set(
    records.reviewMeetings.where('personOid', personOid).map(({ value }) => value.reviewKey),
  );
  const originalOf = originalsOf(rows);
  return new Set(rows.map(({ key }) => key).filter((key) => signed.has(originalOf(key))));
}
