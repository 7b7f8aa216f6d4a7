import { memo } from 'react';
import { FewAtATime } from './few-at-a-time.tsx';
import { useSay } from './words.ts';
import { ROWS_A_BLOCK, useRowBlock } from './use-row-block.ts';
import { RowBox } from './row-box.tsx';
import type { RowTableProps } from './row-table-props.ts';
import { withChosen } from './selection.ts';

/** Pixels of an item of which nobody knows how high it is. */
const ITEM_PIXELS = 160;

/** The rows of a table where there is no room for its columns: each with its cells below one another. */
export function RowList<Row>(props: RowTableProps<Row>) {
  const { label, count, blockSize = ROWS_A_BLOCK } = props;
  return (
    <div role="list" aria-label={label} className="row-list">
      {Array.from({ length: Math.ceil(count / blockSize) }, (_each, index) => (
        <ListBlock key={index} {...props} index={index} />
      ))}
    </div>
  );
}

function ListBlock<Row>({ index, ...table }: RowTableProps<Row> & { readonly index: number }) {
  const { count, rows, block, idOf, blockSize = ROWS_A_BLOCK } = table;
  const held = Math.min(blockSize, count - index * blockSize);
  const own = rows?.slice(index * blockSize, (index + 1) * blockSize);
  const { ref, nearness, height } = useRowBlock<HTMLDivElement>(index === 0, held * ITEM_PIXELS);
  const hold = (pixels: number) => <div style={{ height: pixels }} />;
  const draw = (drawn: readonly Row[] | undefined) =>
    drawn ? (
      <FewAtATime
        rows={drawn}
        isAtOnce={nearness === 'here'}
        height={height}
        hold={hold}
        draw={(row, place) => (
          <ListItem key={idOf(row)} {...table} row={row} place={index * blockSize + place} />
        )}
      />
    ) : (
      hold(held * ITEM_PIXELS)
    );
  return (
    <div ref={ref} role="presentation">
      {nearness === 'far' ? hold(height) : block ? block(index, draw) : draw(own)}
    </div>
  );
}

interface ListItemProps<Row> extends RowTableProps<Row> {
  readonly row: Row;
  /** From 0. */
  readonly place: number;
}

function DrawnItem<Row>({
  columns,
  count,
  row,
  place,
  idOf,
  nameOf,
  selection,
  onSelect,
}: ListItemProps<Row>) {
  const say = useSay();
  const id = idOf(row);
  const isChosen = selection.has(id);
  return (
    <div role="listitem" aria-setsize={count} aria-posinset={place + 1} className="row-list__item">
      <RowBox
        label={say('table.choose', { name: nameOf(row) })}
        isChosen={isChosen}
        onTurn={() => onSelect(withChosen(selection, [[id, row]], !isChosen))}
      />
      <div className="row-list__cells">
        {columns.map(({ id: column, cell }) => (
          <div key={column}>{cell(row)}</div>
        ))}
      </div>
    </div>
  );
}

/** A block is drawn a few items at a time: those that are there stay as they are. */
const ListItem = memo(DrawnItem) as typeof DrawnItem;
