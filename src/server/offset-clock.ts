import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import type { Clock } from '../ports/clock.ts';
import { organisationTime } from './organisation-time.ts';

/** A clock that can be moved in development, to see what eight weeks change. */
export interface OffsetClock extends Clock {
  readonly offsetMinutes: () => number;
  readonly moveTo: (offsetMinutes: number) => void;
}

/** `realNow` gives milliseconds since the epoch. Dates are the organisation's: 23:30Z in summer is tomorrow in London. */
export function createClock(timeZone: string, realNow: () => number): OffsetClock {
  let offset = 0;
  const time = organisationTime(timeZone);
  const dateAt = (instant: string): CivilDate =>
    civilDate(time.localAt(instant).slice(0, 'YYYY-MM-DD'.length));
  const now = () => realNow() + offset * 60_000;
  return {
    now: () => new Date(now()).toISOString(),
    today: () => dateAt(new Date(now()).toISOString()),
    dateAt,
    ...time,
    timeZone,
    offsetMinutes: () => offset,
    moveTo: (offsetMinutes) => {
      offset = offsetMinutes;
    },
  };
}
