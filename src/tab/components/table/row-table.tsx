import { TableHeaderCell, useArrowNavigationGroup } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { memo } from 'react';
import { FewAtATime } from './few-at-a-time.tsx';
import { useSay } from './words.ts';
import { RowBox } from './row-box.tsx';
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

/** A box, and each column's share of what is left; for the style sheet, which lays each row out. */
const widthsOf = (columns: readonly { readonly share: number }[]): CSSProperties => {
  const shares = columns.map(({ share }) => `minmax(0, ${share}fr)`);
  // React passes properties of one's own on; its types know none.
  return { '--row-columns': ['44px', ...shares].join(' ') } as CSSProperties;
};

function RowGrid<Row>(props: RowTableProps<Row>) {
  const { label, columns, count, rows, idOf, sort, onSort, selection, onSelect } = props;
  const { blockSize = ROWS_A_BLOCK } = props;
  const say = useSay();
  const keys = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const isEvery = rows !== undefined && rows.length > 0 && rows.every((row) => selection.has(idOf(row)));
  const turn = (by: string) => {
    if (sort?.by !== by) onSort?.({ by, isDescending: false });
    else onSort?.(sort.isDescending ? undefined : { by, isDescending: true });
  };
  return (
    <table
      {...keys}
      role="grid"
      aria-label={label}
      aria-rowcount={count + 1}
      className="row-table"
      // Rows are laid out each by itself: a table's are all measured again for each that comes.
      style={widthsOf(columns)}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <TableHeaderCell role="columnheader" className="row-table__box">
            {rows ? (
              <RowBox
                label={say('table.choose-all')}
                isChosen={isEvery || (selection.size > 0 && 'some')}
                onTurn={() =>
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
                role="columnheader"
                sortable={compare !== undefined}
                {...(compare && { onClick: () => turn(id) })}
                {...(compare && sort?.by === id && { sortDirection: direction })}
              >
                {heading}
              </TableHeaderCell>
            );
          })}
        </tr>
      </thead>
      {Array.from({ length: Math.ceil(count / blockSize) }, (_each, index) => (
        <GridBlock key={index} {...props} index={index} />
      ))}
    </table>
  );
}

function GridBlock<Row>({ index, ...table }: RowTableProps<Row> & { readonly index: number }) {
  const { columns, count, rows, block, blockSize = ROWS_A_BLOCK } = table;
  const held = Math.min(blockSize, count - index * blockSize);
  const own = rows?.slice(index * blockSize, (index + 1) * blockSize);
  const { ref, nearness, height } = useRowBlock<HTMLTableSectionElement>(index === 0, held * ROW_PIXELS);
  const hold = (pixels: number) => (
    <tr aria-hidden="true">
      <td colSpan={columns.length + 1} style={{ height: pixels }} />
    </tr>
  );
  const draw = (drawn: readonly Row[] | undefined) =>
    drawn ? (
      <FewAtATime
        rows={drawn}
        isAtOnce={nearness === 'here'}
        height={height}
        hold={hold}
        draw={(row, place) => (
          <GridRow key={table.idOf(row)} {...table} row={row} place={index * blockSize + place} />
        )}
      />
    ) : (
      hold(held * ROW_PIXELS)
    );
  return (
    <tbody ref={ref}>{nearness === 'far' ? hold(height) : block ? block(index, draw) : draw(own)}</tbody>
  );
}

interface GridRowProps<Row> extends RowTableProps<Row> {
  readonly row: Row;
  /** From 0. */
  readonly place: number;
}

function DrawnRow<Row>({ columns, row, place, idOf, nameOf, selection, onSelect }: GridRowProps<Row>) {
  const say = useSay();
  const id = idOf(row);
  const isChosen = selection.has(id);
  return (
    <tr
      role="row"
      aria-rowindex={place + 2}
      aria-selected={isChosen}
      className={isChosen ? 'row-table__row row-table__row--chosen' : 'row-table__row'}
    >
      <td role="gridcell" className="row-table__box">
        <RowBox
          label={say('table.choose', { name: nameOf(row) })}
          isChosen={isChosen}
          onTurn={() => onSelect(withChosen(selection, [[id, row]], !isChosen))}
        />
      </td>
      {columns.map(({ id: column, cell, isText }) => (
        <td role="gridcell" key={column} {...(isText && { tabIndex: 0 })}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** A block is drawn a few rows at a time: those that are there stay as they are. */
const GridRow = memo(DrawnRow) as typeof DrawnRow;
