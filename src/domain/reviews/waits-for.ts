import type { CivilDate } from '../cycles/civil-date.ts';
import type { ReviewMeeting } from './review-meeting.ts';
import { isOpen, isPersonsSeat } from './review-meeting.ts';

/** What a meeting waits for one of those who meet to do, the most pressing first. */
export const MEETING_TASKS = ['sign', 'hold', 'prepare'] as const;
export type MeetingTask = (typeof MEETING_TASKS)[number];

/** Somebody signs once, in a seat of theirs that nobody has taken. */
const maySignStill = (meeting: ReviewMeeting, oid: string): boolean => {
  const { signatories, signatures, personOid } = meeting;
  if (signatures.some((each) => each.oid === oid)) return false;
  return signatories
    .filter((seat) => !signatures.some(({ as }) => as === seat))
    .some((seat) => isPersonsSeat(meeting, seat) === (oid === personOid));
};

/** What a meeting waits for the person, or for one who holds the review, to do; undefined: for nothing of theirs. */
export function waitsFor(meeting: ReviewMeeting, oid: string, today: CivilDate): MeetingTask | undefined {
  if (!isOpen(meeting)) return undefined;
  if (meeting.state === 'held') return maySignStill(meeting, oid) ? 'sign' : undefined;
  return oid !== meeting.personOid && meeting.plannedOn <= today ? 'hold' : 'prepare';
}

/** When it was held, else when it is to be. */
export const dayOfMeeting = ({ heldOn, plannedOn }: ReviewMeeting): CivilDate => heldOn ?? plannedOn;

/** What is most pressing first, then what comes soonest. */
export const byUrgency = (
  one: { readonly task: MeetingTask; readonly meeting: ReviewMeeting },
  other: { readonly task: MeetingTask; readonly meeting: ReviewMeeting },
): number =>
  MEETING_TASKS.indexOf(one.task) - MEETING_TASKS.indexOf(other.task) ||
  dayOfMeeting(one.meeting).localeCompare(dayOfMeeting(other.meeting));
