import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { yetToSign } from '../../domain/reviews/meeting-gate.ts';
import type { MeetingEvent } from '../../domain/reviews/meeting-news.ts';
import { isMeetingEvent, isStillNews } from '../../domain/reviews/meeting-news.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';

export interface MeetingNewsValue {
  readonly event: MeetingEvent;
  readonly kindLabel: string;
  readonly personName: string;
  /** The reader is whom the review is about. */
  readonly isOwn: boolean;
  /** When it was held, else when it is to be. */
  readonly on: CivilDate;
  /** As the policy calls them. */
  readonly signed: readonly string[];
  readonly yetToSign: readonly string[];
}

/** What one of those who meet is told; not found once it is no news any more, or they hold the review no more. */
export function meetingNewsFor(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly meetingKey: string;
    readonly event: string;
  },
): Result<MeetingNewsValue, NotFound> {
  const { actorOid, personOid, meetingKey, event } = request;
  const access = accessTo(deps, actorOid, personOid);
  const meeting = deps.records.reviewMeetings.find(meetingKey)?.value;
  if (!access || meeting?.personOid !== personOid) return err(notFound);
  if (!access.may('review.prepare', meeting.kind)) return err(notFound);
  if (!isMeetingEvent(event) || !isStillNews(event, meeting, actorOid)) return err(notFound);
  const kinds = declarationsFor(deps, access.person)?.reviewKinds ?? [];
  return ok({
    event,
    kindLabel: kinds.find(({ id }) => id === meeting.kind)?.label ?? meeting.kind,
    personName: access.person.displayName,
    isOwn: actorOid === personOid,
    on: meeting.heldOn ?? meeting.plannedOn,
    signed: meeting.signatures.map(({ as }) => as),
    yetToSign: yetToSign(meeting, deps.clock.today()),
  });
}
