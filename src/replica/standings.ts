import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { PersonStanding, Standings } from '../ports/standings.ts';
import { isGood, keep, policyMark, restore } from './kept-standing.ts';
import type { StandingStore } from './standing-store.ts';

interface StandingsParts {
  readonly store: StandingStore;
  /** The policy that the person stands under today. */
  readonly policyOf: (personOid: string) => Policy | undefined;
  /** Judges from the person's rows. */
  readonly judge: (personOid: string) => PersonStanding | undefined;
  readonly today: () => CivilDate;
}

/** Standings kept in the replica: whoever is asked for is judged when nothing good is kept of them, and only then. */
export function createStandings({ store, policyOf, judge, today }: StandingsParts): Standings {
  const numbers = new WeakMap<Policy, number>();
  let latest = 0;
  const markOf = (policy: Policy): string => {
    const number = numbers.get(policy) ?? (latest += 1);
    numbers.set(policy, number);
    return policyMark(policy, number);
  };
  return {
    of(personOid) {
      const policy = policyOf(personOid);
      if (!policy) return undefined;
      const mark = markOf(policy);
      const kept = store.find(personOid);
      const on = today();
      if (kept && isGood(kept, mark, on)) return { policy, standing: restore(kept, policy, on) };
      const judged = judge(personOid);
      if (judged) store.put(personOid, keep(judged.standing, mark));
      return judged;
    },
  };
}
