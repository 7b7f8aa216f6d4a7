import * as z from 'zod';
import { daysFrom, laterOf, partsOf } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { CasePerson } from '../standing/case.ts';

/** What an amount is reduced by; several multiply. */
const FACTORS = ['fte', 'days', 'months'] as const;
type Factor = (typeof FACTORS)[number];

const factorsOf = (text: string): readonly string[] => (text === 'none' ? [] : text.split('+'));

export const ProRata = z.string().refine(
  (text) => {
    const factors = factorsOf(text);
    return (
      new Set(factors).size === factors.length && factors.every((each) => FACTORS.some((one) => one === each))
    );
  },
  { error: 'must be none, fte, days, months, or several of the last three joined by +' },
);

/** Both ends in. Nothing is left when the person starts after the cycle. */
function shareBy(factor: Factor, person: CasePerson, cycle: Cycle): number {
  const from = laterOf(person.startDate, cycle.from);
  switch (factor) {
    case 'fte':
      return person.fte;
    case 'days':
      return from > cycle.to ? 0 : (daysFrom(from, cycle.to) + 1) / (daysFrom(cycle.from, cycle.to) + 1);
    case 'months': {
      if (from > cycle.to) return 0;
      const [first, last] = [partsOf(from), partsOf(cycle.to)];
      return (last.year * 12 + last.month - (first.year * 12 + first.month) + 1) / 12;
    }
  }
}

/** The share of a full-time year's amount that this person owes in the cycle. */
export function shareOfYear(proRata: string, person: CasePerson, cycle: Cycle): number {
  const factors = factorsOf(proRata);
  return FACTORS.filter((factor) => factors.includes(factor)).reduce(
    (share, factor) => share * shareBy(factor, person, cycle),
    1,
  );
}
