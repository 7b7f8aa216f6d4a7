import { renameSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import { isDamage, ReplicaDamaged } from './damage.ts';
import { deleteFile } from './delete-file.ts';
import { openFile } from './open-file.ts';
import type { PeopleIndex } from '../ports/people-index.ts';
import { createPeopleStore } from './people-store.ts';
import type { PeopleStore } from './people-store.ts';
import { createRowStore } from './row-store.ts';
import type { RowStore } from './row-store.ts';
import type { RowValues } from './row-values.ts';
import { createStandingStore } from './standing-store.ts';
import type { StandingStore } from './standing-store.ts';
import type { CountStore } from './count-store.ts';
import { createCountStore } from './count-store.ts';
import type { WaitingStore } from './waiting-store.ts';
import { createWaitingStore } from './waiting-store.ts';

export interface Opened {
  readonly db: DatabaseSync;
  readonly rows: RowStore;
  readonly people: PeopleStore;
  readonly peopleIndex: PeopleIndex;
  readonly standings: StandingStore;
  readonly counts: CountStore;
  readonly waiting: WaitingStore;
}

/**
 * The file in use. Found damaged, it is begun afresh at once; until it is filled again nothing reads from it, because what
 * is not there yet would be taken for what does not exist. What finds it so, and asks meanwhile, gets `ReplicaDamaged`.
 */
export interface HealingFile {
  /** For what answers people and jobs. */
  readonly read: <Value>(work: (opened: Opened) => Value) => Value;
  /** For what fills it, too. */
  readonly write: <Value>(work: (opened: Opened) => Value) => Value;
  /** Puts another file in its place and goes on with that. */
  readonly exchangeFor: (path: string) => void;
  readonly isFilled: () => boolean;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

export interface HealingParts {
  readonly path: string;
  readonly fingerprint: string;
  readonly values: RowValues;
  /** Milliseconds that only go forward. */
  readonly monotonic: () => number;
  /** Told before anything else happens: what is kept in memory came of another file. */
  readonly onBegunAfresh: (cause: unknown) => void;
}

/** A disk that damages every file must not keep the process busy. */
const BEGIN_AFRESH_EVERY_MILLISECONDS = 60_000;

function opened({
  path,
  fingerprint,
  values,
}: Pick<HealingParts, 'path' | 'fingerprint' | 'values'>): Opened {
  const db = openFile(path, fingerprint);
  const rows = createRowStore(db, values);
  return {
    db,
    rows,
    people: createPeopleStore(db),
    peopleIndex: rows.peopleIndex,
    standings: createStandingStore(db),
    counts: createCountStore(db),
    waiting: createWaitingStore(db),
  };
}

function closeQuietly(db: DatabaseSync): void {
  try {
    db.close();
  } catch {
    // Closing a damaged file may fail on its damage; it is deleted next.
  }
}

const isWhole = ({ rows, people }: Opened): boolean =>
  people.syncedAt() !== undefined &&
  LIST_NAMES.every((name) => rows.position(name)?.completedAt !== undefined);

export function createHealingFile(parts: HealingParts): HealingFile {
  const { path, monotonic, onBegunAfresh } = parts;
  let current: Opened | undefined = opened(parts);
  let begunAfreshAt: number | undefined;
  let isRefilling = false;

  function beginAfresh(cause: unknown): void {
    if (begunAfreshAt !== undefined && monotonic() - begunAfreshAt < BEGIN_AFRESH_EVERY_MILLISECONDS) return;
    begunAfreshAt = monotonic();
    isRefilling = true;
    if (current) closeQuietly(current.db);
    current = undefined;
    onBegunAfresh(cause);
    deleteFile(path);
    current = opened(parts);
  }

  function damaged(cause: unknown): ReplicaDamaged {
    try {
      beginAfresh(cause);
    } catch (again) {
      return new ReplicaDamaged('The local file is damaged and could not be begun afresh.', { cause: again });
    }
    return new ReplicaDamaged('The local file is damaged and is filled again.', { cause });
  }

  const write: HealingFile['write'] = (work) => {
    if (!current) throw damaged(undefined);
    try {
      return work(current);
    } catch (error) {
      throw isDamage(error) ? damaged(error) : error;
    }
  };

  const isFilled = (): boolean => {
    const isNow = write(isWhole);
    if (isNow) isRefilling = false;
    return isNow;
  };

  return {
    write,
    read(work) {
      if (isRefilling && !isFilled()) throw new ReplicaDamaged('The local file is being filled again.');
      return write(work);
    },
    exchangeFor(otherPath) {
      // Closing folds the log into its file; a log left behind would be taken for the new file's.
      if (current) closeQuietly(current.db);
      deleteFile(path);
      renameSync(otherPath, path);
      current = opened(parts);
    },
    isFilled,
    isOpen: () => current?.db.isOpen ?? false,
    close: () => current?.db.close(),
  };
}
