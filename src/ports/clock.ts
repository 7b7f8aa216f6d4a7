import type { CivilDate } from '../domain/cycles/civil-date.ts';

/** The time for CPD dates and jobs. Tokens, leases, signatures and retries use real time instead. */
export interface Clock {
  /** ISO instant, UTC. */
  now(): string;
  /** The organisation's date, in its own time zone. */
  today(): CivilDate;
  /** The organisation's date at an instant. */
  dateAt(instant: string): CivilDate;
  /** Its date and time of day at an instant, to the millisecond, without a zone: `2026-07-01T00:30:00.000`. */
  localAt(instant: string): string;
  /**
   * The instant that a date and time of day of the organisation's mean (`2026-07-01T00:30`): of an hour that comes twice, the
   * first. Undefined for one that the clocks leave out.
   */
  instantAt(local: string): string | undefined;
  /** IANA name of its time zone. */
  readonly timeZone: string;
}
