import { useSay } from './words.ts';

interface TotalsTableProps {
  readonly name: string;
  /** The first heads the rows' own headings. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly heading: string;
    readonly note?: string;
    /** Null where the group is too small to show. */
    readonly values: readonly (number | null)[];
  }[];
}

/**
 * A table that becomes a list of blocks on a narrow page. The roles are written out because a table laid out as blocks
 * loses them in some browsers.
 */
export function TotalsTable({ name, columns, rows }: TotalsTableProps) {
  const say = useSay();
  return (
    <table role="table" aria-label={name} className="totals">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr key={index} role="row">
            <th role="rowheader" scope="row">
              {row.heading}
              {row.note !== undefined && <span className="totals__note quiet">{row.note}</span>}
            </th>
            {row.values.map((value, column) => (
              <td key={column} role="cell" data-label={columns[column + 1]}>
                {value === null ? say('organisation.too-few') : say.number(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
