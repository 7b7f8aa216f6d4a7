import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { organisationTime } from '../../src/server/organisation-time.ts';

export interface SettableClock extends Clock {
  set(instant: string): void;
  advance(step: { readonly days?: number; readonly minutes?: number }): void;
}

const MINUTE_MILLISECONDS = 60_000;

/** Stands still at `instant` until it is moved; the organisation is in the United Kingdom. */
export function settableClock(
  instant = '2026-03-31T09:00:00.000Z',
  timeZone = 'Europe/London',
): SettableClock {
  let now = new Date(instant);
  const time = organisationTime(timeZone);
  const dateAt = (at: string): CivilDate => civilDate(time.localAt(at).slice(0, 'YYYY-MM-DD'.length));
  return {
    now: () => now.toISOString(),
    today: () => dateAt(now.toISOString()),
    dateAt,
    ...time,
    timeZone,
    set: (to) => {
      now = new Date(to);
    },
    advance: ({ days = 0, minutes = 0 }) => {
      now = new Date(now.getTime() + (days * 24 * 60 + minutes) * MINUTE_MILLISECONDS);
    },
  };
}
