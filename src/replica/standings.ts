import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { RuleBook } from '../domain/rule-books/rule-book.ts';
import type { PersonStanding, Standings } from '../ports/standings.ts';
import { isGood, keep, policyMark, restore } from './kept-standing.ts';
import type { StandingStore } from './standing-store.ts';

interface StandingsParts {
  readonly store: StandingStore;
  /** The policies that the person stands under today, the main one first. */
  readonly ruleBooksOf: (personOid: string) => readonly RuleBook[];
  /** Judges from the person's rows under one of them. */
  readonly judge: (personOid: string, book: RuleBook) => PersonStanding | undefined;
  readonly today: () => CivilDate;
}

/** Standings kept in the replica: whoever is asked for is judged when nothing good is kept of them, and only then. */
export function createStandings({ store, ruleBooksOf, judge, today }: StandingsParts): Standings {
  const under = (personOid: string, book: RuleBook): readonly PersonStanding[] => {
    const { policy } = book;
    const mark = policyMark(book);
    const kept = store.find(personOid, policy.id);
    const on = today();
    if (kept && isGood(kept, mark, on)) return [{ policy, standing: restore(kept, book, on) }];
    const judged = judge(personOid, book);
    if (!judged) return [];
    store.put(personOid, policy.id, keep(judged.standing, book, mark));
    return [judged];
  };
  return {
    allOf: (personOid) => ruleBooksOf(personOid).flatMap((book) => under(personOid, book)),
  };
}
