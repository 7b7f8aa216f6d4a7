import type { RowVersion } from '../ports/records.ts';
import type { LocalRows } from './local-rows.ts';
import { parseSeenToken } from './seen-token.ts';

/** Whether the row is held at that version, or a later one. What names no row of ours is nothing to wait for. */
export function knowsRow(rows: LocalRows, version: RowVersion): boolean {
  const seen = parseSeenToken(version);
  if (!seen) return true;
  const held = rows.rowsOf(seen.list).versionOf(seen.itemId);
  return held !== undefined && held >= seen.version;
}
