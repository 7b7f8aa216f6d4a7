import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { PersonStanding, Standings } from '../ports/standings.ts';
import { isGood, keep, policyMark, restore } from './kept-standing.ts';
import type { StandingStore } from './standing-store.ts';

interface StandingsParts {
  readonly store: StandingStore;
  /** The policies that the person stands under today, the main one first. */
  readonly policiesOf: (personOid: string) => readonly Policy[];
  /** Judges from the person's rows under one of them. */
  readonly judge: (personOid: string, policy: Policy) => PersonStanding | undefined;
  readonly today: () => CivilDate;
}

/** Standings kept in the replica: whoever is asked for is judged when nothing good is kept of them, and only then. */
export function createStandings({ store, policiesOf, judge, today }: StandingsParts): Standings {
  const numbers = new WeakMap<Policy, number>();
  let latest = 0;
  const markOf = (policy: Policy): string => {
    const number = numbers.get(policy) ?? (latest += 1);
    numbers.set(policy, number);
    return policyMark(policy, number);
  };
  const under = (personOid: string, policy: Policy): readonly PersonStanding[] => {
    const mark = markOf(policy);
    const kept = store.find(personOid, policy.id);
    const on = today();
    if (kept && isGood(kept, mark, on)) return [{ policy, standing: restore(kept, policy, on) }];
    const judged = judge(personOid, policy);
    if (!judged) return [];
    store.put(personOid, policy.id, keep(judged.standing, policy, mark));
    return [judged];
  };
  return {
    allOf: (personOid) => policiesOf(personOid).flatMap((policy) => under(personOid, policy)),
  };
}
