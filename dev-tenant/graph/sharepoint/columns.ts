import type { Result } from '../exchange.ts';
import { invalidRequest, no, notFound, ok, refusal } from '../exchange.ts';
import type { Sql } from '../sql.ts';
import type { Column } from './column.ts';
import { mostIndexes } from './column.ts';
import type { List } from './lists.ts';
import { itemTable } from './lists.ts';
import { systemColumns } from './system-columns.ts';

export interface Columns {
  /** Title and what was added, then the system's. */
  ofList(list: List): readonly Column[];
  add(list: List, column: Column): Result<Column>;
  change(list: List, column: Column): Result<Column>;
  /** Its values go with it. */
  remove(list: List, column: Column): Result<undefined>;
}

/** The SQL that gives a column's value of an item. Internal names are checked when a column is made. */
export function valueExpression({ name }: Column): string {
  switch (name) {
    case 'id':
      return 'id';
    case 'Created':
      return 'created_at';
    case 'Modified':
      return 'modified_at';
    default:
      // SharePoint compares text without regard to case; numbers do not mind.
      return `json_extract(fields, '$.${name}') COLLATE NOCASE`;
  }
}

const indexName = (list: List, column: Column): string => `${itemTable(list)}_by_${column.name}`;

export function createColumns(sql: Sql): Columns {
  const own = (list: List): readonly Column[] =>
    sql
      .all<{ definition: string }>(
        'SELECT definition FROM graph_columns WHERE list = ? ORDER BY position',
        list.number,
      )
      .map(({ definition }) => JSON.parse(definition) as Column);

  /** Drops and makes the column's index; refuses what the list as it stands does not allow. */
  function reindex(list: List, column: Column): Result<Column> {
    const others = own(list).filter((other) => other.indexed && other.id !== column.id);
    if (column.indexed && others.length >= mostIndexes) {
      return no(invalidRequest(`A list can have at most ${mostIndexes} indexed columns.`));
    }
    const value = valueExpression(column);
    const table = itemTable(list);
    if (column.enforceUniqueValues) {
      const duplicate = sql.get(
        `SELECT 1 FROM ${table} WHERE ${value} IS NOT NULL GROUP BY ${value} HAVING count(*) > 1 LIMIT 1`,
      );
      if (duplicate) return no(invalidRequest(`The column '${column.name}' has duplicate values.`));
    }
    sql.run(`DROP INDEX IF EXISTS ${indexName(list, column)}`);
    if (column.enforceUniqueValues) {
      sql.run(`CREATE UNIQUE INDEX ${indexName(list, column)} ON ${table} (${value})`);
    } else if (column.indexed) {
      // The id lets a page of one value be read in order from the index alone.
      sql.run(`CREATE INDEX ${indexName(list, column)} ON ${table} (${value}, id)`);
    }
    return ok(column);
  }

  return {
    ofList: (list) => [...own(list), ...systemColumns],

    add(list, column) {
      const taken = (name: string, columns: readonly Column[]) =>
        columns.some((other) => other.name.toLowerCase() === name.toLowerCase());
      // A name that SharePoint itself uses gets a digit.
      const builtIn = [...systemColumns, ...own(list).filter(({ name }) => name === 'Title')];
      const named = taken(column.name, builtIn) ? { ...column, name: `${column.name}0` } : column;
      if (taken(named.name, own(list))) {
        return no(refusal(409, 'nameAlreadyExists', `A column named '${named.name}' already exists.`));
      }
      const indexed = reindex(list, named);
      if (!indexed.ok) return indexed;
      sql.run(
        'INSERT INTO graph_columns (id, list, name, definition) VALUES (?, ?, ?, ?)',
        named.id,
        list.number,
        named.name,
        JSON.stringify(named),
      );
      return ok(named);
    },

    change(list, column) {
      if (column.readOnly) return no(invalidRequest(`The column '${column.name}' cannot be changed.`));
      if (column.name === 'Title' && column.enforceUniqueValues) {
        return no(invalidRequest('Built-in columns cannot enforce unique values.'));
      }
      const indexed = reindex(list, column);
      if (!indexed.ok) return indexed;
      sql.run(
        'UPDATE graph_columns SET definition = ? WHERE list = ? AND id = ?',
        JSON.stringify(column),
        list.number,
        column.id,
      );
      return ok(column);
    },

    remove(list, column) {
      if (column.readOnly || column.name === 'Title') {
        return no(invalidRequest(`The column '${column.name}' cannot be deleted.`));
      }
      sql.run(`DROP INDEX IF EXISTS ${indexName(list, column)}`);
      sql.run(`UPDATE ${itemTable(list)} SET fields = json_remove(fields, '$.${column.name}')`);
      sql.run('DELETE FROM graph_columns WHERE list = ? AND id = ?', list.number, column.id);
      return ok(undefined);
    },
  };
}

/** Hidden columns are shown when `hidden` is selected (Graph docs: columnDefinition). */
export const listedColumns = (
  columns: readonly Column[],
  select: readonly string[] | undefined,
): readonly Column[] =>
  select?.includes('hidden') === true ? columns : columns.filter(({ hidden }) => !hidden);

/** By id or internal name, never by display name. */
export function findColumn(columns: readonly Column[], key: string): Result<Column> {
  const column = columns.find(({ id, name }) => id === key.toLowerCase() || name === key);
  return column ? ok(column) : no(notFound('The specified column was not found'));
}
