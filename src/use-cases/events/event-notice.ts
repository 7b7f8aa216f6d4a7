import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { heldOnOf } from './event-day.ts';
import { latestMarks } from './list-events.ts';
import { placesOfEvent } from './places-of-event.ts';
import { peopleInvited } from './read-register.ts';

export interface EventNoticeValue {
  readonly eventTitle: string;
  readonly heldOn: CivilDate;
  /** Times of day where the organisation is, `14:00`. */
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
  /** Of CPD, for who attended. */
  readonly minutes: number;
  readonly hasEnded: boolean;
  readonly cancelledBecause: string | undefined;
  readonly changedByName: string;
}

type NoticeDeps = Pick<Deps, 'records' | 'directory' | 'clock'>;

/**
 * Whom a change of an event concerns, by their object ids: before it takes place everybody it is for, afterwards who was
 * there. Whoever made the change knows of it.
 */
export function peopleToTell(deps: NoticeDeps, event: TrainingEvent): readonly string[] {
  const hasEnded = event.endsAt <= deps.clock.now();
  const concerned = hasEnded
    ? [...latestMarks(deps, event.key).values()]
        .filter(({ status }) => status === 'attended')
        .map(({ personOid }) => personOid)
    : peopleAwaited(deps, event);
  return concerned.filter((oid) => oid !== event.changedBy);
}

/** Before an event: who booked a place or waits for one; where nobody books, everybody it is for. */
function peopleAwaited(deps: NoticeDeps, event: TrainingEvent): readonly string[] {
  if (event.booking === undefined) return peopleInvited(deps, event).map(({ oid }) => oid);
  const { booked, waiting } = placesOfEvent(deps, event);
  return [...booked, ...waiting].map(({ personOid }) => personOid);
}

const timeOf = (local: string): string => local.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);

/** What a person is told of the last change of an event; nothing once it was changed again, which they are told instead. */
export function eventNotice(
  deps: NoticeDeps,
  request: { readonly actorOid: string; readonly eventKey: string; readonly noticeAt: string },
): Result<EventNoticeValue, NotFound> {
  const event = deps.records.events.find(request.eventKey)?.value;
  if (event?.noticeAt !== request.noticeAt) return err(notFound);
  if (!peopleToTell(deps, event).includes(request.actorOid)) return err(notFound);
  const { title, venue, minutes, cancelledBecause } = event;
  return ok({
    eventTitle: title,
    heldOn: heldOnOf(deps, event),
    starts: timeOf(deps.clock.localAt(event.startsAt)),
    ends: timeOf(deps.clock.localAt(event.endsAt)),
    venue,
    minutes,
    hasEnded: event.endsAt <= deps.clock.now(),
    cancelledBecause,
    changedByName: deps.records.people.find(event.changedBy)?.value.displayName ?? '',
  });
}
