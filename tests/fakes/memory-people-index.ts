import { byName } from '../../src/domain/people/by-name.ts';
import { nameAsCompared } from '../../src/domain/people/name-parts.ts';
import type { PeopleIndex } from '../../src/ports/people-index.ts';
import type { Records } from '../../src/ports/records.ts';

/** Walks everybody each time it is asked, and leaves nobody out. */
export function memoryPeopleIndex({ people }: Pick<Records, 'people'>): PeopleIndex {
  const everybody = () => people.all().map(({ value }) => value);
  return {
    countNamed: (name) =>
      everybody().filter(({ displayName }) => nameAsCompared(displayName) === nameAsCompared(name)).length,
    mayBeMeant: (typed) => (typed.trim() === '' ? everybody().toSorted(byName) : everybody()),
    alike: () => everybody().map(({ unit, furtherPolicies }) => ({ unit, furtherPolicies, people: 1 })),
    among: (groups) =>
      everybody()
        .filter((person) =>
          groups.some(
            ({ unit, furtherPolicies }) =>
              unit === person.unit && furtherPolicies.join(' ') === person.furtherPolicies.join(' '),
          ),
        )
        .map(({ oid }) => oid),
  };
}
