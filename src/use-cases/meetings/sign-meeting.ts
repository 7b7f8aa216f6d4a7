import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import { agreedAt, isPersonsSeat } from '../../domain/reviews/review-meeting.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { hasSigned, signedMeeting } from '../../domain/reviews/sign-meeting.ts';
import type { ChangedMeanwhile, KeyHoldsAnother, Stored } from '../../ports/records.ts';
import type { AccessToPerson, NotAllowed, NotFound } from '../shared/authorise.ts';
import { notAllowed } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import type { OneMeeting } from './meeting-of.ts';
import { hashToSign, leftProblem, meetingToWrite } from './meeting-of.ts';
import { missingBeforeReview } from '../reviews/missing-before-review.ts';
import { tellPerson } from '../reviews/tell-review-recorded.ts';
import type { RowMoved } from './while-row-moves.ts';
import { ROW_MOVED, whileRowMoves } from './while-row-moves.ts';
import { tellOthers } from './tell-others.ts';

type SignDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'outbox' | 'may'
>;
type Refused = NotFound | NotAllowed | BadInput | ChangedMeanwhile | KeyHoldsAnother;

type SignRequest = OneMeeting & { readonly as: string; readonly hash: string };

/**
 * Somebody signs a meeting, as the policy calls them, as they read it: `hash` stands for that. With the last signature it
 * is locked and becomes a review. Signed once more, it is made whole where that broke off.
 */
export const signMeeting = (
  deps: SignDeps,
  request: SignRequest,
): Promise<Result<Stored<ReviewMeeting>, Refused>> =>
  whileRowMoves(request.meetingKey, () => signOnce(deps, request));

async function signOnce(
  deps: SignDeps,
  request: SignRequest,
): Promise<Result<Stored<ReviewMeeting>, Refused | RowMoved>> {
  const { actorOid, personOid, meetingKey, as, hash } = request;
  const found = meetingToWrite(deps, request);
  if (!found.ok) return found;
  const { access, stored } = found.value;
  const meeting = stored.value;
  const seat = isPersonsSeat(meeting, as) ? 'review.own-words' : 'review.reviewer-words';
  if (!access.may(seat, meeting.kind)) return err(notAllowed);
  if (hash !== hashToSign(deps, meeting)) return err({ code: 'changed-meanwhile', key: meetingKey });
  const signature = { as, oid: actorOid, at: deps.clock.now(), hash };
  if (hasSigned(meeting, signature)) return afterSigning(deps, access, actorOid, stored);
  const left = leftProblem(deps, access);
  if (left) return err(left);
  const { kind, heldOn } = meeting;
  const signed = signedMeeting(meeting, signature, {
    today: deps.clock.today(),
    missing:
      heldOn === undefined
        ? []
        : missingBeforeReview(deps, access.person, { kind, heldOn, corrects: undefined }),
    reviewKey: deps.keys.keyFor('review-of-meeting', meetingKey),
  });
  if (!signed.ok) return err({ code: 'bad-input', problems: signed.refusal });
  const replaced = await replaceAudited(deps, deps.records.reviewMeetings, stored, signed.value, {
    version: stored.eTag,
    action: signed.value.state === 'locked' ? 'review-meeting-locked' : 'review-meeting-signed',
    actorOid,
    subjectOid: personOid,
  });
  return replaced.ok ? afterSigning(deps, access, actorOid, replaced.value) : err(ROW_MOVED);
}

/** The others are told; what a signature that broke off left out is made whole by the same signature once more. */
async function afterSigning(
  deps: SignDeps,
  access: AccessToPerson,
  actorOid: string,
  stored: Stored<ReviewMeeting>,
): Promise<Result<Stored<ReviewMeeting>, KeyHoldsAnother>> {
  const became = await becomeReview(deps, actorOid, stored);
  if (!became.ok) return became;
  const { state, reviewKey, personOid } = stored.value;
  const event = state === 'locked' ? 'locked' : 'signed';
  await tellOthers(deps, access, stored, { event, actorOid, mark: hashToSign(deps, stored.value) });
  if (reviewKey !== undefined && actorOid !== personOid) await tellPerson(deps, personOid, reviewKey);
  return became;
}

/** A locked meeting counts by a review of its own, stored once. */
async function becomeReview(
  deps: Pick<Deps, 'records' | 'clock' | 'audit'>,
  actorOid: string,
  stored: Stored<ReviewMeeting>,
): Promise<Result<Stored<ReviewMeeting>, KeyHoldsAnother>> {
  const { personOid, kind, heldOn, heldBy, reviewKey } = stored.value;
  if (reviewKey === undefined || heldOn === undefined || heldBy === undefined) return ok(stored);
  const review: Review = {
    key: reviewKey,
    personOid,
    kind,
    heldOn,
    reviewerOid: heldBy,
    agreed: agreedAt(stored.value),
    withdrawnBecause: undefined,
    recordedAt: deps.clock.now(),
    recordedBy: heldBy,
    supersedes: undefined,
  };
  const entry = { action: 'review-recorded', actorOid, subjectOid: personOid };
  const created = await createAudited(deps, deps.records.reviews, review, entry);
  return created.ok ? ok(stored) : created;
}
