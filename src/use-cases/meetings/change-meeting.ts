import type { Permission } from '../../domain/access/access.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { MeetingChange } from '../../domain/reviews/change-meeting.ts';
import { changedMeeting, WRITTEN_MEANWHILE } from '../../domain/reviews/change-meeting.ts';
import type { MeetingEvent } from '../../domain/reviews/meeting-news.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { AccessToPerson, NotAllowed, NotFound } from '../shared/authorise.ts';
import { notAllowed } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import type { OneMeeting } from './meeting-of.ts';
import { leftProblem, meetingToWrite } from './meeting-of.ts';
import { openMeetingOf } from '../reviews/open-meeting.ts';
import { missingBeforeReview } from '../reviews/missing-before-review.ts';
import type { RowMoved } from './while-row-moves.ts';
import { ROW_MOVED, whileRowMoves } from './while-row-moves.ts';
import { tellOthers } from './tell-others.ts';
import { missingProblem } from '../../domain/reviews/meeting-gate.ts';

type ChangeDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'outbox' | 'may'
>;
type Refused = NotFound | NotAllowed | BadInput | ChangedMeanwhile;

const WRITER_MAY = {
  person: 'review.own-words',
  reviewer: 'review.reviewer-words',
  both: 'review.prepare',
} as const;

/** What a change takes besides taking part in the meeting. */
function permissionFor(
  change: MeetingChange,
  { personOid, fields }: ReviewMeeting,
  actorOid: string,
): Permission {
  const isPerson = actorOid === personOid;
  if (change.to === 'field') {
    const writtenBy = fields.find(({ id }) => id === change.field)?.writtenBy ?? 'both';
    return WRITER_MAY[writtenBy];
  }
  if (change.to === 'words') return isPerson ? 'review.own-words' : 'review.reviewer-words';
  return change.to === 'hold' ? 'review.reviewer-words' : 'review.prepare';
}

type ChangeRequest = OneMeeting & { readonly change: MeetingChange };

/** One of those who meet writes a field of the meeting; what was signed before it was changed is signed no more. */
export const changeMeeting = (
  deps: ChangeDeps,
  request: ChangeRequest,
): Promise<Result<Stored<ReviewMeeting>, Refused>> =>
  whileRowMoves(request.meetingKey, () => changeOnce(deps, request));

async function changeOnce(
  deps: ChangeDeps,
  request: ChangeRequest,
): Promise<Result<Stored<ReviewMeeting>, Refused | RowMoved>> {
  const { actorOid, personOid, meetingKey, change } = request;
  const found = meetingToWrite(deps, request);
  if (!found.ok) return found;
  const { access, stored } = found.value;
  const meeting = stored.value;
  if (!access.may(permissionFor(change, meeting, actorOid), meeting.kind)) return err(notAllowed);
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
  if (change.to === 'bring-back' && openMeetingOf(deps, personOid, meeting.kind))
    return err(badInput('change', 'another-is-open'));
  if (change.to === 'hold') {
    const day = { kind: meeting.kind, heldOn: change.heldOn, corrects: undefined };
    const problems = missingBeforeReview(deps, access.person, day).map(missingProblem);
    if (problems.length > 0) return err({ code: 'bad-input', problems });
  }
  const replaced = await replaceAudited(deps, deps.records.reviewMeetings, stored, changed.value, {
    version: stored.eTag,
    action: actionOf(change, meeting, changed.value),
    actorOid,
    subjectOid: personOid,
  });
  if (!replaced.ok) return err(ROW_MOVED);
  await tellOfChange(deps, access, { actorOid, change, before: meeting, after: replaced.value });
  return replaced;
}

interface Done {
  readonly actorOid: string;
  readonly change: MeetingChange;
  readonly before: ReviewMeeting;
  readonly after: Stored<ReviewMeeting>;
}

/** Those who meet are told of what they would otherwise count on: that they have signed, and that they meet. */
async function tellOfChange(
  deps: ChangeDeps,
  access: AccessToPerson,
  { actorOid, change, before, after }: Done,
): Promise<void> {
  // The same may happen to it another time.
  const mark = after.value.changedAt ?? '';
  const tell = (event: MeetingEvent) => tellOthers(deps, access, after, { event, actorOid, mark, before });
  if (after.value.signatures.length < before.signatures.length) await tell('unsigned');
  if (change.to === 'withdraw') await tell('removed');
  if (change.to === 'bring-back') await tell('brought-back');
}

function actionOf(change: MeetingChange, before: ReviewMeeting, after: ReviewMeeting): string {
  if (change.to === 'withdraw') return 'review-meeting-removed';
  if (change.to === 'bring-back') return 'review-meeting-brought-back';
  if (after.signatures.length < before.signatures.length) return 'review-meeting-unsigned';
  if (change.to === 'hold') return 'review-meeting-held';
  return change.to === 'amend' ? 'review-meeting-amended' : 'review-meeting-changed';
}
