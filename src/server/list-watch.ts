import type { ChangeMark } from '../ports/change-mark.ts';
import type { Log } from './log.ts';
import type { SyncPace, SyncState } from './sync-pace.ts';
import { secondsUntilSync } from './sync-pace.ts';

/** When this instance reads the lists, and what it tells the others of what it wrote. */
export interface ListWatch {
  /** Looks whether another instance wrote, which asks nothing of Microsoft Graph, and reads the lists when it is time. */
  readonly look: () => Promise<Readonly<Record<string, number>>>;
  /** A row was written here: the others are told, at most once a second. Nobody waits for that. */
  readonly noteWrite: () => void;
  /** Somebody says that the lists have something new. */
  readonly wake: () => void;
  /** A number that is another after rows were written here or found to be new. */
  readonly changes: () => number;
  /** Tells what was written and not told yet. */
  readonly close: () => Promise<void>;
}

export interface ListWatchParts {
  readonly mark: ChangeMark;
  /** Reads what changed: how many rows were news, and whether every list could be read. */
  readonly read: () => Promise<{
    readonly news: number;
    readonly isWhole: boolean;
    readonly rebuilt: number;
  }>;
  readonly pace: SyncPace;
  /** Milliseconds that only go forward. */
  readonly monotonic: () => number;
  readonly log: Log;
}

const TELL_EVERY_MILLISECONDS = 1000;
/** Each lost race means that another instance wrote, and tells the others as well. */
const MOST_ATTEMPTS = 5;

export function createListWatch({ mark, read, pace, monotonic, log }: ListWatchParts): ListWatch {
  const seconds = () => monotonic() / 1000;
  let syncedAt: number | undefined;
  let changedAt = seconds();
  let didFail = false;
  /** By whom since the last reading: other instances, or somebody who told this one alone. */
  let wokenBy: 'others' | 'one' | undefined;
  let seen: string | undefined;
  let isUntold = false;
  let toldAt = Number.NEGATIVE_INFINITY;
  let telling: Promise<void> | undefined;
  let isHeard = true;
  let changes = 0;

  const state = (): SyncState => ({
    syncedAt,
    changedAt,
    isWoken: wokenBy !== undefined,
    isDeaf: didFail || !isHeard,
  });

  /** Says once that the others are not heard, and once that they are again. */
  async function asked<Value>(question: () => Promise<Value>): Promise<Value | undefined> {
    try {
      const answer = await question();
      isHeard = true;
      return answer;
    } catch (fault) {
      if (isHeard)
        log.warn({ fault }, 'What other instances write is not heard of: the lists are asked instead');
      isHeard = false;
      return undefined;
    }
  }

  async function lookAtMark(): Promise<void> {
    const found = await mark.read();
    if (found === seen) return;
    seen = found;
    changedAt = seconds();
    wokenBy ??= 'others';
  }

  async function tell(): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      isUntold = false;
      const made = await asked(() => mark.change(seen));
      if (made !== undefined) {
        seen = made;
        return;
      }
      isUntold = true;
      if (!isHeard) return;
      await asked(lookAtMark);
    }
  }

  function tellSoon(): void {
    if (telling) return;
    const pause = Math.max(0, toldAt + TELL_EVERY_MILLISECONDS - monotonic());
    telling = new Promise<void>((resolve) => setTimeout(resolve, pause).unref())
      .then(() => {
        toldAt = monotonic();
        return tell();
      })
      .finally(() => {
        telling = undefined;
        // Written while the others were told; what could not be told waits for the next look.
        if (isUntold && isHeard) tellSoon();
      });
  }

  async function readLists(): Promise<Readonly<Record<string, number>>> {
    const isKnownToOthers = wokenBy === 'others';
    wokenBy = undefined;
    didFail = true;
    syncedAt = seconds();
    const { news, isWhole, rebuilt } = await read();
    syncedAt = seconds();
    didFail = !isWhole;
    if (news > 0) changedAt = syncedAt;
    if (news > 0 || rebuilt > 0) changes += 1;
    if (news > 0 && !isKnownToOthers) isUntold = true;
    return { rebuilt };
  }

  return {
    async look() {
      if (telling === undefined) await asked(lookAtMark);
      const counts = secondsUntilSync(state(), seconds(), pace) === 0 ? await readLists() : {};
      if (isUntold) tellSoon();
      return counts;
    },
    noteWrite() {
      isUntold = true;
      changes += 1;
      changedAt = seconds();
      tellSoon();
    },
    wake() {
      changedAt = seconds();
      wokenBy = 'one';
    },
    changes: () => changes,
    async close() {
      await telling;
      if (isUntold) await tell();
    },
  };
}
