import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import type { MeetingEvent } from '../../domain/reviews/meeting-news.ts';
import { whomToTell } from '../../domain/reviews/meeting-news.ts';
import { contentKind } from '../../ports/message-content.ts';
import type { Stored } from '../../ports/records.ts';
import type { AccessToPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';
import { reviewerOids } from '../shared/reviewers-of-person.ts';

export const meetingNewsContent = contentKind('review-meeting', 'personOid', 'meetingKey', 'event');

interface News {
  readonly event: MeetingEvent;
  readonly actorOid: string;
  /** Tells this time from another at which the same happened to the meeting; empty where it happens once. */
  readonly mark: string;
  readonly before?: Pick<ReviewMeeting, 'signatures'> | undefined;
}

/** Those who meet, but for whoever did it, are told once what happened to the meeting. */
export async function tellOthers(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'keys' | 'outbox'>,
  { person }: Pick<AccessToPerson, 'person'>,
  { value: meeting }: Stored<ReviewMeeting>,
  { event, actorOid, mark, before = meeting }: News,
): Promise<void> {
  const { records, keys, outbox, clock } = deps;
  const reviewers = reviewerOids(deps, person, meeting.kind);
  for (const recipientOid of whomToTell(event, meeting, { actorOid, reviewers, before })) {
    await outbox.enqueue({
      key: keys.keyFor('review-meeting-news', meeting.key, event, mark, recipientOid),
      recipientOid,
      content: meetingNewsContent.of({ personOid: person.oid, meetingKey: meeting.key, event }),
      restsOn: [...versionsOf(records.reviewMeetings, meeting.key), ...versionsAbout(records, person.oid)],
      enqueuedAt: clock.now(),
    });
  }
}
