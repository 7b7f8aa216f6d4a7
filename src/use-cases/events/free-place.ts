import { whyClosed } from '../../domain/bookings/opportunity.ts';
import { heldBy, promotedIn } from '../../domain/bookings/places.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { contentKind } from '../../ports/message-content.ts';
import { heldOnOf } from './event-day.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';
import { lastStepOf, placesOfEvent } from './places-of-event.ts';

/** `booking`: the step by which they joined the waiting list. */
export const freePlaceContent = contentKind('free-place', 'eventKey', 'booking');

export interface FreePlaceValue {
  readonly eventTitle: string;
  readonly heldOn: CivilDate;
  /** Times of day where the organisation is, `14:00`. */
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
}

const timeOf = (local: string): string => local.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);

/** What somebody who waited is told of their place; nothing where they have none any more, or it comes too late. */
export function freePlaceFor(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, eventKey }: { readonly actorOid: string; readonly eventKey: string },
): Result<FreePlaceValue, NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'booking.make', actorOid);
  if (!authorised.ok) return authorised;
  const event = deps.records.events.find(eventKey)?.value;
  if (!event || whyClosed(event, deps.clock.now()) !== undefined) return err(notFound);
  if (heldBy(placesOfEvent(deps, event), actorOid) !== 'booked') return err(notFound);
  return ok({
    eventTitle: event.title,
    heldOn: heldOnOf(deps, event),
    starts: timeOf(deps.clock.localAt(event.startsAt)),
    ends: timeOf(deps.clock.localAt(event.endsAt)),
    venue: event.venue,
  });
}

/** Tells whoever waited and has a place now, once for each time that they waited. Gives how many messages it queued. */
export async function announceFreePlaces(
  deps: Pick<Deps, 'records' | 'clock' | 'keys' | 'outbox'>,
  event: TrainingEvent,
  announced: Set<string>,
): Promise<number> {
  if (whyClosed(event, deps.clock.now()) !== undefined) return 0;
  let messagesQueued = 0;
  for (const { personOid, step } of promotedIn(placesOfEvent(deps, event))) {
    const key = deps.keys.keyFor('free-place', step.key);
    if (announced.has(key)) continue;
    const answer = await deps.outbox.enqueue({
      key,
      recipientOid: personOid,
      content: freePlaceContent.of({ eventKey: event.key, booking: step.key }),
      restsOn: [
        ...versionsOf(deps.records.events, event.key),
        // Whoever knows the last step knows all before it.
        ...versionsOf(deps.records.bookings, lastStepOf(deps, event.key)?.key),
        ...versionsAbout(deps.records, personOid),
      ],
      enqueuedAt: deps.clock.now(),
    });
    if (answer === 'queued') messagesQueued += 1;
    announced.add(key);
  }
  return messagesQueued;
}
