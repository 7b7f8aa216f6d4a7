import type { EventRegister, TakeRegister } from '../../../contract/events.ts';

type Marked = Pick<EventRegister['people'][number], 'oid' | 'status' | 'mayMark' | 'held'>;
export type Mark = 'attended' | 'absent';
/** By person; people without a mark were not spoken of. */
export type Marks = Readonly<Record<string, Mark>>;

export const marksOf = (people: readonly Marked[]): Marks =>
  Object.fromEntries(people.flatMap(({ oid, status }) => (status ? [[oid, status]] : [])));

/**
 * Everybody present but those already marked absent, and oneself: exceptions made before stay exceptions. Where people book,
 * everybody is who has a place.
 */
export const allPresent = (people: readonly Marked[], marks: Marks, isBooked = false): Marks => ({
  ...marks,
  ...Object.fromEntries(
    people
      .filter(
        ({ oid, mayMark, held }) => mayMark && marks[oid] !== 'absent' && (!isBooked || held === 'booked'),
      )
      .map(({ oid }) => [oid, 'attended' as const]),
  ),
});

export const entriesOf = (marks: Marks): TakeRegister['entries'] =>
  Object.entries(marks).map(([personOid, status]) => ({ personOid, status }));

export function countsOf(people: readonly Marked[], marks: Marks) {
  const all = Object.values(marks);
  const present = all.filter((mark) => mark === 'attended').length;
  return { present, absent: all.length - present, unmarked: people.length - all.length };
}
