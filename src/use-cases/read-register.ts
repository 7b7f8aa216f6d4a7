import type { Person } from '../domain/people/person.ts';
import { isActive } from '../domain/people/account.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import { lineOfUnits } from '../domain/units/unit.ts';
import type { NotFound } from './authorise.ts';
import { mayForUnit, notFound } from './authorise.ts';
import type { Deps } from './deps.ts';
import type { EventValue } from './list-events.ts';
import { eventValue, latestAttendances } from './list-events.ts';
import { unitsByKey } from './units.ts';

export interface RegisterValue extends EventValue {
  /** Everybody in post and able of the event's unit and the units below, and who has a mark, by name. */
  readonly people: readonly { readonly person: Person; readonly status: 'attended' | 'absent' | null }[];
}

/** An event with its register. */
export function readRegister(
  deps: Pick<Deps, 'records' | 'directory' | 'clock'>,
  { actorOid, eventKey }: { readonly actorOid: string; readonly eventKey: string },
): Result<RegisterValue, NotFound> {
  const event = deps.records.events.find(eventKey)?.value;
  if (!event || !mayForUnit(deps, actorOid, 'event.manage', event.unit)) return err(notFound);
  const units = unitsByKey(deps.records);
  const marks = latestAttendances(deps, eventKey);
  const today = deps.clock.today();
  const people = deps.records.people
    .all()
    .map(({ value }) => value)
    .filter((person) => lineOfUnits(person.unit, units).some((unit) => unit.key === event.unit))
    // Who has a mark stays until the end: a wrong mark can be put right whatever has become of the person.
    .filter(({ oid, ...person }) => marks.has(oid) || isActive(person, deps.directory.accountOf(oid), today))
    .toSorted((first, second) => first.displayName.localeCompare(second.displayName))
    .map((person) => ({ person, status: marks.get(person.oid) ?? null }));
  return ok({ ...eventValue(deps, event), people });
}
