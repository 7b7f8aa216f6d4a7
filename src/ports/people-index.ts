import type { Person, PersonOid } from '../domain/people/person.ts';

/** What lists of many need of each on the list of people; the rest is in the person's row. */
export type IndexedPerson = Pick<Person, 'oid' | 'displayName' | 'unit' | 'leftOn'>;

/** People of one unit with the same further policies. */
export interface PeopleAlike extends Pick<Person, 'unit' | 'furtherPolicies'> {
  readonly people: number;
}

/** The list of people by name and by unit, kept as rows change: nobody's row is read to answer. Who has left is among them. */
export interface PeopleIndex {
  /** How many are called so, however it is written (`nameAsCompared`). */
  countNamed(displayName: string): number;
  /**
   * Those whom `peopleFound` and `peopleMeant` may find by what is typed, and some others, in the order in which their rows
   * were created; everybody, by name (`byName`), while nothing is typed: the same array as long as nobody's row changes.
   */
  mayBeMeant(typedName: string): readonly IndexedPerson[];
  /** Everybody, counted by what decides which policies they stand under. */
  alike(): readonly PeopleAlike[];
  /** Object ids of all of some groups, in the order in which their rows were created. */
  among(groups: readonly Pick<PeopleAlike, 'unit' | 'furtherPolicies'>[]): readonly PersonOid[];
}
