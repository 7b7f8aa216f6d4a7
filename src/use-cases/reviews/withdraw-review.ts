import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import { isWithdrawal } from '../../domain/activities/withdrawal.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { ChangedMeanwhile, Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import { correctableReview } from './correctable-review.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';

/** Takes a review back that was not held: its row stays, and one that supersedes it says why it counts no more. */
export async function withdrawReview(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly reviewKey: string;
    readonly reason: string;
  },
): Promise<Result<Created<Review>, NotFound | NotAllowed | ChangedMeanwhile | KeyHoldsAnother>> {
  const { actorOid, personOid, reviewKey, reason } = request;
  const byKey = deps.keys.keyFor('review-withdrawal', actorOid, personOid, reviewKey);
  const access = accessTo(deps, actorOid, personOid);
  if (!access) return err(notFound);
  const found = correctableReview(deps, { actorOid, access, reviewKey, byKey });
  if (!found.ok) return found;
  if (isWithdrawal(found.value)) return err(notFound);
  return createAudited(
    deps,
    deps.records.reviews,
    {
      ...found.value,
      key: byKey,
      withdrawnBecause: reason,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: reviewKey,
    },
    { action: 'review-withdrawn', actorOid, subjectOid: personOid },
  );
}
