import type { OutcomeView, StandingView } from '../../../contract/standing.ts';
import { civilDate, daysFrom } from '../../../domain/cycles/civil-date.ts';

export interface HoursOutcome extends OutcomeView {
  readonly required: number;
  readonly counted: number;
}

/** The requirement that counts hours towards a number, where the policy has one for this person. */
export function hoursRequirement(standing: StandingView | null): HoursOutcome | undefined {
  return standing?.outcomes.find(isHours);
}

function isHours(outcome: OutcomeView): outcome is HoursOutcome {
  return (
    outcome.unit === 'hours' &&
    outcome.required !== null &&
    outcome.required > 0 &&
    outcome.counted !== null &&
    outcome.status !== 'not-applicable'
  );
}

export interface Pace {
  readonly word: 'reached' | 'begun' | 'started' | 'on-pace' | 'ahead' | 'behind';
  /** What an even pace would have brought by now. */
  readonly expected: number;
  /** How far from it, never negative. */
  readonly difference: number;
}

/** Within a tenth of what an even pace would have brought by now. */
const TOLERANCE = 0.1;

/** An even pace over the days for which the hours are owed: of a year, those that the person is here; or several years in a row. */
export function paceOf(hours: HoursOutcome, { asOf, cycle }: StandingView): Pace {
  const span = hours.over ?? cycle;
  const [from, to, on] = [civilDate(span.from), civilDate(span.to), civilDate(asOf)];
  const wholeSpan = daysFrom(from, to) + 1;
  const gone = Math.min(Math.max(daysFrom(from, on) + 1, 0), wholeSpan);
  const expected = toHalfHour((hours.required * gone) / wholeSpan);
  const distance = hours.counted - expected;
  const word = wordFor(hours, expected);
  const isOwnTime = span.from !== cycle.from;
  return { word: word === 'begun' && isOwnTime ? 'started' : word, expected, difference: Math.abs(distance) };
}

function wordFor({ counted, required }: HoursOutcome, expected: number): Pace['word'] {
  if (counted >= required) return 'reached';
  if (expected === 0 && counted === 0) return 'begun';
  const distance = counted - expected;
  if (Math.abs(distance) <= expected * TOLERANCE) return 'on-pace';
  return distance > 0 ? 'ahead' : 'behind';
}

const toHalfHour = (hours: number): number => Math.round(hours * 2) / 2;
