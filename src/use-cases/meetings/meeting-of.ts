import { isInPost } from '../../domain/people/person.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import { wordsToSign } from '../../domain/reviews/review-meeting.ts';
import type { Stored } from '../../ports/records.ts';
import type { AccessToPerson, NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';

export interface OneMeeting {
  readonly actorOid: string;
  readonly personOid: string;
  readonly meetingKey: string;
}

interface MeetingToWrite {
  readonly access: AccessToPerson;
  readonly stored: Stored<ReviewMeeting>;
}

/** A meeting of a person that the actor takes part in; whoever was its reviewer yesterday does not. */
export function meetingToWrite(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, personOid, meetingKey }: OneMeeting,
): Result<MeetingToWrite, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  const stored = deps.records.reviewMeetings.find(meetingKey);
  if (!access || stored?.value.personOid !== personOid) return err(notFound);
  return access.may('review.prepare', stored.value.kind) ? ok({ access, stored }) : err(notFound);
}

/** Nothing more is written about somebody who has left. */
export const leftProblem = (
  { clock }: Pick<Deps, 'clock'>,
  { person }: Pick<AccessToPerson, 'person'>,
): BadInput | undefined => (isInPost(person, clock.today()) ? undefined : badInput('personOid', 'has-left'));

/** Stands for exactly what somebody signs. */
export const hashToSign = ({ keys }: Pick<Deps, 'keys'>, meeting: ReviewMeeting): string =>
  keys.keyFor('review-meeting-signed', wordsToSign(meeting));
