import type { ProblemRow } from '../domain/rows/row-problem.ts';
import type { Records } from './records.ts';

/** Rows that were typed so that they do not parse: they are left out of everything until they are mended. */
export interface ProblemRows {
  all(): readonly ProblemRow[];
  /** The title of a collection's list, and where one of its rows is mended. */
  placeOf(list: keyof Records, itemId: string): Pick<ProblemRow, 'list' | 'url'>;
}
