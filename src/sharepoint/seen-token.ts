import { versionOf } from './list-item.ts';
import { LIST_NAMES } from './lists/index.ts';
import type { ListName } from './lists/index.ts';

/** A row that somebody has written or seen, for an instance that may not know it yet. */
export interface Seen {
  readonly list: ListName;
  readonly itemId: string;
  readonly version: number;
}

/** `list:itemId:version`. */
export const seenToken = (
  list: ListName,
  { itemId, eTag }: { readonly itemId: string; readonly eTag: string },
): string => `${list}:${itemId}:${versionOf(eTag)}`;

const TOKEN = /^([A-Za-z]{1,40}):(\d{1,15}):(\d{1,9})$/;

/** Undefined for what is no such token: it comes from a browser. */
export function parseSeenToken(token: string): Seen | undefined {
  const match = TOKEN.exec(token);
  const list = LIST_NAMES.find((name) => name === match?.[1]);
  return match && list ? { list, itemId: String(match[2]), version: Number(match[3]) } : undefined;
}
