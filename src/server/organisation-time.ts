import { Temporal } from 'temporal-polyfill';

/** The organisation's time of day and the instants it means. */
export interface OrganisationTime {
  /** The wall time at an instant, to the millisecond: `2026-07-01T00:30:00.000`. Its first ten characters are the day. */
  localAt(instant: string): string;
  /**
   * The instant that a wall time (`2026-07-01T00:30`) means: of a time that comes twice, the first. Undefined for a time that
   * the clocks leave out.
   */
  instantAt(local: string): string | undefined;
}

/** Every offset in use changes on a quarter of an hour, so an offset holds for the whole of one. */
const QUARTER_MILLISECONDS = 15 * 60_000;
const MOST_QUARTERS_KEPT = 100_000;

/** The time of a zone by its IANA name, with its changes to and from summer time. */
export function organisationTime(timeZone: string): OrganisationTime {
  const offsets = new Map<number, number>();

  function offsetMilliseconds(at: number): number {
    const quarter = Math.floor(at / QUARTER_MILLISECONDS);
    const kept = offsets.get(quarter);
    if (kept !== undefined) return kept;
    if (offsets.size >= MOST_QUARTERS_KEPT) offsets.clear();
    const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
    const offset = offsetNanoseconds / 1_000_000;
    offsets.set(quarter, offset);
    return offset;
  }

  return {
    localAt(instant) {
      const at = Date.parse(instant);
      return new Date(at + offsetMilliseconds(at)).toISOString().slice(0, -1);
    },
    instantAt(local) {
      const wall = Temporal.PlainDateTime.from(local);
      const zoned = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
      if (!zoned.toPlainDateTime().equals(wall)) return undefined;
      return new Date(zoned.epochMilliseconds).toISOString();
    },
  };
}
