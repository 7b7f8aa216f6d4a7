export interface TotalsRow {
  readonly key: string;
  readonly name: string;
  /** What else names the row, below its name. */
  readonly notes?: readonly string[];
  /** One for each head but the first. */
  readonly cells: readonly string[];
}

interface TotalsTableProps {
  readonly label: string;
  /** Of the names first, then of the cells. */
  readonly heads: readonly string[];
  readonly rows: readonly TotalsRow[];
}

/**
 * A table of numbers that becomes a list of blocks on a narrow page. The roles are written out because a table laid out as
 * blocks loses them in some browsers.
 */
export function TotalsTable({ label, heads, rows }: TotalsTableProps) {
  return (
    <table role="table" aria-label={label} className="totals">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, name, notes = [], cells }) => (
          <tr key={key} role="row">
            <th role="rowheader" scope="row">
              {name}
              {notes.map((note, at) => (
                <span key={at} className="totals__note quiet">
                  {note}
                </span>
              ))}
            </th>
            {cells.map((cell, at) => (
              <td key={at} role="cell" data-label={heads[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
