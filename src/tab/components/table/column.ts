import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  /** Of the width, beside the others' shares. */
  readonly share: number;
  readonly cell: (row: Row) => ReactNode;
  /** Ascending; left out: nobody sorts by it. */
  readonly compare?: (one: Row, other: Row) => number;
  /** It holds nothing that takes the focus: the cell does, so that arrow keys reach it. */
  readonly isText?: true;
}

/** By one column; the rows' own order where several are the same there. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: { readonly by: string; readonly isDescending: boolean } | undefined,
): readonly Row[] {
  const compare = columns.find(({ id }) => id === sort?.by)?.compare;
  if (!sort || !compare) return rows;
  return rows.toSorted((one, other) => (sort.isDescending ? compare(other, one) : compare(one, other)));
}
