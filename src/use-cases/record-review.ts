import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { Created, KeyHoldsAnother } from '../ports/records.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson } from './authorise.ts';
import type { BadInput } from './bad-input.ts';
import { badInput } from './bad-input.ts';
import { createAudited } from './create-audited.ts';
import type { Deps } from './deps.ts';
import { declarationsFor } from './standing-of-person.ts';

export interface RecordReviewRequest {
  readonly actorOid: string;
  readonly personOid: string;
  readonly formId: string;
  readonly kind: string;
  readonly heldOn: CivilDate;
  readonly agreed: string;
}

/** A manager records that a review was held. */
export async function recordReview(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies'>,
  { actorOid, personOid, formId, ...fields }: RecordReviewRequest,
): Promise<Result<Created<Review>, NotFound | BadInput | KeyHoldsAnother>> {
  const authorised = authoriseForPerson(deps, actorOid, 'review.record', personOid);
  if (!authorised.ok) return authorised;
  const policy = declarationsFor(deps, authorised.value);
  if (policy && !policy.reviewKinds.some(({ id }) => id === fields.kind))
    return err(badInput('kind', 'not-a-choice'));
  if (fields.heldOn > deps.clock.today()) return err(badInput('heldOn', 'future-date'));
  if (fields.heldOn < authorised.value.startedOn) return err(badInput('heldOn', 'before-start'));

  const created = await createAudited(
    deps,
    deps.records.reviews,
    {
      key: deps.keys.keyFor('review', actorOid, personOid, formId),
      personOid,
      ...fields,
      reviewerOid: actorOid,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: undefined,
    },
    { action: 'review-recorded', actorOid, subjectOid: personOid },
  );
  if (!created.ok) return created;
  return ok(created.value);
}
