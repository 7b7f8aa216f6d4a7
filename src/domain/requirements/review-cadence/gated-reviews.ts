import type { CivilDate } from '../../cycles/civil-date.ts';

interface Dated {
  readonly heldOn: CivilDate;
}

/** Reviews of one kind, parted by what the policy wants done before each meeting. */
interface GatedReviews<Review> {
  /** Latest first. */
  readonly held: readonly Review[];
  /** What was missing before the meeting, with the day of the meeting since which it was missing. Latest first. */
  readonly unopened: readonly { readonly review: Review; readonly since: CivilDate }[];
}

/** Whether a self-assessment of one of these days opens a meeting: later than the meeting before, up to the day itself. */
const opens = (completed: readonly CivilDate[], last: CivilDate, heldOn: CivilDate): boolean =>
  completed.some((day) => day > last && day <= heldOn);

/**
 * A review counts as held where a self-assessment since the one before opened it. The first on record counts: what was
 * completed before the record began is not known. Several rows of one day are one meeting.
 */
export function gatedReviews<Review extends Dated>(
  latestFirst: readonly Review[],
  completed: readonly CivilDate[],
): GatedReviews<Review> {
  const held: Review[] = [];
  const unopened: { review: Review; since: CivilDate }[] = [];
  for (const review of latestFirst.toReversed()) {
    const last = held[0]?.heldOn;
    if (last === undefined || last === review.heldOn || opens(completed, last, review.heldOn))
      held.unshift(review);
    else unopened.unshift({ review, since: last });
  }
  return { held, unopened };
}
