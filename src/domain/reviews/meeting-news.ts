import type { ReviewMeeting } from './review-meeting.ts';
import { isOpen } from './review-meeting.ts';

/** What happens to a meeting that those who meet are told of. */
export const MEETING_EVENTS = ['begun', 'signed', 'unsigned', 'locked', 'removed', 'brought-back'] as const;
export type MeetingEvent = (typeof MEETING_EVENTS)[number];

export const isMeetingEvent = (name: string): name is MeetingEvent =>
  MEETING_EVENTS.some((event) => event === name);

const hasSignedIt = ({ signatures }: Pick<ReviewMeeting, 'signatures'>, oid: string): boolean =>
  signatures.some((each) => each.oid === oid);

interface Telling {
  readonly actorOid: string;
  /** Who holds the review today. */
  readonly reviewers: readonly string[];
  /** The meeting before it happened. */
  readonly before: Pick<ReviewMeeting, 'signatures'>;
}

/** Whom to tell of what somebody did with a meeting: those who meet, as far as it is news to them, and never who did it. */
export function whomToTell(
  event: MeetingEvent,
  meeting: ReviewMeeting,
  { actorOid, reviewers, before }: Telling,
): readonly string[] {
  const others = [...new Set([meeting.personOid, ...reviewers])].filter((oid) => oid !== actorOid);
  switch (event) {
    case 'signed':
      return others.filter((oid) => !hasSignedIt(meeting, oid));
    case 'unsigned':
      return others.filter((oid) => hasSignedIt(before, oid));
    // Of the review that it became its person is told.
    case 'locked':
      return others.filter((oid) => oid !== meeting.personOid);
    case 'begun':
    case 'removed':
    case 'brought-back':
      return others;
  }
}

/** Whether it is still so when the message is sent. */
export function isStillNews(event: MeetingEvent, meeting: ReviewMeeting, recipientOid: string): boolean {
  switch (event) {
    case 'begun':
    case 'brought-back':
      return isOpen(meeting) && meeting.signatures.length === 0;
    case 'signed':
      return isOpen(meeting) && meeting.signatures.length > 0 && !hasSignedIt(meeting, recipientOid);
    case 'unsigned':
      return isOpen(meeting) && !hasSignedIt(meeting, recipientOid);
    case 'locked':
      return meeting.state === 'locked';
    case 'removed':
      return meeting.withdrawnBecause !== undefined;
  }
}
