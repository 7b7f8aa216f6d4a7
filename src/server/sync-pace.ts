import type { Settings } from './config/settings.ts';

/** How often the lists are asked what changed, in seconds. */
export interface SyncPace {
  /** While something happens. */
  readonly usualSeconds: number;
  /** However long nothing has happened: a row typed into a list is seen this much later at most. */
  readonly longestSeconds: number;
}

/** What an instance knows of the lists; times are seconds of a clock that only goes forward. */
export interface SyncState {
  /** When they were last read; undefined before the first time. */
  readonly syncedAt: number | undefined;
  /** When something was last written here or found to be new; the start, before that. */
  readonly changedAt: number;
  /** Somebody has said since the last reading that there is something new. */
  readonly isWoken: boolean;
  /** Nobody is heard who would say so, or the last reading failed: then only asking helps. */
  readonly isDeaf: boolean;
}

/**
 * Seconds until the lists are to be read, zero for at once. Each pause is as long as nothing had happened when it began, and
 * so twice the one before, between the usual and the longest.
 */
export function secondsUntilSync(
  { syncedAt, changedAt, isWoken, isDeaf }: SyncState,
  now: number,
  { usualSeconds, longestSeconds }: SyncPace,
): number {
  if (syncedAt === undefined || isWoken) return 0;
  const idleSeconds = isDeaf ? 0 : syncedAt - changedAt;
  const pause = Math.min(Math.max(idleSeconds, usualSeconds), Math.max(longestSeconds, usualSeconds));
  // What changed since then brings the usual pace back.
  return Math.max(0, syncedAt + pause - now);
}

export const syncPaceOf = ({
  listSyncSeconds,
  listSyncLongestSeconds,
}: Pick<Settings, 'listSyncSeconds' | 'listSyncLongestSeconds'>): SyncPace => ({
  usualSeconds: listSyncSeconds,
  longestSeconds: listSyncLongestSeconds,
});
