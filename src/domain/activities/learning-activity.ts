import type { CivilDate } from '../cycles/civil-date.ts';

/** None, half a day, a whole day. */
export type InsetDays = 0 | 0.5 | 1;

/** Evidence columns: who recorded the row and when; a correction names the row it supersedes. */
export interface Recorded {
  /** ISO instant, UTC. */
  readonly recordedAt: string;
  /** Object id of whoever recorded it; a job records for the person it acts for. */
  readonly recordedBy: string;
  /** Key of the row this one corrects. */
  readonly supersedes: string | undefined;
}

/** A piece of CPD someone did. Never changed once recorded: a correction is a new row. */
export interface LearningActivity extends Recorded {
  readonly key: string;
  readonly personOid: string;
  readonly title: string;
  /** Id of an activity type of the policy, `webinar`, `inset-day` … */
  readonly activityType: string;
  readonly completedOn: CivilDate;
  /** Whole minutes. */
  readonly minutes: number;
  readonly category: 'sector' | 'educational' | 'other';
  /** What it changes in practice; empty when nothing was written. */
  readonly reflection: string;
  /** Who ran it: the person's own organisation, or somebody else; undefined when it was not said. */
  readonly delivery: 'internal' | 'external' | undefined;
  /** The standards it serves, by the ids that `alignmentGroups` offers. */
  readonly alignment: readonly string[];
  /** Key of the training event it comes from. */
  readonly eventKey: string | undefined;
  /** The share of an INSET day it was, whatever its minutes; undefined where it was not said. */
  readonly insetDays: InsetDays | undefined;
  /** Why it was taken back, by a row that supersedes it and says this; undefined: it counts. */
  readonly withdrawnBecause: string | undefined;
}

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
 * the one recorded last stands: what somebody did once never counts twice.
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
  const standing = new Set(last.values());
  return rows.filter((row) => standing.has(row));
}
