import { currentRows } from '../../domain/evidence/recorded.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { mayMend } from '../../domain/reviews/standing-reviews.ts';
import type { ChangedMeanwhile } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notAllowed, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

interface Mending {
  readonly actorOid: string;
  readonly personOid: string;
  /** Key of the row that is to be superseded: a review, or what took one back. */
  readonly reviewKey: string;
  /** Key of the row that will supersede it: sent once more, a request finds its own row in place. */
  readonly byKey: string;
}

/** The review of a person that the actor is about to correct or take back, as it was when they opened it. */
export function correctableReview(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, personOid, reviewKey, byKey }: Mending,
): Result<Review, NotFound | NotAllowed | ChangedMeanwhile> {
  const rows = deps.records.reviews.where('personOid', personOid).map(({ value }) => value);
  const review = rows.find(({ key }) => key === reviewKey);
  const isReadable =
    review !== undefined && authoriseForPerson(deps, actorOid, 'review.read', personOid, review.kind).ok;
  if (!isReadable) return err(notFound);
  const answersForIt = authoriseForPerson(deps, actorOid, 'review.record', personOid, review.kind).ok;
  const mayChange = authoriseForPerson(deps, actorOid, 'review.change', personOid).ok;
  if (!mayChange || !mayMend(review, { oid: actorOid, answersForIt })) return err(notAllowed);
  const isAgain = rows.some(({ key, supersedes }) => key === byKey && supersedes === reviewKey);
  const stands = currentRows(rows).some(({ key }) => key === reviewKey);
  return isAgain || stands ? ok(review) : err({ code: 'changed-meanwhile', key: reviewKey });
}
