import type { Permission } from '../../domain/access/access.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { MeetingChange } from '../../domain/reviews/change-meeting.ts';
import { changedMeeting, WRITTEN_MEANWHILE } from '../../domain/reviews/change-meeting.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { notAllowed } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import type { OneMeeting } from './meeting-of.ts';
import { leftProblem, meetingToWrite } from './meeting-of.ts';
import { missingBeforeReview } from '../reviews/missing-before-review.ts';
import { missingProblem } from '../../domain/reviews/meeting-gate.ts';

type ChangeDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>;
type Refused = NotFound | NotAllowed | BadInput | ChangedMeanwhile;

/** What a change takes besides taking part in the meeting. */
function permissionFor(change: MeetingChange, isPerson: boolean): Permission {
  if (change.to === 'words') return isPerson ? 'review.own-words' : 'review.reviewer-words';
  return change.to === 'hold' ? 'review.reviewer-words' : 'review.prepare';
}

/** One of those who meet writes a field of the meeting; what was signed before it was changed is signed no more. */
export async function changeMeeting(
  deps: ChangeDeps,
  request: OneMeeting & { readonly change: MeetingChange },
): Promise<Result<Stored<ReviewMeeting>, Refused>> {
  const { actorOid, personOid, meetingKey, change } = request;
  const found = meetingToWrite(deps, request);
  if (!found.ok) return found;
  const { access, stored } = found.value;
  const meeting = stored.value;
  const isPerson = actorOid === personOid;
  if (!access.may(permissionFor(change, isPerson), meeting.kind)) return err(notAllowed);
  const today = deps.clock.today();
  const changed = changedMeeting(meeting, change, { oid: actorOid, at: deps.clock.now(), today });
  if (!changed.ok)
    return err(
      changed.refusal === WRITTEN_MEANWHILE
        ? { code: 'changed-meanwhile', key: meetingKey }
        : { code: 'bad-input', problems: [changed.refusal] },
    );
  if (JSON.stringify(changed.value) === JSON.stringify(meeting)) return ok(stored);
  const left = leftProblem(deps, access);
  if (left) return err(left);
  if (change.to === 'hold') {
    const day = { kind: meeting.kind, heldOn: change.heldOn, corrects: undefined };
    const problems = missingBeforeReview(deps, access.person, day).map(missingProblem);
    if (problems.length > 0) return err({ code: 'bad-input', problems });
  }
  return replaceAudited(deps, deps.records.reviewMeetings, stored, changed.value, {
    version: stored.eTag,
    action: actionOf(change, meeting, changed.value),
    actorOid,
    subjectOid: personOid,
  });
}

function actionOf(change: MeetingChange, before: ReviewMeeting, after: ReviewMeeting): string {
  if (after.signatures.length < before.signatures.length) return 'review-meeting-unsigned';
  if (change.to === 'hold') return 'review-meeting-held';
  return change.to === 'amend' ? 'review-meeting-amended' : 'review-meeting-changed';
}
