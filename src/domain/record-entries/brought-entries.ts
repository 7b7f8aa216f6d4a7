import type { RecordEntry } from './record-entry.ts';
import { BROUGHT_ARCHIVE } from './record-entry.ts';

/**
 * Of a person's current rows those that stand: whoever takes an archive back takes back all that came with it. `current`
 * holds no superseded row, so an archive that was taken back is not among them.
 */
export function withoutTakenBackArchives(current: readonly RecordEntry[]): readonly RecordEntry[] {
  if (current.every(({ broughtFrom }) => broughtFrom === undefined)) return current;
  const archives = new Set(current.filter(({ kind }) => kind === BROUGHT_ARCHIVE).map(({ key }) => key));
  return current.filter(({ broughtFrom }) => broughtFrom === undefined || archives.has(broughtFrom));
}
