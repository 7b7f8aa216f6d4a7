import { z } from 'zod';
import type { Sql } from '../sql.ts';
import type { Item } from './item.ts';
import type { ItemRow } from './items.ts';
import { readItem } from './items.ts';
import type { List } from './lists.ts';
import { itemTable } from './lists.ts';

/** A position in a list's changes, carried by the token. */
export interface DeltaToken {
  readonly listId: string;
  /** Changes up to this one have been given. */
  readonly after: number;
  /** The enumeration began here; items deleted earlier were never given, so they are not taken back. */
  readonly deletedAfter: number;
  readonly issuedAt: number;
  /** Options of the first request: they are carried on (Graph docs: listItem delta). */
  readonly options: readonly (readonly [name: string, value: string])[];
}

type DeltaChange = { readonly item: Item } | { readonly deletedId: number };

interface DeltaPage {
  readonly changes: readonly DeltaChange[];
  readonly after: number;
  readonly isLast: boolean;
}

const Token = z.object({
  listId: z.string(),
  after: z.number().int().nonnegative(),
  deletedAfter: z.number().int().nonnegative(),
  issuedAt: z.number(),
  options: z.array(z.tuple([z.string(), z.string()])),
});

export const writeDeltaToken = (token: DeltaToken): string =>
  Buffer.from(JSON.stringify(token)).toString('base64url');

function parseToken(text: string): DeltaToken | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
  return Token.safeParse(value).data;
}

/** `malformed` when this list did not give the token, `run out` when longer ago than `lifetimeMilliseconds`. */
export function readDeltaToken(
  text: string,
  list: List,
  clock: { now: number; lifetimeMilliseconds: number },
): DeltaToken | 'malformed' | 'run out' {
  const token = parseToken(text);
  if (token?.listId !== list.id || token.after > list.lastChange) return 'malformed';
  return clock.now - token.issuedAt > clock.lifetimeMilliseconds ? 'run out' : token;
}

/** The options a token carries, however old it is; none when it cannot be read. */
export const tokenOptions = (text: string): DeltaToken['options'] => parseToken(text)?.options ?? [];

/**
 * Each item once, at its last change, in the order of changes. An item changed during the enumeration comes again
 * on a later page, which the documentation allows.
 */
export function deltaPage(
  sql: Sql,
  list: List,
  from: Pick<DeltaToken, 'after' | 'deletedAfter'>,
  size: number,
): DeltaPage {
  const rows = sql.all<Partial<ItemRow> & { id: number; change: number }>(
    `SELECT id, guid, version, change, created_at, modified_at, created_by, modified_by, fields
       FROM ${itemTable(list)} WHERE change > ?
     UNION ALL
     SELECT item, NULL, NULL, change, NULL, NULL, NULL, NULL, NULL
       FROM graph_deleted_items WHERE list = ? AND change > ?
     ORDER BY change LIMIT ?`,
    from.after,
    list.number,
    Math.max(from.after, from.deletedAfter),
    size + 1,
  );
  const given = rows.slice(0, size);
  const isLast = rows.length <= size;
  return {
    changes: given.map((row) => (isStored(row) ? { item: readItem(row) } : { deletedId: row.id })),
    after: isLast ? list.lastChange : (given.at(-1)?.change ?? from.after),
    isLast,
  };
}

const isStored = (row: Partial<ItemRow>): row is ItemRow => typeof row.guid === 'string';
