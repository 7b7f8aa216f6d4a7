import type { SQLInputValue } from 'node:sqlite';
import type { Result } from '../exchange.ts';
import { invalidRequest, no, ok, refusal } from '../exchange.ts';
import { filterPaths } from '../open-data/filter.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import type { Sql } from '../sql.ts';
import type { Column } from './column.ts';
import { valueExpression } from './columns.ts';
import type { Condition } from './filter-sql.ts';
import { columnOfPath, filterSql } from './filter-sql.ts';
import type { Item } from './item.ts';
import type { ItemRow } from './items.ts';
import { readItem } from './items.ts';
import type { List } from './lists.ts';
import { itemTable } from './lists.ts';
import { readSkipToken, skipToken } from './skip-token.ts';

interface ItemPage {
  readonly items: readonly Item[];
  /** Where the next page begins; undefined on the last. */
  readonly nextSkipToken: string | undefined;
}

export interface PageLimits {
  readonly defaultSize: number;
  readonly largestSize: number;
  /** A query may not touch more items than this (learn: "Manage large lists and libraries"). */
  readonly viewThreshold: number;
}

/** The threshold is documented; the page sizes are common knowledge only. */
export const sharePointLimits: PageLimits = { defaultSize: 200, largestSize: 5_000, viewThreshold: 5_000 };

/** Seen on subsites (microsoft-graph-docs#13611); that a list over the threshold answers the same is not verified. */
const tooManyResources = () =>
  refusal(422, 'notSupported', 'The request is unprocessable because it uses too many resources', {
    inner: { code: 'tooManyResources' },
  });

/** Words: microsoft-graph-docs#2279. */
const notIndexed = ({ name }: Column) =>
  invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );

export function itemPage(
  sql: Sql,
  limits: PageLimits,
  query: { list: List; columns: readonly Column[]; options: QueryOptions; allowsNonIndexed: boolean },
): Result<ItemPage> {
  const { list, columns, options } = query;
  const size = options.top ?? limits.defaultSize;
  if (size < 1 || size > limits.largestSize) {
    return no(invalidRequest(`$top must be from 1 to ${limits.largestSize}.`));
  }
  const start = readSkipToken(options.skipToken);
  if (!start) {
    return no(
      refusal(400, 'invalidRequest', 'One of the provided arguments is not acceptable.', {
        inner: { code: 'badArgument' },
      }),
    );
  }
  const condition = checkedCondition(sql, limits, query);
  if (!condition.ok) return condition;

  const table = itemTable(list);
  const where = condition.value?.text ?? '1';
  const parameters = condition.value?.parameters ?? [];
  const more = size + 1;

  if (options.orderBy) {
    const column = columnOfPath(columns, options.orderBy.path);
    if (!column.ok) return column;
    const direction = options.orderBy.isDescending ? 'DESC' : 'ASC';
    const rows = sql.all<ItemRow>(
      `SELECT * FROM ${table} WHERE ${where} ORDER BY ${valueExpression(column.value)} ${direction}, id LIMIT ? OFFSET ?`,
      ...parameters,
      more,
      start.passed,
    );
    return ok(pageOf(rows, size, (_last, count) => skipToken({ lastId: 0, passed: start.passed + count })));
  }

  const rows = sql.all<ItemRow>(...pageStatement(table, condition.value, start.lastId, more));
  return ok(pageOf(rows, size, (last) => skipToken({ lastId: last.id, passed: 0 })));
}

/** The beginning of a list, in the order of ids. */
export const firstItems = (sql: Sql, list: List, size: number): readonly Item[] =>
  sql.all<ItemRow>(...pageStatement(itemTable(list), undefined, 0, size)).map(readItem);

/** One page in the order of ids; with a condition, the ids come from its index alone. */
export function pageStatement(
  table: string,
  condition: Condition | undefined,
  afterId: number,
  limit: number,
): [string, ...SQLInputValue[]] {
  if (!condition) return [`SELECT * FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`, afterId, limit];
  return [
    `SELECT * FROM ${table} WHERE id IN (
       SELECT id FROM ${table} WHERE ${condition.text} AND +id > ? ORDER BY +id LIMIT ?
     ) ORDER BY id`,
    ...condition.parameters,
    afterId,
    limit,
  ];
}

function pageOf(
  rows: readonly ItemRow[],
  size: number,
  token: (last: ItemRow, count: number) => string,
): ItemPage {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(readItem),
    nextSkipToken: rows.length > size && last ? token(last, shown.length) : undefined,
  };
}

/** The filter as SQL, once the service's rules on indexes and size allow it and the order asked for. */
function checkedCondition(
  sql: Sql,
  limits: PageLimits,
  { list, columns, options, allowsNonIndexed }: Parameters<typeof itemPage>[2],
): Result<Condition | undefined> {
  const referenced: Column[] = [];
  const filtered = options.filter ? filterPaths(options.filter) : [];
  for (const path of [...filtered, ...(options.orderBy ? [options.orderBy.path] : [])]) {
    const column = columnOfPath(columns, path);
    if (!column.ok) return column;
    referenced.push(column.value);
  }
  const table = itemTable(list);
  const exceeds = (condition: Condition) =>
    sql.get<{ count: number }>(
      `SELECT count(*) AS count FROM (SELECT 1 FROM ${table} WHERE ${condition.text} LIMIT ?)`,
      ...condition.parameters,
      limits.viewThreshold + 1,
    )?.count ===
    limits.viewThreshold + 1;
  const isLarge = () => exceeds({ text: '1', parameters: [] });

  const unindexed = referenced.find((column) => !column.indexed);
  if (unindexed && !allowsNonIndexed) return no(notIndexed(unindexed));
  // "The service can only filter one indexed field at a time" (Graph docs: listItem list).
  const isCompound = new Set(filtered).size > 1;
  if (isCompound && !allowsNonIndexed) {
    return no(
      invalidRequest(
        'The filter references several fields; only one indexed field can be filtered at a time.',
      ),
    );
  }
  // SharePoint Embedded docs: ordering a large list needs the header even on an indexed column.
  if (options.orderBy && !options.filter && !allowsNonIndexed && isLarge()) return no(tooManyResources());
  if ((unindexed || isCompound) && isLarge()) return no(tooManyResources());

  if (!options.filter) return ok(undefined);
  const condition = filterSql(options.filter, columns);
  if (!condition.ok) return condition;
  return exceeds(condition.value) ? no(tooManyResources()) : condition;
}
