import type { RowVersion } from '../ports/records.ts';

/*
 * Beside an entry that stands for a version of a row lies a mark under the row's name, so that what is known of many rows is
 * read together: names sort by list, item and version.
 */

const ITEM_DIGITS = 15;
const VERSION_DIGITS = 9;

/** The same list item and version, with numbers long enough to sort as text. */
export function rowMark(row: RowVersion): string {
  const [list = '', item = '', version = '', ...gone] = row.split(':');
  return ['row', list, item.padStart(ITEM_DIGITS, '0'), version.padStart(VERSION_DIGITS, '0'), ...gone].join(
    '|',
  );
}

export function versionOfMark(mark: string): RowVersion {
  const [, list = '', item = '', version = '', ...gone] = mark.split('|');
  return [list, String(Number(item)), String(Number(version)), ...gone].join(':');
}

/** Marks that may lie between two that are asked for: reading past them costs less than another request. */
const WIDEST_GAP_ITEMS = 300;

const placeOf = (mark: string) => {
  const [, list = '', item = ''] = mark.split('|');
  return { list, item: Number(item) };
};

/** The first and the last mark of each stretch of rows that lie close together. */
export function rangesOf(rows: readonly RowVersion[]): readonly (readonly [string, string])[] {
  const ranges: [string, string][] = [];
  for (const mark of rows.map(rowMark).toSorted()) {
    const range = ranges.at(-1);
    const before = range && placeOf(range[1]);
    const { list, item } = placeOf(mark);
    if (range && before?.list === list && item - before.item <= WIDEST_GAP_ITEMS) range[1] = mark;
    else ranges.push([mark, mark]);
  }
  return ranges;
}
