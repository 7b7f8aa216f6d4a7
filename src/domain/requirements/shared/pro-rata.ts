import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import { addMonths, dayNumber, fromDayNumber, laterOf } from '../../cycles/civil-date.ts';
import type { Cycle } from '../../cycles/cycle.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { CasePerson, FtePeriod } from '../../case/case.ts';
import type { DayRange } from '../../case/leave-days.ts';
import { daysAtWork } from '../../case/leave-days.ts';
import type { StartFacts } from '../../case/start.ts';
import { startOf } from '../../case/start.ts';
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

/** Weighted by the days in post that each part of the history covers. */
function meanFte({ fte, fteHistory }: CasePerson, { first, last }: DayRange): number {
  if (fteHistory.length === 0) return fte;
  const turns = fteHistory
    .flatMap(({ from, to }) => [dayNumber(from), to === null ? last + 1 : dayNumber(to) + 1])
    .filter((day) => day > first && day <= last);
  const starts = [...new Set([first, ...turns])].sort((one, other) => one - other);
  const total = starts.reduce((sum, start, index) => {
    const days = (starts[index + 1] ?? last + 1) - start;
    return sum + fteOn(fromDayNumber(start), fteHistory, fte) * days;
  }, 0);
  return total / lengthOf({ first, last });
}

/** Of the months into which a cycle is cut from its first day, those with a day in post, over all of them. */
function shareOfMonths({ from, to }: Cycle, { first, last }: DayRange): number {
  let all = 0;
  let inPost = 0;
  for (let begin = from; begin <= to; all += 1) {
    const next = addMonths(from, all + 1);
    if (first < dayNumber(next) && dayNumber(begin) <= last) inPost += 1;
    begin = next;
  }
  return inPost / all;
}

type TimeFacts = Pick<Facts, 'cycle' | 'leave'> & StartFacts;

function shareBy(factor: Factor, inPost: DayRange, { person, cycle, leave }: TimeFacts): number {
  if (factor === 'fte') return meanFte(person, inPost);
  return factor === 'months'
    ? shareOfMonths(cycle, inPost)
    : daysAtWork(leave, inPost) / lengthOf({ first: dayNumber(cycle.from), last: dayNumber(cycle.to) });
}

/** The first and the last day of the cycle on which the rule covers the person and they are in post; null: there is none. */
export function timeInPost(requirement: PolicyRequirement, facts: TimeFacts): Cycle | null {
  const { cycle, person } = facts;
  const from = laterOf(startOf(requirement, facts), cycle.from);
  const to = person.endDate !== null && person.endDate < cycle.to ? person.endDate : cycle.to;
  return from <= to ? { from, to } : null;
}

/** Whether days of leave lower the amount. */
export const takesLeaveOff = (proRata: string): boolean => proRata.includes('days');

/** The share of a full-time year's amount that this person owes in the cycle; nothing where no day of it was in post. */
export function shareOfYear(proRata: string, facts: TimeFacts, requirement: PolicyRequirement): number {
  if (proRata === 'none') return 1;
  const time = timeInPost(requirement, facts);
  if (time === null) return 0;
  const inPost = { first: dayNumber(time.from), last: dayNumber(time.to) };
  return factorsOf(proRata).reduce((share, factor) => share * shareBy(factor as Factor, inPost, facts), 1);
}
