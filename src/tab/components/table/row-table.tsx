import {
  Checkbox,
  Table,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useSay } from './words.ts';
import type { RowTableProps } from './row-table-props.ts';
import { ROWS_A_BLOCK, useRowBlock } from './use-row-block.ts';
import { RowList } from './row-list.tsx';
import { withChosen } from './selection.ts';
import { useIsNarrow } from './use-is-narrow.ts';

/** Pixels of a row of which nobody knows how high it is. */
const ROW_PIXELS = 64;

/**
 * Rows with columns that sort, boxes that choose, and arrow keys from cell to cell; where there is no room for columns the
 * same rows as a list. Only rows near to what is seen are drawn.
 */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const isNarrow = useIsNarrow();
  return isNarrow ? <RowList {...props} /> : <RowGrid {...props} />;
}

function RowGrid<Row>(props: RowTableProps<Row>) {
  const { label, columns, count, rows, idOf, sort, onSort, selection, onSelect } = props;
  const { blockSize = ROWS_A_BLOCK } = props;
  const say = useSay();
  const keys = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const isEvery = rows !== undefined && rows.length > 0 && rows.every((row) => selection.has(idOf(row)));
  const turn = (by: string) => {
    if (sort?.by !== by) onSort?.({ by, isDescending: false });
    else onSort?.(sort.isDescending ? undefined : { by, isDescending: true });
  };
  return (
    <Table {...keys} role="grid" aria-label={label} aria-rowcount={count + 1} className="row-table">
      <colgroup>
        <col className="row-table__box" />
        {columns.map(({ id, share }) => (
          <col key={id} style={{ width: `${(100 * share) / shares}%` }} />
        ))}
      </colgroup>
      <TableHeader>
        <TableRow aria-rowindex={1}>
          <TableHeaderCell className="row-table__box">
            {rows ? (
              <Checkbox
                aria-label={say('table.choose-all')}
                checked={isEvery ? true : selection.size > 0 ? 'mixed' : false}
                onChange={() =>
                  onSelect(
                    withChosen(
                      selection,
                      rows.map((row) => [idOf(row), row]),
                      !isEvery,
                    ),
                  )
                }
              />
            ) : (
              <span className="visually-hidden">{say('table.chosen')}</span>
            )}
          </TableHeaderCell>
          {columns.map(({ id, heading, compare }) => {
            const direction = sort?.isDescending ? 'descending' : 'ascending';
            return (
              <TableHeaderCell
                key={id}
                sortable={compare !== undefined}
                {...(compare && { onClick: () => turn(id) })}
                {...(compare && sort?.by === id && { sortDirection: direction })}
              >
                {heading}
              </TableHeaderCell>
            );
          })}
        </TableRow>
      </TableHeader>
      {Array.from({ length: Math.ceil(count / blockSize) }, (_each, index) => (
        <GridBlock key={index} {...props} index={index} />
      ))}
    </Table>
  );
}

function GridBlock<Row>({ index, ...table }: RowTableProps<Row> & { readonly index: number }) {
  const { columns, count, rows, block, blockSize = ROWS_A_BLOCK } = table;
  const held = Math.min(blockSize, count - index * blockSize);
  const own = rows?.slice(index * blockSize, (index + 1) * blockSize);
  const [ref, height] = useRowBlock<HTMLTableSectionElement>(index === 0, held * ROW_PIXELS);
  const open = (pixels: number) => (
    <tr aria-hidden="true">
      <td colSpan={columns.length + 1} style={{ height: pixels }} />
    </tr>
  );
  const draw = (drawn: readonly Row[] | undefined) =>
    drawn
      ? drawn.map((row, place) => (
          <GridRow key={table.idOf(row)} {...table} row={row} place={index * blockSize + place} />
        ))
      : open(held * ROW_PIXELS);
  return (
    <tbody ref={ref}>{height !== undefined ? open(height) : block ? block(index, draw) : draw(own)}</tbody>
  );
}

interface GridRowProps<Row> extends RowTableProps<Row> {
  readonly row: Row;
  /** From 0. */
  readonly place: number;
}

function GridRow<Row>({ columns, row, place, idOf, nameOf, selection, onSelect }: GridRowProps<Row>) {
  const say = useSay();
  const id = idOf(row);
  const isChosen = selection.has(id);
  return (
    <TableRow
      aria-rowindex={place + 2}
      aria-selected={isChosen}
      className={isChosen ? 'row-table__row row-table__row--chosen' : 'row-table__row'}
    >
      <TableCell className="row-table__box">
        <Checkbox
          aria-label={say('table.choose', { name: nameOf(row) })}
          checked={isChosen}
          onChange={() => onSelect(withChosen(selection, [[id, row]], !isChosen))}
        />
      </TableCell>
      {columns.map(({ id: column, cell, isText }) => (
        <TableCell key={column} {...(isText && { tabIndex: 0 })}>
          {cell(row)}
        </TableCell>
      ))}
    </TableRow>
  );
}
