import { whyClosed } from '../../domain/bookings/opportunity.ts';
import { heldBy } from '../../domain/bookings/places.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Person } from '../../domain/people/person.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import { obstaclesOfEvent } from '../events/event-offer.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';
import { placesOfEvent } from '../events/places-of-event.ts';

type OpportunityDeps = Pick<Deps, 'records' | 'clock' | 'policies'>;

/** Training that is for somebody and takes bookings, the soonest first, with what they have booked; what is over is left out. */
export function opportunitiesOf(deps: OpportunityDeps, person: Person): readonly TrainingEvent[] {
  const unitLine = lineOfUnits(person.unit, unitsByKey(deps.records)).map(({ key }) => key);
  const now = deps.clock.now();
  const isTheirs = (event: TrainingEvent): boolean =>
    heldBy(placesOfEvent(deps, event), person.oid) !== undefined;
  const booked = deps.records.bookings
    .where('personOid', person.oid)
    .flatMap(({ value }) => deps.records.events.find(value.eventKey)?.value ?? [])
    .filter((event) => event.endsAt > now && isTheirs(event));
  const offered = unitLine
    .flatMap((unit) => deps.records.events.where('unit', unit))
    .map(({ value }) => value)
    .filter((event) => whyClosed(event, now) === undefined && obstaclesOfEvent(deps, event).length === 0);
  const each = new Map([...booked, ...offered].map((event) => [event.key, event]));
  return [...each.values()].toSorted((first, second) => first.startsAt.localeCompare(second.startsAt));
}

/** An event as somebody may book it; undefined where it is not for them, and they have nothing there. */
export function eventFor(deps: OpportunityDeps, person: Person, eventKey: string): TrainingEvent | undefined {
  const event = deps.records.events.find(eventKey)?.value;
  if (event?.booking === undefined) return undefined;
  const unitLine = lineOfUnits(person.unit, unitsByKey(deps.records)).map(({ key }) => key);
  const isTheirs = heldBy(placesOfEvent(deps, event), person.oid) !== undefined;
  return isTheirs || unitLine.includes(event.unit) ? event : undefined;
}
