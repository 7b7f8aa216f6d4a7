import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { heldBy } from '../../domain/bookings/places.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import { needGroupOf } from '../../domain/outcomes/shown-status.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { heldOnOf } from '../events/event-day.ts';
import { policyOfEvents } from '../events/event-policy.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { opportunitiesOf } from './open-opportunity.ts';
import { placesOfEvent } from '../events/places-of-event.ts';

export interface OpportunityValue {
  readonly event: TrainingEvent;
  readonly heldOn: CivilDate;
  readonly unitName: string;
  readonly typeLabel: string;
  /** What attending completes, in the policy's words; undefined: nothing that it names. */
  readonly completes: string | undefined;
  /** A requirement of the reader's waits for that. */
  readonly isNeeded: boolean;
  /** Undefined: as many as want to come. */
  readonly free: number | undefined;
  readonly waiting: number;
  readonly mine: 'booked' | 'waiting' | undefined;
  /** How many are before the reader on the waiting list. */
  readonly before: number;
}

/** What is on offer to somebody, and what they have booked: what they need first, then the soonest. */
export function readCatalogue(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'may'>,
  actorOid: string,
): Result<readonly OpportunityValue[], NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'booking.make', actorOid);
  if (!authorised.ok) return authorised;
  const needed = new Set(
    deps.standings
      .allOf(actorOid)
      .flatMap(({ policy, standing }) =>
        standing.outcomes
          .filter((outcome) => needGroupOf(outcome, policy.warningDays) !== undefined)
          .flatMap(({ asksFor }) => (asksFor?.type === 'training' ? [asksFor.id] : [])),
      ),
  );
  const listed = opportunitiesOf(deps, authorised.value).map((event): OpportunityValue => {
    const policy = policyOfEvents(deps, event.unit);
    const places = placesOfEvent(deps, event);
    const { capacity, trainingItem } = event;
    return {
      event,
      heldOn: heldOnOf(deps, event),
      unitName: deps.records.units.find(event.unit)?.value.name ?? '',
      typeLabel:
        policy?.activityTypes.find(({ id }) => id === event.activityType)?.label ?? event.activityType,
      completes: policy?.trainingItems.find(({ id }) => id === trainingItem)?.label,
      isNeeded: trainingItem !== undefined && needed.has(trainingItem),
      free: capacity === undefined ? undefined : Math.max(0, capacity - places.booked.length),
      waiting: places.waiting.length,
      mine: heldBy(places, actorOid),
      before: Math.max(
        0,
        places.waiting.findIndex(({ personOid }) => personOid === actorOid),
      ),
    };
  });
  return ok(listed.toSorted((first, second) => Number(second.isNeeded) - Number(first.isNeeded)));
}
