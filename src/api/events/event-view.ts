import type { EventChoices, EventList, EventRegister, EventView } from '../../contract/events.ts';
import { nameParts } from '../../domain/people/name-parts.ts';
import { askedOfEvent } from '../../domain/events/asked-of-event.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EventListValue, EventValue } from '../../use-cases/events/list-events.ts';
import type { RegisterValue } from '../../use-cases/events/read-register.ts';
import { localDay, localTime } from '../shared/local-time.ts';
import { personTagView } from '../shared/person-tag-view.ts';

export function eventView(
  clock: Clock,
  {
    event,
    version,
    changedByName,
    unitName,
    hasEnded,
    attended,
    evaluated,
    obstacles,
    booked,
    waiting,
  }: EventValue,
): EventView {
  const { key, title, startsAt, endsAt, minutes, venue, provider, activityType, changedAt } = event;
  const [starts, ends] = [clock.localAt(startsAt), clock.localAt(endsAt)];
  const changed = changedAt === undefined ? undefined : clock.localAt(changedAt);
  return {
    key,
    version,
    title,
    unitName,
    startsAt,
    endsAt,
    heldOn: localDay(starts),
    starts: localTime(starts),
    ends: localTime(ends),
    minutes,
    breakMinutes: event.breakMinutes ?? 0,
    insetDays: event.insetDays ?? null,
    category: event.category ?? null,
    activityType,
    trainingItem: event.trainingItem ?? null,
    venue,
    provider,
    delivery: event.delivery ?? 'in-house',
    obstacles,
    booking: event.booking ?? null,
    capacity: event.capacity ?? null,
    costPence: event.costPence ?? null,
    booked,
    waiting,
    hasEnded,
    cancelledBecause: event.cancelledBecause ?? null,
    changed:
      changed === undefined ? null : { byName: changedByName, on: localDay(changed), at: localTime(changed) },
    attended,
    evaluated,
  };
}

export const eventChoices = (clock: Clock, policy: Policy | undefined): EventChoices => ({
  activityTypes: (policy?.activityTypes ?? []).map(({ id, label, isInset = false }) => ({
    id,
    label,
    isInset,
  })),
  trainingItems: (policy?.trainingItems ?? []).map(({ id, label }) => ({ id, label })),
  asksInsetDays: askedOfEvent(policy).insetDays,
  asksCategory: askedOfEvent(policy).category,
  timeZone: clock.timeZone,
});

type Named = EventChoices['trainingItems'][number];

const eachOnce = <Each extends Named>(named: readonly Each[]): Each[] => [
  ...new Map(named.map((each) => [each.id, each])).values(),
];

/** For the units of each policy what that offers; a unit under none is offered what any of the others does, and asked nothing. */
export function offeredChoices(
  clock: Clock,
  underPolicies: EventListValue['underPolicies'],
): EventList['offered'] {
  const all = underPolicies.map(({ policy }) => eventChoices(clock, policy));
  return underPolicies.map(({ units, policy }) => ({
    units: [...units],
    ...eventChoices(clock, policy),
    ...(policy === undefined && {
      activityTypes: eachOnce(all.flatMap(({ activityTypes }) => activityTypes)),
      trainingItems: eachOnce(all.flatMap(({ trainingItems }) => trainingItems)),
    }),
  }));
}

export const registerView = (clock: Clock, register: RegisterValue): EventRegister => ({
  event: eventView(clock, register),
  choices: eventChoices(clock, register.policy),
  people: register.people.map(({ person, tag, status, held, mayMark }) => ({
    oid: person.oid,
    displayName: person.displayName,
    tag: personTagView(tag),
    nameParts: [...nameParts(person.displayName)],
    status,
    held,
    mayMark,
  })),
});
