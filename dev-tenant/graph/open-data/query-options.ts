import type { Result } from '../exchange.ts';
import { invalidRequest, no, notImitated, ok } from '../exchange.ts';
import type { Filter } from './filter.ts';
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
  /** As sent but for `skiptoken` and `token`: what a next link repeats. */
  readonly repeated: readonly (readonly [name: string, value: string])[];
}

interface Expansion {
  readonly name: string;
  readonly select: readonly string[] | undefined;
}

interface OrderBy {
  readonly path: string;
  readonly isDescending: boolean;
}

export type OptionName = 'select' | 'expand' | 'filter' | 'orderby' | 'top' | 'skiptoken' | 'token';

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
    repeated: [...values].filter(([name]) => name !== 'skiptoken' && name !== 'token'),
  });
}

function parseNames(text: string | undefined): Result<readonly string[] | undefined> {
  if (text === undefined) return ok(undefined);
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => !/^[@\w.]+$/.test(name))) {
    return no(
      invalidRequest(`Parsing OData Select and Expand failed: '${text}' is not a list of properties.`),
    );
  }
  return ok(names);
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

/** `fields($select=A,B),columns`: names with a `$select` each; any other nested option is refused. */
function parseExpand(text: string | undefined): Result<readonly Expansion[]> {
  const expansions: Expansion[] = [];
  let rest = (text ?? '').trim();
  while (rest !== '') {
    const found = /^(\w+)\s*(?:\(\s*(\$?\w+)\s*=([^();]*)\))?\s*(?:,\s*|$)/.exec(rest);
    if (!found?.[1]) {
      return no(
        /^\w+\s*\(/.test(rest)
          ? notImitated(`the expansion '${rest}'`)
          : invalidRequest(`Parsing OData Select and Expand failed: '${rest}' is not understood.`),
      );
    }
    const [whole, name, option, value] = found;
    if (option !== undefined && option.replace(/^\$/, '') !== 'select') {
      return no(notImitated(`'${option}' inside the expansion of '${name}'`));
    }
    const select = parseNames(value);
    if (!select.ok) return select;
    expansions.push({ name, select: select.value });
    rest = rest.slice(whole.length);
  }
  return ok(expansions);
}

/** The selected properties of a body; annotations stay. */
export function selected<T extends object>(body: T, select: readonly string[] | undefined): Partial<T> {
  if (select === undefined) return body;
  const kept = Object.entries(body).filter(([name]) => name.startsWith('@') || select.includes(name));
  return Object.fromEntries(kept) as Partial<T>;
}
