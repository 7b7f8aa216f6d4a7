import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import type { Clock } from '../ports/clock.ts';

/** A clock that can be moved in development, to see what eight weeks change. */
export interface OffsetClock extends Clock {
  readonly offsetMinutes: () => number;
  readonly moveTo: (offsetMinutes: number) => void;
}

/** `realNow` gives milliseconds since the epoch. Dates are the organisation's: 23:30Z in summer is tomorrow in London. */
export function createClock(timeZone: string, realNow: () => number): OffsetClock {
  let offset = 0;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  // `numeric` writes the years before 1000 with fewer digits, and somebody's list may hold such a slip of the finger.
  const dateOfMilliseconds = (milliseconds: number): CivilDate =>
    civilDate(format.format(milliseconds).padStart('2026-11-21'.length, '0'));
  const now = () => realNow() + offset * 60_000;
  return {
    now: () => new Date(now()).toISOString(),
    today: () => dateOfMilliseconds(now()),
    dateAt: (instant) => dateOfMilliseconds(Date.parse(instant)),
    offsetMinutes: () => offset,
    moveTo: (offsetMinutes) => {
      offset = offsetMinutes;
    },
  };
}
