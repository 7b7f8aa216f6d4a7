import type { EventRegister, EventView } from '../../contract/events.ts';
import type { EventValue } from '../../use-cases/list-events.ts';
import type { RegisterValue } from '../../use-cases/read-register.ts';

export function eventView({ event, unitName, hasEnded, attended, evaluated }: EventValue): EventView {
  const { key, title, startsAt, endsAt, minutes, venue, provider } = event;
  return { key, title, unitName, startsAt, endsAt, minutes, venue, provider, hasEnded, attended, evaluated };
}

export function registerView(register: RegisterValue): EventRegister {
  return {
    event: eventView(register),
    people: register.people.map(({ person, status }) => ({
      oid: person.oid,
      displayName: person.displayName,
      status,
    })),
  };
}
