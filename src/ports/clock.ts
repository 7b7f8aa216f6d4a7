import type { CivilDate } from '../domain/cycles/civil-date.ts';

/** The time for CPD dates and jobs. Tokens, leases, signatures and retries use real time instead. */
export interface Clock {
  /** ISO instant, UTC. */
  now(): string;
  /** The organisation's date, in its own time zone. */
  today(): CivilDate;
  /** The organisation's date at an instant. */
  dateAt(instant: string): CivilDate;
}
