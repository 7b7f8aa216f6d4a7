import { Checkbox } from '@fluentui/react-components';
import { useSay } from './words.ts';
import { ROWS_A_BLOCK, useRowBlock } from './use-row-block.ts';
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
  const [ref, height] = useRowBlock<HTMLDivElement>(index === 0, held * ITEM_PIXELS);
  const draw = (drawn: readonly Row[] | undefined) =>
    drawn ? (
      drawn.map((row, place) => (
        <ListItem key={idOf(row)} {...table} row={row} place={index * blockSize + place} />
      ))
    ) : (
      <div style={{ height: held * ITEM_PIXELS }} />
    );
  return (
    <div ref={ref} role="presentation" {...(height !== undefined && { style: { height } })}>
      {height === undefined && (block ? block(index, draw) : draw(own))}
    </div>
  );
}

interface ListItemProps<Row> extends RowTableProps<Row> {
  readonly row: Row;
  /** From 0. */
  readonly place: number;
}

function ListItem<Row>({
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
      <Checkbox
        aria-label={say('table.choose', { name: nameOf(row) })}
        checked={isChosen}
        onChange={() => onSelect(withChosen(selection, [[id, row]], !isChosen))}
      />
      <div className="row-list__cells">
        {columns.map(({ id: column, cell }) => (
          <div key={column}>{cell(row)}</div>
        ))}
      </div>
    </div>
  );
}
