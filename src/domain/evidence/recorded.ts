import type { CivilDate } from '../cycles/civil-date.ts';

/** Evidence columns: who recorded the row and when; a correction names the row it supersedes. */
export interface Recorded {
  /** ISO instant, UTC. */
  readonly recordedAt: string;
  /** Object id of whoever recorded it; a job records for the person it acts for. */
  readonly recordedBy: string;
  /** Key of the row this one corrects. */
  readonly supersedes: string | undefined;
}

/**
 * The day on which a row was recorded. Whoever makes a case or a page of rows gives them the organisation's time
 * (`Clock.localAt`): it begins with the organisation's day.
 */
export const recordedOn = ({ recordedAt }: Pick<Recorded, 'recordedAt'>): CivilDate =>
  recordedAt.slice(0, 10) as CivilDate;

/** The key of the row with which a row's corrections began: its own, where it corrects none. */
export function originalsOf(rows: readonly (Recorded & { readonly key: string })[]): (key: string) => string {
  const corrected = new Map(rows.map(({ key, supersedes }) => [key, supersedes]));
  return (key) => {
    let original = key;
    // Rows edited by hand may supersede one another in a circle.
    for (let steps = 0; steps < corrected.size; steps += 1) {
      const earlier = corrected.get(original);
      if (earlier === undefined) break;
      original = earlier;
    }
    return original;
  };
}

/**
 * Rows that no later row supersedes, in the order given. Of two that were sent at the same time to correct the same row
 * the one recorded last is current: what somebody did once never counts twice.
 */
export function currentRows<Row extends Recorded & { readonly key: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const superseded = new Set(rows.map((row) => row.supersedes).filter((key) => key !== undefined));
  if (superseded.size === 0) return rows;
  const originalOf = originalsOf(rows);
  const last = new Map<string, Row>();
  for (const row of rows.filter(({ key }) => !superseded.has(key))) {
    const original = originalOf(row.key);
    const other = last.get(original);
    if (other === undefined || row.recordedAt >= other.recordedAt) last.set(original, row);
  }
  const current = new Set(last.values());
  return rows.filter((row) => current.has(row));
}

/** What names a row means its correction once there is one, and the correction of that. */
export function currentKeys(rows: readonly (Recorded & { readonly key: string })[]): (key: string) => string {
  const originalOf = originalsOf(rows);
  const current = new Map(currentRows(rows).map(({ key }) => [originalOf(key), key]));
  return (key) => current.get(originalOf(key)) ?? key;
}
