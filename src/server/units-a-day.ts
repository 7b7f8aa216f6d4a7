import type { SyncPace } from './sync-pace.ts';

/** What an organisation has in its lists. */
export interface HeldRows {
  readonly lists: number;
  readonly rows: number;
}

/** Resource units of SharePoint, a day, of one instance. */
export interface UnitsADay {
  /** A delta with its token, for each list: one each. */
  readonly changes: number;
  /** Every list compared with the local file, once: two a page of ids and versions. */
  readonly comparison: number;
  /** Whether the site has every column: the site, its lists, and the columns of each. */
  readonly columns: number;
  readonly total: number;
}

const DAY_SECONDS = 86_400;
const PAGE_ROWS = 1000;
const COLUMN_CHECKS = 24;

/**
 * What asking costs on a day on which nothing happens (learn: "Avoid getting throttled or blocked in SharePoint Online").
 * The directory is not charged in these units.
 */
export function unitsADayAtRest(
  { longestSeconds, usualSeconds }: SyncPace,
  { lists, rows }: HeldRows,
): UnitsADay {
  const readings = Math.ceil(DAY_SECONDS / Math.max(longestSeconds, usualSeconds));
  const changes = readings * lists;
  const comparison = 2 * (Math.floor(rows / PAGE_ROWS) + lists);
  const columns = COLUMN_CHECKS * (1 + 2 + 2 * lists);
  return { changes, comparison, columns, total: changes + comparison + columns };
}
