import { beginsName, isName, isOfName } from './name-match.ts';
import { nameParts } from './name-parts.ts';

/** From the closest way to mean a name to the loosest: all of it, some of its words, the beginnings of some. */
const WAYS = [isName, isOfName, beginsName] as const;

/** Longer texts name nobody, and comparing them would only cost time. */
const MOST_PARTS = 20;

const partsTyped = (typed: string): readonly string[] => nameParts(typed).slice(0, MOST_PARTS);

/**
 * What an end of every name that is found or meant begins with (`endsOfName`), so that an index leaves out the others:
 * undefined where nobody is, and empty for everybody.
 */
export const beginningMeant = (typedName: string): string | undefined =>
  typedName.trim() === '' ? '' : partsTyped(typedName)[0];

/** Those of whose name the words typed so far are beginnings, in the order given; everybody while nothing is typed. */
export function peopleFound<Named extends { readonly displayName: string }>(
  typedName: string,
  people: readonly Named[],
): readonly Named[] {
  if (typedName.trim() === '') return people;
  const typed = partsTyped(typedName);
  return typed.length === 0
    ? []
    : people.filter(({ displayName }) => beginsName(typed, nameParts(displayName)));
}

/** Those whom a name typed to its end means, in the order given; a whole name goes before parts of one. */
export function peopleMeant<Named extends { readonly displayName: string }>(
  typedName: string,
  people: readonly Named[],
): readonly Named[] {
  const typed = partsTyped(typedName);
  if (typed.length === 0) return [];
  const named = people.map((person) => ({ person, name: nameParts(person.displayName) }));
  for (const isMeant of WAYS) {
    const found = named.filter(({ name }) => isMeant(typed, name));
    if (found.length > 0) return found.map(({ person }) => person);
  }
  return [];
}
