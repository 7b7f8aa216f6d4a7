import type { ChangeMark, SeenMark } from '../ports/change-mark.ts';
import { writtenBetween } from '../ports/change-mark.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { Log } from './log.ts';
import type { SyncPace, SyncState } from './sync-pace.ts';
import { secondsUntilSync } from './sync-pace.ts';

/** When this instance reads the lists, and what it tells the others of what it wrote. */
export interface ListWatch {
  /** Looks whether another instance wrote, which asks nothing of Microsoft Graph, and reads the lists when it is time. */
  readonly look: () => Promise<Readonly<Record<string, number>>>;
  /** A row of a list was written here: the others are told, at most once a second. Nobody waits for that. */
  readonly noteWrite: (list: ListName) => void;
  /** Somebody says that the lists have something new. */
  readonly wake: () => void;
  /** A number that is another after rows were written here or found to be new. */
  readonly changes: () => number;
  /** Tells what was written and not told yet. */
  readonly close: () => Promise<void>;
}

export interface ListWatchParts {
  readonly mark: ChangeMark;
  /**
   * Reads what changed, in some lists or, where none are named, in all: in which there was news, and whether each could be
   * read.
   */
  readonly read: (lists?: readonly ListName[]) => Promise<{
    readonly newsIn: readonly ListName[];
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
  /** What is to be read for that; all of them where nobody can say. */
  let toRead: ReadonlySet<ListName> | 'all' = new Set();
  let seen: SeenMark | undefined;
  /** Lists that were written and of which the others are not told yet. */
  const untold = new Set<ListName>();
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
    if (found?.version === seen?.version) return;
    const written = writtenBetween(seen, found);
    const isKnown = written?.every((list): list is ListName => LIST_NAMES.some((name) => name === list));
    toRead = toRead === 'all' || !written || !isKnown ? 'all' : new Set([...toRead, ...written]);
    seen = found;
    changedAt = seconds();
    wokenBy ??= 'others';
  }

  async function tell(): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const lists = [...untold];
      untold.clear();
      const made = await asked(() => mark.change(seen, lists));
      if (made !== undefined) {
        seen = made;
        return;
      }
      for (const list of lists) untold.add(list);
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
        if (untold.size > 0 && isHeard) tellSoon();
      });
  }

  async function readLists(): Promise<Readonly<Record<string, number>>> {
    const isKnownToOthers = wokenBy === 'others';
    // Once it is time for all of them anyway, or one of them failed, all are read.
    const isDue = secondsUntilSync({ ...state(), isWoken: false }, seconds(), pace) === 0;
    const lists = isDue || didFail || toRead === 'all' ? undefined : [...toRead];
    wokenBy = undefined;
    toRead = new Set();
    didFail = true;
    if (!lists) syncedAt = seconds();
    const { newsIn, isWhole, rebuilt } = await read(lists);
    // What is typed into the other lists is read no later for it.
    if (!lists) syncedAt = seconds();
    didFail = !isWhole;
    if (newsIn.length > 0) changedAt = seconds();
    if (newsIn.length > 0 || rebuilt > 0) changes += 1;
    if (!isKnownToOthers) for (const list of newsIn) untold.add(list);
    return { rebuilt };
  }

  return {
    async look() {
      if (telling === undefined) await asked(lookAtMark);
      const counts = secondsUntilSync(state(), seconds(), pace) === 0 ? await readLists() : {};
      if (untold.size > 0) tellSoon();
      return counts;
    },
    noteWrite(list) {
      untold.add(list);
      changes += 1;
      changedAt = seconds();
      tellSoon();
    },
    wake() {
      changedAt = seconds();
      wokenBy = 'one';
      toRead = 'all';
    },
    changes: () => changes,
    async close() {
      await telling;
      if (untold.size > 0) await tell();
    },
  };
}
