import type { ChoiceColumn } from '../domain/rows/known-choices.ts';
import type { ProblemRow } from '../domain/rows/row-problem.ts';
import type { Records } from './records.ts';

/** Rows that parse and hold an id in a column that is none of those meant there. */
export interface OtherThan {
  readonly key: string;
  readonly value: string;
}

/** Rows that were typed so that they do not parse: they are left out of everything until they are mended. */
export interface ProblemRows {
  all(): readonly ProblemRow[];
  /** Rows of a list that hold, where they hold anything, none of the column's choices; corrected ones among them. */
  outside(column: ChoiceColumn): readonly OtherThan[];
  /** The title of a collection's list, and where one of its rows is mended. */
  placeOf(list: keyof Records, itemId: string): Pick<ProblemRow, 'list' | 'url'>;
}
