import { whyClosed } from '../../domain/bookings/opportunity.ts';
import type { Wanted } from '../../domain/bookings/places.ts';
import { heldBy, nextStep } from '../../domain/bookings/places.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Obstacle } from '../../domain/provision/offer.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile } from '../../ports/records.ts';
import { obstaclesOfEvent } from '../events/event-offer.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { eventFor } from './open-opportunity.ts';
import { placesOfEvent, stepsOfEvent } from '../events/places-of-event.ts';

type BookDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

interface OfEvent {
  readonly actorOid: string;
  readonly eventKey: string;
}

type Booked = Promise<Result<undefined, NotFound | BadInput | ChangedMeanwhile>>;

/** Somebody books a place for themselves, or joins the waiting list where none is free. */
export async function bookPlace(deps: BookDeps, { actorOid, eventKey }: OfEvent): Booked {
  const authorised = authoriseForPerson(deps, actorOid, 'booking.make', actorOid);
  if (!authorised.ok) return authorised;
  const event = eventFor(deps, authorised.value, eventKey);
  if (!event) return err(notFound);
  const closed = whyClosed(event, deps.clock.now());
  if (closed !== undefined) return err(badInput('eventKey', closed === 'has-begun' ? closed : 'not-offered'));
  const [obstacle] = obstaclesOfEvent(deps, event);
  if (obstacle) return err(refusalOf(obstacle, event));
  return take(deps, event, actorOid, { is: 'place' });
}

/** Somebody gives up their place, or no longer waits; who waits longest has it then. */
export async function cancelBooking(
  deps: BookDeps,
  { actorOid, eventKey, reason }: OfEvent & { readonly reason: string },
): Booked {
  const authorised = authoriseForPerson(deps, actorOid, 'booking.make', actorOid);
  if (!authorised.ok) return authorised;
  const event = eventFor(deps, authorised.value, eventKey);
  if (!event || stepsOfEvent(deps, eventKey).every(({ personOid }) => personOid !== actorOid))
    return err(notFound);
  const hasPlace = heldBy(placesOfEvent(deps, event), actorOid) !== undefined;
  if (hasPlace && event.startsAt <= deps.clock.now()) return err(badInput('reason', 'has-begun'));
  return take(deps, event, actorOid, { is: 'none', because: reason });
}

function refusalOf(obstacle: Obstacle, { provider }: TrainingEvent): BadInput {
  if (obstacle.by === 'provider') return badInput('eventKey', 'provider-not-approved', provider);
  const { label, clause } = obstacle.criterion;
  return badInput('eventKey', 'condition-not-met', `“${label}” (${clause.document}, ${clause.section})`);
}

/** So many may be quicker than one before they are told to try again. */
const MOST_TRIES = 25;

/**
 * Each step of an event has a number, and a key made of it: of two who write the next one at the same time the list takes one,
 * and the other reads that and decides anew.
 */
async function take(deps: BookDeps, event: TrainingEvent, personOid: string, wanted: Wanted): Booked {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const step = nextStep(stepsOfEvent(deps, event.key), event.capacity, personOid, wanted);
    if (!step) return ok(undefined);
    const created = await createAudited(
      deps,
      deps.records.bookings,
      {
        key: deps.keys.keyFor('booking', event.key, String(step.number)),
        eventKey: event.key,
        personOid,
        ...step,
        recordedAt: deps.clock.now(),
        recordedBy: personOid,
        supersedes: undefined,
      },
      {
        action: wanted.is === 'place' ? 'place-booked' : 'booking-cancelled',
        actorOid: personOid,
        subjectOid: personOid,
      },
    );
    if (created.ok) return ok(undefined);
  }
  return err({ code: 'changed-meanwhile', key: event.key });
}
