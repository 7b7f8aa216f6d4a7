import type { Cycle } from '../domain/cycles/cycle.ts';
import type { DayFigures } from '../domain/reports/day-figures.ts';

/** What the organisation came to on each day, for who compares: it outlives the local file. */
export interface KeptDayFigures {
  /** The first that is kept of a day stays. */
  keep(figures: DayFigures): Promise<void>;
  /** The last of some days, both ends in; undefined where none was kept. */
  lastIn(days: Cycle): Promise<DayFigures | undefined>;
}
