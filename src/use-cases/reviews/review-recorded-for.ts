import { originalsOf } from '../../domain/evidence/recorded.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { currentReviews } from '../../domain/reviews/current-reviews.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';

export interface ReviewRecordedValue {
  readonly reviewTitle: string;
  readonly heldOn: CivilDate;
  /** Empty where the reviewer is not on the list of people. */
  readonly reviewerName: string;
}

/** What somebody is told of a review of theirs that was recorded, as it stands; not found once it was taken back. */
export function reviewRecordedFor(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, reviewKey }: { readonly actorOid: string; readonly reviewKey: string },
): Result<ReviewRecordedValue, NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'review.read', actorOid);
  if (!authorised.ok) return authorised;
  const rows = deps.records.reviews.where('personOid', actorOid).map(({ value }) => value);
  const originalOf = originalsOf(rows);
  const review = currentReviews(rows).find(({ key }) => originalOf(key) === reviewKey);
  if (!review) return err(notFound);
  const kinds = declarationsFor(deps, authorised.value)?.reviewKinds ?? [];
  return ok({
    reviewTitle: kinds.find(({ id }) => id === review.kind)?.label ?? review.kind,
    heldOn: review.heldOn,
    reviewerName: deps.records.people.find(review.reviewerOid)?.value.displayName ?? '',
  });
}
