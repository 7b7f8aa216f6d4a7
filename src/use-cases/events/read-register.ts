import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import { isActive } from '../../domain/people/account.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { unitsUnder } from '../../domain/units/unit.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, mayForUnit, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import type { EventValue } from './list-events.ts';
import { heldBy } from '../../domain/bookings/places.ts';
import { placesOfEvent } from './places-of-event.ts';
import { eventValue, latestMarks } from './list-events.ts';
import { policyOfEvents } from './event-policy.ts';
import { personTags } from '../shared/person-tags.ts';
import { unitsByKey } from '../shared/units.ts';

export interface RegisterValue extends EventValue {
  /** Everybody in post and able of the event's unit and the units below, and who has a mark, by name. */
  readonly people: readonly {
    readonly person: Person;
    readonly tag: PersonTag;
    readonly status: 'attended' | 'absent' | null;
    /** What they booked; null where nobody books, or they did not. */
    readonly held: 'booked' | 'waiting' | null;
    /** Whether it is the actor's to say if they were there: nobody marks themselves. */
    readonly mayMark: boolean;
  }[];
  /** The policy of the event's unit. */
  readonly policy: Policy | undefined;
}

/** An event with its register. */
export function readRegister(
  deps: Pick<Deps, 'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'may'>,
  { actorOid, eventKey }: { readonly actorOid: string; readonly eventKey: string },
): Result<RegisterValue, NotFound> {
  const stored = deps.records.events.find(eventKey);
  const event = stored?.value;
  if (!event || !mayForUnit(deps, actorOid, 'event.manage', event.unit)) return err(notFound);
  const marks = latestMarks(deps, eventKey);
  const tags = personTags(deps);
  const places = placesOfEvent(deps, event);
  const people = peopleOfUnit(deps, event)
    // Who has a mark stays until the end: a wrong mark can be put right whatever has become of the person.
    .filter((person) => marks.has(person.oid) || isActiveNow(deps, person))
    .toSorted((first, second) => first.displayName.localeCompare(second.displayName))
    .map((person) => ({
      person,
      tag: tags.of(person),
      status: marks.get(person.oid)?.status ?? null,
      held: heldBy(places, person.oid) ?? null,
      mayMark: authoriseForPerson(deps, actorOid, 'attendance.record', person.oid).ok,
    }));
  return ok({ ...eventValue(deps, stored), people, policy: policyOfEvents(deps, event.unit) });
}

const peopleOfUnit = ({ records }: Pick<Deps, 'records'>, { unit }: TrainingEvent): readonly Person[] =>
  unitsUnder(unit, unitsByKey(records))
    .flatMap(({ key }) => records.people.where('unit', key))
    .map(({ value }) => value);

const isActiveNow = ({ directory, clock }: Pick<Deps, 'directory' | 'clock'>, person: Person): boolean =>
  isActive(person, directory.accountOf(person.oid), clock.today());

/** Whom an event is for: everybody in post and able of its unit and the units below. */
export const peopleInvited = (
  deps: Pick<Deps, 'records' | 'directory' | 'clock'>,
  event: TrainingEvent,
): readonly Person[] => peopleOfUnit(deps, event).filter((person) => isActiveNow(deps, person));
