import { typedWords } from '../typed-words.ts';

type Way = (typed: readonly string[], name: readonly string[]) => boolean;

const byBeginnings: Way = (typed, name) =>
  typed.every((word) => name.some((whole) => whole.startsWith(word)));

/** From the closest way to mean a name to the loosest: all of it, some of its words, the beginnings of some. */
const WAYS: readonly Way[] = [
  (typed, name) => typed.length === name.length && typed.every((word) => name.includes(word)),
  (typed, name) => typed.every((word) => name.includes(word)),
  byBeginnings,
];

/** Those of whose name the words typed so far are beginnings, in the order given; everybody while nothing is typed. */
export function peopleFound<Named extends { readonly displayName: string }>(
  typedName: string,
  people: readonly Named[],
): readonly Named[] {
  if (typedName.trim() === '') return people;
  const typed = typedWords(typedName);
  return typed.length === 0
    ? []
    : people.filter(({ displayName }) => byBeginnings(typed, typedWords(displayName)));
}

/** Those whom a name typed to its end means, in the order given; a whole name goes before parts of one. */
export function peopleMeant<Named extends { readonly displayName: string }>(
  typedName: string,
  people: readonly Named[],
): readonly Named[] {
  const typed = typedWords(typedName);
  if (typed.length === 0) return [];
  const named = people.map((person) => ({ person, name: typedWords(person.displayName) }));
  for (const isMeant of WAYS) {
    const found = named.filter(({ name }) => isMeant(typed, name));
    if (found.length > 0) return found.map(({ person }) => person);
  }
  return [];
}
