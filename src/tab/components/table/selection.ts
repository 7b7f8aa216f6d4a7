/** The chosen rows by their id, in the order in which they were chosen. */
export type Selection<Row> = ReadonlyMap<string, Row>;

export function withChosen<Row>(
  selection: Selection<Row>,
  rows: readonly (readonly [string, Row])[],
  isChosen: boolean,
): Selection<Row> {
  const next = new Map(selection);
  for (const [id, row] of rows) {
    if (isChosen) next.set(id, row);
    else next.delete(id);
  }
  return next;
}
