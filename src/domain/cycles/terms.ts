import type { CivilDate } from './civil-date.ts';
import { addMonths, dateOf, partsOf } from './civil-date.ts';
import type { Cycle } from './cycle.ts';

/** A named stretch of the year; both ends are in it. */
export interface Term {
  readonly name: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface DayOfYear {
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** A term as it returns every year; one that ends before it begins runs over the new year. */
export interface TermRule {
  readonly name: string;
  readonly from: DayOfYear;
  readonly to: DayOfYear;
}

/** Three terms a year where a policy dates none. */
export const USUAL_TERMS: readonly TermRule[] = [
  { name: 'Autumn', from: { month: 9, day: 1 }, to: { month: 12, day: 31 } },
  { name: 'Spring', from: { month: 1, day: 1 }, to: { month: 3, day: 31 } },
  { name: 'Summer', from: { month: 4, day: 1 }, to: { month: 8, day: 31 } },
];

function termIn(rule: TermRule, year: number): Term {
  const from = dateOf({ ...rule.from, year });
  const to = dateOf({ ...rule.to, year });
  return { name: rule.name, from, to: to < from ? dateOf({ ...rule.to, year: year + 1 }) : to };
}

/** The first term that holds a day, both its ends in; undefined where none does. */
export const termHolding = (terms: readonly Term[], date: CivilDate): Term | undefined =>
  terms.find(({ from, to }) => from <= date && date <= to);

/** The terms that share a day with the cycle, whole and in order of date. */
export function termsOf(rules: readonly TermRule[], { from, to }: Cycle): readonly Term[] {
  const [first, last] = [partsOf(from).year - 1, partsOf(to).year];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) => rules.map((rule) => termIn(rule, year)))
    .filter((term) => term.to >= from && term.from <= to)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** The term that ended last before a day. */
export function termBefore(rules: readonly TermRule[], day: CivilDate): Term | undefined {
  const around = termsOf(rules, { from: addMonths(day, -24), to: day });
  return around.findLast(({ to }) => to < day);
}
