import type { CivilDate } from '../../cycles/civil-date.ts';
import { addDays, addMonths } from '../../cycles/civil-date.ts';
import type { Cycle } from '../../cycles/cycle.ts';

/** Several years in a row; the end of the first and the beginning of the last tell who was here in each. */
export interface YearsTogether extends Cycle {
  readonly firstYearEndsOn: CivilDate;
  readonly lastYearBeginsOn: CivilDate;
}

/**
 * Each run of so many years that ends in the cycle, the earliest first. Years are counted from the cycle's first day; the
 * first runs began before it, so that no two years in a row are left out between one cycle and the next. What is left of
 * a cycle that ends within a year is its last year.
 */
export function yearsTogether({ from, to }: Cycle, years: number): readonly YearsTogether[] {
  const runs: YearsTogether[] = [];
  for (let last = 1; ; last += 1) {
    const endsOn = addDays(addMonths(from, last * 12), -1);
    const first = last - years;
    runs.push({
      from: addMonths(from, first * 12),
      to: endsOn < to ? endsOn : to,
      firstYearEndsOn: addDays(addMonths(from, (first + 1) * 12), -1),
      lastYearBeginsOn: addMonths(from, (last - 1) * 12),
    });
    // Dates end with the year 9999, where adding months stands still.
    if (endsOn >= to || addMonths(from, last * 12) <= addMonths(from, (last - 1) * 12)) return runs;
  }
}
