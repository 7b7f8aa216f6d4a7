import { currentRows } from '../../domain/evidence/recorded.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { mayMend } from '../../domain/reviews/current-reviews.ts';
import { lockedReviews } from './locked-reviews.ts';
import type { ChangedMeanwhile } from '../../ports/records.ts';
import type { AccessToPerson, NotAllowed, NotFound } from '../shared/authorise.ts';
import { notAllowed, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

interface Mending {
  readonly actorOid: string;
  /** What the actor may on the record of the person whose review it is. */
  readonly access: AccessToPerson;
  /** Key of the row that is to be superseded: a review, or what took one back. */
  readonly reviewKey: string;
  /** Key of the row that will supersede it: sent once more, a request finds its own row in place. */
  readonly byKey: string;
}

/** The review of a person that the actor is about to correct or take back, as it was when they opened it. */
export function correctableReview(
  { records }: Pick<Deps, 'records'>,
  { actorOid, access: { person, may }, reviewKey, byKey }: Mending,
): Result<Review, NotFound | NotAllowed | ChangedMeanwhile> {
  const rows = records.reviews.where('personOid', person.oid).map(({ value }) => value);
  const review = rows.find(({ key }) => key === reviewKey);
  if (review === undefined || !may('review.read', review.kind)) return err(notFound);
  const answersForIt = may('review.record', review.kind);
  const isLocked = lockedReviews({ records }, person.oid, rows).has(review.key);
  if (!may('review.change') || !mayMend(review, { oid: actorOid, answersForIt }, isLocked))
    return err(notAllowed);
  const isAgain = rows.some(({ key, supersedes }) => key === byKey && supersedes === reviewKey);
  const stands = currentRows(rows).some(({ key }) => key === reviewKey);
  return isAgain || stands ? ok(review) : err({ code: 'changed-meanwhile', key: reviewKey });
}
