import type { ReactNode } from 'react';
import type { SortInAddress } from '../../routing/rows-in-address.ts';
import type { Column } from './column.ts';
import type { Selection } from './selection.ts';

/** What the table and the list of the same rows are given. */
export interface RowTableProps<Row> {
  /** What it lists, for those who hear it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Of all blocks. */
  readonly count: number;
  /** All of them in order; left out where they come block by block. */
  readonly rows?: readonly Row[];
  /** Draws the rows of a block once they are there; left out: of `rows`. */
  readonly block?: (index: number, draw: (rows: readonly Row[] | undefined) => ReactNode) => ReactNode;
  /** Rows that are drawn, and asked for, together; left out: 25. */
  readonly blockSize?: number;
  readonly idOf: (row: Row) => string;
  /** For who hears the box that chooses a row. */
  readonly nameOf: (row: Row) => string;
  readonly sort?: SortInAddress | undefined;
  /** Left out where no column sorts. */
  readonly onSort?: (sort: SortInAddress | undefined) => void;
  readonly selection: Selection<Row>;
  readonly onSelect: (selection: Selection<Row>) => void;
}
