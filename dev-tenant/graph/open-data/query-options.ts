import type { Result } from '../exchange.ts';
import { invalidRequest, no, notImitated, ok } from '../exchange.ts';
import type { Filter } from './filter.ts';
import type { Expansion } from './parse-expand.ts';
import { parseExpand } from './parse-expand.ts';
import { parseNames } from './parse-names.ts';
import { parseFilter } from './parse-filter.ts';
import type { EntityType } from './properties.ts';
import { unknownProperty } from './properties.ts';

/** What a request asks of a collection or an object; undefined where it does not say. */
export interface QueryOptions {
  readonly select: readonly string[] | undefined;
  readonly expand: readonly Expansion[];
  readonly filter: Filter | undefined;
  readonly orderBy: OrderBy | undefined;
  readonly top: number | undefined;
  readonly skipToken: string | undefined;
  /** `token` of a delta. */
  readonly token: string | undefined;
  readonly deltaToken: string | undefined;
  /** Whether the number of all is asked for. */
  readonly count: boolean;
  /** As written: clauses in quotes, joined by AND and OR. */
  readonly search: string | undefined;
  /** As sent but for `skiptoken` and `token`: what a next link repeats. */
  readonly repeated: readonly (readonly [name: string, value: string])[];
}

/** Where in a collection to go on: each page and each delta has its own. */
const positions: readonly OptionName[] = ['skiptoken', 'token', 'deltatoken'];

interface OrderBy {
  readonly path: string;
  readonly isDescending: boolean;
}

export type OptionName =
  | 'select'
  | 'expand'
  | 'filter'
  | 'orderby'
  | 'top'
  | 'skiptoken'
  | 'token'
  | 'deltatoken'
  | 'count'
  | 'search';

/**
 * Reads a query string; `type` is what `$select` selects of. Options may be written with or without `$` (OData 4.01 allows
 * both, and Graph's pages use both).
 */
export function parseQueryOptions(
  search: string,
  supported: readonly OptionName[],
  type?: EntityType,
): Result<QueryOptions> {
  const values = new Map<OptionName, string>();
  for (const [written, value] of new URLSearchParams(search)) {
    const plain = written.replace(/^\$/, '').toLowerCase();
    const name = supported.find((each) => each === plain);
    if (name === undefined) return no(notImitated(`the query option '${written}' on this route`));
    if (values.has(name)) {
      return no(
        invalidRequest(
          `Query option '${written}' was specified more than once, but it must be specified at most once.`,
        ),
      );
    }
    values.set(name, value);
  }

  const expand = parseExpand(values.get('expand'));
  if (!expand.ok) return expand;
  const filter = readFilter(values.get('filter'));
  if (!filter.ok) return filter;
  const orderBy = parseOrderBy(values.get('orderby'));
  if (!orderBy.ok) return orderBy;
  const top = parseTop(values.get('top'));
  if (!top.ok) return top;
  const select = parseNames(values.get('select'));
  if (!select.ok) return select;
  const unknown = type && unknownProperty(type, select.value);
  if (unknown) return no(unknown);

  return ok({
    select: select.value,
    expand: expand.value,
    filter: filter.value,
    orderBy: orderBy.value,
    top: top.value,
    skipToken: values.get('skiptoken'),
    token: values.get('token'),
    deltaToken: values.get('deltatoken'),
    count: values.get('count')?.toLowerCase() === 'true',
    search: values.get('search'),
    repeated: [...values].filter(([name]) => !positions.includes(name)),
  });
}

function parseTop(text: string | undefined): Result<number | undefined> {
  if (text === undefined) return ok(undefined);
  if (!/^\d{1,9}$/.test(text)) {
    return no(
      invalidRequest(
        `Invalid value '${text}' for $top query option found. The $top query option requires a non-negative integer value.`,
      ),
    );
  }
  return ok(Number(text));
}

function readFilter(text: string | undefined): Result<Filter | undefined> {
  if (text === undefined) return ok(undefined);
  const parsed = parseFilter(text);
  if (parsed.ok) return ok(parsed.filter);
  return no(
    invalidRequest(`Invalid filter clause: ${parsed.problem} at position ${parsed.at} in '${text}'.`),
  );
}

function parseOrderBy(text: string | undefined): Result<OrderBy | undefined> {
  if (text === undefined) return ok(undefined);
  const found = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/.exec(text);
  if (!found?.[1]) return no(invalidRequest(`Invalid orderby clause: '${text}'. One property is supported.`));
  return ok({ path: found[1], isDescending: found[2] === 'desc' });
}

/** The selected properties of a body; annotations stay. */
export function selected<T extends object>(body: T, select: readonly string[] | undefined): Partial<T> {
  if (select === undefined) return body;
  const kept = Object.entries(body).filter(([name]) => name.startsWith('@') || select.includes(name));
  return Object.fromEntries(kept) as Partial<T>;
}
