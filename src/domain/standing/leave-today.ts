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

/** The leave that holds the day, by a person's entries, superseded ones among them; leave that touches is one. */
export function leaveToday(entries: readonly RecordEntry[], today: CivilDate): OnLeave | undefined {
  const periods = currentRows(entries).flatMap(
    (entry) => findEntryKind(entry.kind)?.contributions(entry, today).leave ?? [],
  );
  const holding = leaveOn(leaveDays(periods), dayNumber(today));
  return holding && { until: holding.last === Infinity ? null : fromDayNumber(holding.last) };
}
