import * as z from 'zod';
import type { CivilDate } from '../cycles/civil-date.ts';
import { dayNumber, fromDayNumber, laterOf, partsOf } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { CasePerson, FtePeriod } from '../standing/case.ts';
import type { DayRange } from '../standing/leave-days.ts';
import { daysAtWork } from '../standing/leave-days.ts';
import type { Facts } from './define-requirement.ts';
import { namedChoices } from './named-choices.ts';

/** What an amount is reduced by; several multiply. */
const FACTORS = ['fte', 'days', 'months'] as const;
type Factor = (typeof FACTORS)[number];

const factorsOf = (text: string): readonly string[] => (text === 'none' ? [] : text.split('+'));

export const ProRata = z
  .string()
  .refine(
    (text) => {
      const factors = factorsOf(text);
      return (
        new Set(factors).size === factors.length &&
        factors.every((each) => FACTORS.some((one) => one === each))
      );
    },
    { error: 'must be none, fte, days, months, or several of the last three joined by +' },
  )
  .register(namedChoices, {
    choices: ['none', 'fte', 'days', 'months', 'fte+days', 'fte+months', 'days+months', 'fte+days+months'],
  });

const rangeOf = ({ from, to }: Cycle): DayRange => ({ first: dayNumber(from), last: dayNumber(to) });

const lengthOf = ({ first, last }: DayRange): number => last - first + 1;

/** The full-time equivalent on a day; of periods that overlap, the one that began last decides. */
function fteOn(day: CivilDate, history: readonly FtePeriod[], otherwise: number): number {
  let found: FtePeriod | undefined;
  for (const period of history) {
    const holds = period.from <= day && (period.to === null || day <= period.to);
    if (holds && (found === undefined || period.from >= found.from)) found = period;
  }
  return found?.fte ?? otherwise;
}

export const fteOf = (person: CasePerson, day: CivilDate): number =>
  fteOn(day, person.fteHistory, person.fte);

/** Weighted by the days of the cycle that each part of the history covers. */
function meanFte({ fte, fteHistory }: CasePerson, cycle: Cycle): number {
  if (fteHistory.length === 0) return fte;
  const { first, last } = rangeOf(cycle);
  const turns = fteHistory
    .flatMap(({ from, to }) => [dayNumber(from), to === null ? last + 1 : dayNumber(to) + 1])
    .filter((day) => day > first && day <= last);
  const starts = [...new Set([first, ...turns])].sort((one, other) => one - other);
  const total = starts.reduce((sum, start, index) => {
    const days = (starts[index + 1] ?? last + 1) - start;
    return sum + fteOn(fromDayNumber(start), fteHistory, fte) * days;
  }, 0);
  return total / (last - first + 1);
}

/** The months, by name, in which somebody is at work on any day of the range. */
function monthsAtWork(leave: readonly DayRange[], { first, last }: DayRange): number {
  let months = 0;
  for (let day = first; day <= last;) {
    const { year, month } = partsOf(fromDayNumber(day));
    const next = dayNumber(
      `${month === 12 ? year + 1 : year}-${String(month === 12 ? 1 : month + 1).padStart(2, '0')}-01` as CivilDate,
    );
    if (daysAtWork(leave, { first: day, last: Math.min(next - 1, last) }) > 0) months += 1;
    day = next;
  }
  return months;
}

type Span = Pick<Facts, 'person' | 'cycle' | 'leave'>;

function shareBy(factor: Factor, { person, cycle, leave }: Span): number {
  if (factor === 'fte') return meanFte(person, cycle);
  const atWork = { first: dayNumber(laterOf(person.startDate, cycle.from)), last: dayNumber(cycle.to) };
  return factor === 'days'
    ? daysAtWork(leave, atWork) / lengthOf(rangeOf(cycle))
    : monthsAtWork(leave, atWork) / 12;
}

/** Whether days of leave lower the amount. */
export const takesLeaveOff = (proRata: string): boolean => /days|months/.test(proRata);

/** The share of a full-time year's amount that this person owes in the cycle. */
export function shareOfYear(proRata: string, facts: Span): number {
  if (proRata === 'none') return 1;
  return factorsOf(proRata).reduce((share, factor) => share * shareBy(factor as Factor, facts), 1);
}
