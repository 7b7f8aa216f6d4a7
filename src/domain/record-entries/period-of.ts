import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';
import type { Period } from '../case/case.ts';
import { covers } from '../case/case.ts';
import type { Contributions } from './define-entry-kind.ts';
import { NOTHING } from './define-entry-kind.ts';
import type { RecordEntry } from './record-entry.ts';

/** The days of an entry that lasts; undefined where a row edited by hand has no first day, or ends before it. */
export function periodOf({ datedOn, validTo }: RecordEntry): Period | undefined {
  if (datedOn === undefined || (validTo !== undefined && validTo < datedOn)) return undefined;
  return { from: datedOn, to: validTo ?? null };
}

/** What an entry adds while it lasts, where the engine keeps no dates of it: then the days are told on which it turns. */
export function whileItLasts(entry: RecordEntry, asOf: CivilDate, added: Contributions): Contributions {
  const period = periodOf(entry);
  if (!period) return NOTHING;
  const turns = [period.from, ...(period.to === null ? [] : [addDays(period.to, 1)])];
  const turnsOn = turns.filter((day) => day > asOf);
  return covers(period, asOf) ? { ...added, turnsOn } : { turnsOn };
}
