import { currentRows } from '../evidence/recorded.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import { dayNumber, fromDayNumber } from '../cycles/civil-date.ts';
import { findEntryKind } from '../record-entries/index.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import { leaveDays, leaveOn } from '../case/leave-days.ts';

/** Somebody is away. Why is never asked. */
export interface OnLeave {
  /** The last day of it; null until it is known. */
  readonly until: CivilDate | null;
}

/** The leave of a person by their entries, superseded ones among them, whenever it is. */
const periodsOf = (entries: readonly RecordEntry[], today: CivilDate) =>
  currentRows(entries).flatMap((entry) => findEntryKind(entry.kind)?.contributions(entry, today).leave ?? []);

/** Whether somebody may be away on any day: of who has no leave at all, no entry need be read. */
export const hasLeave = (entries: readonly RecordEntry[], today: CivilDate): boolean =>
  periodsOf(entries, today).length > 0;

/** The leave that holds the day, by a person's entries, superseded ones among them; leave that touches is one. */
export function leaveToday(entries: readonly RecordEntry[], today: CivilDate): OnLeave | undefined {
  const holding = leaveOn(leaveDays(periodsOf(entries, today)), dayNumber(today));
  return holding && { until: holding.last === Infinity ? null : fromDayNumber(holding.last) };
}
