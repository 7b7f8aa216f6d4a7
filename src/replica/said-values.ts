import type { DatabaseSync } from 'node:sqlite';
import type { ChoiceColumn } from '../domain/rows/known-choices.ts';
import { choiceColumns } from '../domain/rows/known-choices.ts';
import type { OtherThan } from '../ports/problem-rows.ts';

type DeclaredChoice = Pick<ChoiceColumn, 'column' | 'onlyWhen'>;

/** Which columns hold a choice is the same whatever policies there are. */
const ASKED: readonly DeclaredChoice[] = choiceColumns([]);

const fieldOf = (column: string): string => `json_extract(fields, '$.${column}')`;
const COUNTS = 'deleted = 0 AND problem IS NULL';

const indexOf = ({ column, onlyWhen }: DeclaredChoice): string =>
  ['rows_saying', ...(onlyWhen ? [onlyWhen.column] : []), column].join('_');

/** One for each column that holds a choice, so that the few values that rows hold there are found without reading the rows. */
export const saidIndexes: string = [
  ...new Set(
    ASKED.map((asked) => {
      const columns = [...(asked.onlyWhen ? [asked.onlyWhen.column] : []), asked.column].map(fieldOf);
      return `CREATE INDEX IF NOT EXISTS ${indexOf(asked)} ON rows (list, ${columns.join(', ')}) WHERE ${COUNTS};`;
    }),
  ),
].join('\n');

/** For a file that is filled from its beginning: they are made faster at its end, and nobody asks before. */
export const withoutSaidIndexes: string = [
  ...new Set(ASKED.map((asked) => `DROP INDEX IF EXISTS ${indexOf(asked)};`)),
].join('\n');

/** Steps from each value to the next by the index, and reads those rows alone whose value is none of the choices. */
export function outsideStatement({ column, onlyWhen }: DeclaredChoice): string {
  const field = fieldOf(column);
  const rows = `rows INDEXED BY ${indexOf({ column, onlyWhen })}
    WHERE list = ?1 AND ${COUNTS}${onlyWhen ? ` AND ${fieldOf(onlyWhen.column)} = ?3` : ''}`;
  return `WITH RECURSIVE said (value) AS (
      SELECT (SELECT min(${field}) FROM ${rows})
      UNION ALL
      SELECT (SELECT min(${field}) FROM ${rows} AND ${field} > said.value) FROM said WHERE said.value IS NOT NULL
    )
    SELECT key, ${field} AS value, item FROM said CROSS JOIN ${rows} AND ${field} = said.value
      AND said.value <> '' AND said.value NOT IN (SELECT value FROM json_each(?2))`;
}

/** Rows that count and hold in a column, where they hold anything, none of its choices; in the order of their items. */
export function rowsOutside(
  db: DatabaseSync,
  { list, column, choices, onlyWhen }: ChoiceColumn,
): readonly OtherThan[] {
  return db
    .prepare(outsideStatement({ column, onlyWhen }))
    .all(list, JSON.stringify(choices), ...(onlyWhen ? [onlyWhen.is] : []))
    .toSorted((one, other) => Number(one['item']) - Number(other['item']))
    .map((row) => ({ key: String(row['key']), value: String(row['value']) }));
}
