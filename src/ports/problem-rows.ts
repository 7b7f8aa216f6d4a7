import type { ChoiceColumn } from '../domain/rows/known-choices.ts';
import type { RowDecision } from '../domain/rows/confirming.ts';
import type { ProblemRow } from '../domain/rows/row-problem.ts';
import type { Result } from '../domain/result.ts';
import type { ChangedMeanwhile, Records, RowVersion } from './records.ts';

/** Rows that parse and hold an id in a column that is none of those meant there. */
export interface OtherThan {
  readonly key: string;
  readonly value: string;
}

/** A row that was settled, at its new version. */
export interface SettledRow {
  readonly key: string;
  readonly version: RowVersion;
}

/** Rows that do not parse or were changed by hand: they are left out of everything until they are mended or settled. */
export interface ProblemRows {
  all(): readonly ProblemRow[];
  /** Rows of a list that hold, where they hold anything, none of the column's choices; corrected ones among them. */
  outside(column: ChoiceColumn): readonly OtherThan[];
  find(list: string, itemId: string): ProblemRow | undefined;
  /** The title of a collection's list, and where one of its rows is mended. */
  placeOf(list: keyof Records, itemId: string): Pick<ProblemRow, 'collection' | 'list' | 'url'>;
  /** Writes what was decided, while the row is still at the version that was looked at. */
  settle(
    row: Pick<ProblemRow, 'collection' | 'itemId'> & { readonly eTag: string },
    decision: RowDecision,
  ): Promise<Result<SettledRow, ChangedMeanwhile>>;
}
