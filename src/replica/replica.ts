import type { ChoiceColumn } from '../domain/rows/known-choices.ts';
import type { OtherThan } from '../ports/problem-rows.ts';
import { renameSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { DirectoryAccount } from '../domain/people/account.ts';
import type { Directory } from '../ports/directory.ts';
import type { ListItem } from '../sharepoint/list-item.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { ListName, ValueOf } from '../sharepoint/lists/index.ts';
import type { ListRows, LocalRows } from '../sharepoint/local-rows.ts';
import { createListRows } from './list-rows.ts';
import type { CachedListRows } from './list-rows.ts';
import { deleteFile, fingerprintOf, openFile } from './open-file.ts';
import { createPeopleStore } from './people-store.ts';
import type { PeopleStore } from './people-store.ts';
import { createRowStore } from './row-store.ts';
import type { Position, QuarantinedRow, RowStore } from './row-store.ts';
import { createStandingStore } from './standing-store.ts';
import type { StandingStore } from './standing-store.ts';

interface ReplicaStatus {
  readonly lists: Readonly<Record<ListName, ListStatus>>;
  readonly directory: { readonly people: number; readonly syncedAt: string | undefined };
  /** Every list and the directory have been read once, whole. */
  readonly isFilled: boolean;
}

interface ListStatus {
  readonly rows: number;
  readonly quarantined: number;
  /** ISO instant of the last complete delta; undefined while the list has never been read whole. */
  readonly syncedAt: string | undefined;
}

/** The lists and the directory in a local file, for reading. It may be deleted at any time: it fills itself again. */
export interface Replica extends LocalRows {
  readonly directory: Directory;
  readonly standings: StandingStore;
  people(): readonly DirectoryAccount[];
  replacePeople(people: readonly DirectoryAccount[], at: string): void;
  position(list: ListName): Position | undefined;
  applyPage(list: ListName, items: readonly unknown[], position: Position): void;
  /** An item as its list has it now: also one that was taken for deleted. */
  takeAsListed(list: ListName, item: ListItem): void;
  heldBetween: RowStore['heldBetween'];
  status(): ReplicaStatus;
  quarantined(): readonly QuarantinedRow[];
  /** Rows that parse and hold in a column none of its choices. */
  outside(column: ChoiceColumn): readonly OtherThan[];
  readonly unaudited: Pick<RowStore, 'unaudited' | 'markAudited'>;
  /** Where a new file is built beside this one, and by what it is known to be of use here. */
  readonly building: { readonly path: string; readonly currentPath: string; readonly fingerprint: string };
  /** From here on rows accepted are remembered, so that a new file gets them however far its delta lags. */
  beginBuilding(): void;
  abandonBuilding(): void;
  /** Puts the new file in the place of this one, at once; reading goes on with it. */
  swapIn(): void;
  isOpen(): boolean;
  close(): void;
}

export interface ReplicaSettings {
  /** On a local disk, never on a network share (sqlite.org: "SQLite Over a Network"). */
  readonly path: string;
  /** What it is a replica of: a file of another site is thrown away. */
  readonly source: string;
}

interface Opened {
  readonly db: DatabaseSync;
  readonly rows: RowStore;
  readonly people: PeopleStore;
  readonly standings: StandingStore;
}

function opened(path: string, fingerprint: string): Opened {
  const db = openFile(path, fingerprint);
  return { db, rows: createRowStore(db), people: createPeopleStore(db), standings: createStandingStore(db) };
}

export function createReplica({ path, source }: ReplicaSettings): Replica {
  const fingerprint = fingerprintOf(source);
  const building = { path: `${path}.building`, currentPath: path, fingerprint };
  let current = opened(path, fingerprint);
  let acceptedMeanwhile: (readonly [ListName, ListItem])[] | undefined;

  const rowsParts = {
    store: () => current.rows,
    onAccepted: (list: ListName, item: ListItem) => {
      acceptedMeanwhile?.push([list, item]);
    },
  };
  const rows = new Map<ListName, CachedListRows<unknown>>(
    LIST_NAMES.map((name) => [name, createListRows(name, rowsParts) as CachedListRows<unknown>]),
  );
  const forgetValues = (list: ListName) => rows.get(list)?.forgetValues();

  const listStatuses = (): ReplicaStatus['lists'] => {
    const counts = current.rows.counts();
    const statusOf = (list: ListName): ListStatus => ({
      ...(counts.get(list) ?? { rows: 0, quarantined: 0 }),
      syncedAt: current.rows.position(list)?.completedAt,
    });
    return Object.fromEntries(LIST_NAMES.map((name) => [name, statusOf(name)])) as ReplicaStatus['lists'];
  };

  return {
    // The map was filled with the rows of each name.
    rowsOf: <Name extends ListName>(list: Name) => rows.get(list) as unknown as ListRows<ValueOf<Name>>,
    directory: {
      accountOf: (oid) => current.people.find(oid),
      directReportsOf: (oid) => current.people.reportsOf(oid),
    },
    standings: {
      find: (personOid, policyId) => current.standings.find(personOid, policyId),
      put: (personOid, policyId, kept) => current.standings.put(personOid, policyId, kept),
    },
    people: () => current.people.all(),
    replacePeople: (people, at) => current.people.replaceAll(people, at),
    position: (list) => current.rows.position(list),
    applyPage(list, items, position) {
      current.rows.applyPage(list, items, position);
      if (items.length > 0) forgetValues(list);
    },
    takeAsListed(list, item) {
      current.rows.takeAsListed(list, item);
      forgetValues(list);
    },
    heldBetween: (list, after, last) => current.rows.heldBetween(list, after, last),
    status() {
      const lists = listStatuses();
      const directory = { people: current.people.count(), syncedAt: current.people.syncedAt() };
      const areListsFilled = LIST_NAMES.every((name) => lists[name].syncedAt !== undefined);
      return { lists, directory, isFilled: areListsFilled && directory.syncedAt !== undefined };
    },
    quarantined: () => current.rows.quarantined(),
    outside: (column) => current.rows.outside(column),
    unaudited: {
      unaudited: (heldForSeconds, limit) => current.rows.unaudited(heldForSeconds, limit),
      markAudited: (item) => current.rows.markAudited(item),
    },
    building,
    beginBuilding() {
      acceptedMeanwhile = [];
    },
    abandonBuilding() {
      acceptedMeanwhile = undefined;
      deleteFile(building.path);
    },
    swapIn() {
      // Closing folds the log into its file; a log left behind would be taken for the new file's.
      current.db.close();
      deleteFile(path);
      renameSync(building.path, path);
      current = opened(path, fingerprint);
      for (const [list, item] of acceptedMeanwhile ?? []) current.rows.accept(list, item);
      acceptedMeanwhile = undefined;
      LIST_NAMES.forEach(forgetValues);
    },
    isOpen: () => current.db.isOpen,
    close: () => current.db.close(),
  };
}
