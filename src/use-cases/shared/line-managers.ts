import type { LineManager } from '../../domain/people/line-manager.ts';
import { fallbacksOf, lineManagerOf } from '../../domain/people/line-manager.ts';
import { isActive } from '../../domain/people/account.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { Deps } from './deps.ts';
import { unitsByKey } from './units.ts';

export interface LineManagers {
  /** In post and able today, on the list of people or not. */
  isActive(oid: string): boolean;
  /** Who answers for a person today; undefined where nobody is found. */
  of(personOid: string): LineManager | undefined;
  /** Who answers for a person where nobody is found, in the order in which they are asked. */
  fallbacksOf(personOid: string): readonly LineManager[];
}

type LineDeps = Pick<Deps, 'records' | 'directory' | 'clock'>;

const onFirstCall = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Who answers for whom, on what is known at this moment: to be made anew for each request. */
export function lineManagers(deps: LineDeps): LineManagers {
  const { records, directory } = deps;
  const today = deps.clock.today();
  const units = onFirstCall(() => unitsByKey(records));
  const leads = onFirstCall(() =>
    records.roleAssignments
      .all()
      .map(({ value }) => value)
      .filter(({ role }) => role === 'cpd-lead'),
  );
  // Many report to the same few.
  const known = new Map<string, boolean>();
  const personOf = (oid: string) => records.people.find(oid)?.value;
  const isActiveToday = (oid: string): boolean => {
    const active = known.get(oid) ?? isActive(personOf(oid), directory.accountOf(oid), today);
    known.set(oid, active);
    return active;
  };
  const fallbacksOfPerson = (personOid: string) => {
    const person = personOf(personOid);
    return fallbacksOf(person ? lineOfUnits(person.unit, units()) : [], leads(), today);
  };
  // Who has stopped managing somebody must not go on for ever because nobody can look it up: nobody answers then, and nobody
  // takes their place.
  if (!directory.isCurrent()) return { isActive: isActiveToday, of: () => undefined, fallbacksOf: () => [] };
  const answers = new Map<string, LineManager | undefined>();
  const of = (personOid: string) => {
    if (!answers.has(personOid))
      answers.set(
        personOid,
        lineManagerOf(personOid, {
          managerOf: (oid) => directory.accountOf(oid)?.managerOid,
          isActive: isActiveToday,
          fallbacks: () => fallbacksOfPerson(personOid),
        }),
      );
    return answers.get(personOid);
  };

  return { isActive: isActiveToday, of, fallbacksOf: fallbacksOfPerson };
}
