import { dayNumber } from '../../domain/cycles/civil-date.ts';
import type { Attendance, TrainingEvent } from '../../domain/events/training-event.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Unit } from '../../domain/units/unit.ts';
import type { Stored } from '../../ports/records.ts';
import { unitsFor } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { obstaclesOfEvent } from './event-offer.ts';
import { policyOfEvents } from './event-policy.ts';
import { placesOfEvent } from './places-of-event.ts';

export interface EventValue {
  readonly event: TrainingEvent;
  /** Its version in the list. */
  readonly version: string;
  /** Who changed it last; empty where they are not on the list of people. */
  readonly changedByName: string;
  readonly unitName: string;
  readonly hasEnded: boolean;
  readonly attended: number;
  readonly evaluated: number;
  /** How many things keep it from being offered; null: its policy sets no conditions. */
  readonly obstacles: number | null;
  readonly booked: number;
  readonly waiting: number;
}

export interface EventListValue {
  readonly events: readonly EventValue[];
  readonly units: readonly Unit[];
  readonly policy: Policy | undefined;
  /** Units with the policy that their training is offered under. */
  readonly underPolicies: readonly {
    readonly units: readonly string[];
    readonly policy: Policy | undefined;
  }[];
}

type EventDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

const DAYS_SHOWN = 400;

/** The units whose events the actor runs. */
const managedUnits = (
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'may'>,
  actorOid: string,
): readonly Unit[] => unitsFor(deps, actorOid, 'event.manage');

export function eventValue(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  { value: event, eTag }: Stored<TrainingEvent>,
): EventValue {
  const attendances = latestAttendances(deps, event.key);
  const { booked, waiting } = placesOfEvent(deps, event);
  const hasConditions = (policyOfEvents(deps, event.unit)?.provisionCriteria ?? []).length > 0;
  return {
    event,
    version: eTag,
    changedByName: deps.records.people.find(event.changedBy)?.value.displayName ?? '',
    unitName: deps.records.units.find(event.unit)?.value.name ?? '',
    hasEnded: event.endsAt <= deps.clock.now(),
    attended: [...attendances.values()].filter((status) => status === 'attended').length,
    evaluated: new Set(
      deps.records.evaluations.where('eventKey', event.key).map(({ value }) => value.personOid),
    ).size,
    booked: booked.length,
    waiting: waiting.length,
    obstacles: hasConditions ? obstaclesOfEvent(deps, event).length : null,
  };
}

/** Each person's mark in the register: the last one recorded holds. */
export function latestMarks(
  { records }: Pick<Deps, 'records'>,
  eventKey: string,
): ReadonlyMap<string, Attendance> {
  const rows = records.attendances
    .where('eventKey', eventKey)
    .map(({ value }) => value)
    .toSorted((first, second) => first.recordedAt.localeCompare(second.recordedAt));
  return new Map(rows.map((row) => [row.personOid, row]));
}

/** The same as a word. */
export const latestAttendances = (
  deps: Pick<Deps, 'records'>,
  eventKey: string,
): ReadonlyMap<string, Attendance['status']> =>
  new Map([...latestMarks(deps, eventKey)].map(([personOid, { status }]) => [personOid, status]));

/** The events of the actor's units, newest first; empty for who runs none. */
export function listEvents(deps: EventDeps, actorOid: string): EventListValue {
  const units = managedUnits(deps, actorOid);
  const today = dayNumber(deps.clock.today());
  const events = units
    .flatMap((unit) => deps.records.events.where('unit', unit.key))
    .filter(({ value }) => today - dayNumber(deps.clock.dateAt(value.startsAt)) <= DAYS_SHOWN)
    .toSorted((first, second) => second.value.startsAt.localeCompare(first.value.startsAt));
  return {
    events: events.map((event) => eventValue(deps, event)),
    units,
    policy: units[0] && policyOfEvents(deps, units[0].key),
    underPolicies: byPolicy(deps, units),
  };
}

function byPolicy(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  units: readonly Unit[],
): EventListValue['underPolicies'] {
  const groups = new Map<Policy | undefined, string[]>();
  for (const { key } of units) {
    const policy = policyOfEvents(deps, key);
    groups.set(policy, [...(groups.get(policy) ?? []), key]);
  }
  return [...groups].map(([policy, keys]) => ({ policy, units: keys }));
}
