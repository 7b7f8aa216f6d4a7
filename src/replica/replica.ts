import type { ChoiceColumn } from '../domain/rows/known-choices.ts';
import type { OtherThan } from '../ports/problem-rows.ts';
import type { DirectoryAccount } from '../domain/people/account.ts';
import type { Directory } from '../ports/directory.ts';
import type { PeopleIndex } from '../ports/people-index.ts';
import type { ListItem } from '../sharepoint/list-item.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { ListName, ValueOf } from '../sharepoint/lists/index.ts';
import type { ListRows, LocalRows } from '../sharepoint/local-rows.ts';
import { createListRows } from './list-rows.ts';
import { createHealingFile } from './healing-file.ts';
import { deleteFile } from './delete-file.ts';
import { fingerprintOf } from './open-file.ts';
import type { Position, QuarantinedRow, RowStore } from './row-store.ts';
import type { RowValues } from './row-values.ts';
import { createRowValues } from './row-values.ts';
import type { StandingStore } from './standing-store.ts';
import type { CountStore } from './count-store.ts';
import type { WaitingStore } from './waiting-store.ts';

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
  readonly directory: Omit<Directory, 'isCurrent'>;
  readonly peopleIndex: PeopleIndex;
  readonly standings: StandingStore;
  readonly counts: CountStore;
  readonly waiting: WaitingStore;
  people(): readonly DirectoryAccount[];
  replacePeople(people: readonly DirectoryAccount[], at: string): void;
  position(list: ListName): Position | undefined;
  applyPage(list: ListName, items: readonly unknown[], position: Position): void;
  /** An item as its list has it now: also one that was taken for deleted. */
  takeAsListed(list: ListName, item: ListItem): void;
  heldBetween: RowStore['heldBetween'];
  status(): ReplicaStatus;
  /** As `status` says it, without counting anything. */
  isFilled(): boolean;
  /** ISO instants: when all lists, and when the directory was last read whole; undefined for never. */
  syncedAt(): { readonly lists: string | undefined; readonly directory: string | undefined };
  quarantined(): readonly QuarantinedRow[];
  /** Rows that parse and hold in a column none of its choices. */
  outside(column: ChoiceColumn): readonly OtherThan[];
  readonly unaudited: Pick<
    RowStore,
    'unaudited' | 'markAudited' | 'markedBy' | 'keepMarkedBy' | 'forgetMarks'
  >;
  /** Where a new file is built beside this one, and by what it is known to be of use here. */
  readonly building: { readonly path: string; readonly currentPath: string; readonly fingerprint: string };
  /** What rows were read as: of use to a new file too. */
  readonly values: RowValues;
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
  /** Milliseconds that only go forward; the process's own when undefined. */
  readonly monotonic?: () => number;
  /** Told when the file was found damaged and begun afresh. */
  readonly onDamage?: (cause: unknown) => void;
}

/** Of ISO instants; undefined where one is. */
const oldest = (instants: readonly (string | undefined)[]): string | undefined =>
  instants.reduce((first, each) =>
    first === undefined || each === undefined ? undefined : first < each ? first : each,
  );

export function createReplica({ path, source, ...settings }: ReplicaSettings): Replica {
  const fingerprint = fingerprintOf(source);
  const building = { path: `${path}.building`, currentPath: path, fingerprint };
  const values = createRowValues();
  const file = createHealingFile({
    path,
    fingerprint,
    values,
    monotonic: settings.monotonic ?? (() => performance.now()),
    onBegunAfresh(cause) {
      LIST_NAMES.forEach(values.forgetAll);
      settings.onDamage?.(cause);
    },
  });
  const { read, write } = file;
  let acceptedMeanwhile: (readonly [ListName, ListItem])[] | undefined;

  const rowsParts = {
    read: <Value>(work: (held: RowStore) => Value) => read((opened) => work(opened.rows)),
    write: <Value>(work: (held: RowStore) => Value) => write((opened) => work(opened.rows)),
    onAccepted: (list: ListName, item: ListItem) => {
      acceptedMeanwhile?.push([list, item]);
    },
  };
  const rows = new Map<ListName, ListRows<unknown>>(
    LIST_NAMES.map((name) => [name, createListRows(name, rowsParts) as ListRows<unknown>]),
  );

  const listStatuses = (held: RowStore): ReplicaStatus['lists'] => {
    const counts = held.counts();
    const statusOf = (list: ListName): ListStatus => ({
      ...(counts.get(list) ?? { rows: 0, quarantined: 0 }),
      syncedAt: held.position(list)?.completedAt,
    });
    return Object.fromEntries(LIST_NAMES.map((name) => [name, statusOf(name)])) as ReplicaStatus['lists'];
  };

  return {
    // The map was filled with the rows of each name.
    rowsOf: <Name extends ListName>(list: Name) => rows.get(list) as unknown as ListRows<ValueOf<Name>>,
    directory: {
      accountOf: (oid) => read(({ people }) => people.find(oid)),
      directReportsOf: (oid) => read(({ people }) => people.reportsOf(oid)),
    },
    peopleIndex: {
      countNamed: (name) => read(({ peopleIndex }) => peopleIndex.countNamed(name)),
      mayBeMeant: (typedName) => read(({ peopleIndex }) => peopleIndex.mayBeMeant(typedName)),
      alike: () => read(({ peopleIndex }) => peopleIndex.alike()),
      among: (groups) => read(({ peopleIndex }) => peopleIndex.among(groups)),
    },
    standings: {
      find: (personOid, policyId) => read(({ standings }) => standings.find(personOid, policyId)),
      put: (personOid, policyId, kept) => read(({ standings }) => standings.put(personOid, policyId, kept)),
    },
    counts: {
      people: () => read(({ counts }) => counts.people()),
      mayLackManager: () => read(({ counts }) => counts.mayLackManager()),
      withoutManager: () => read(({ counts }) => counts.withoutManager()),
      withoutLine: () => read(({ counts }) => counts.withoutLine()),
      answeredByStandIn: () => read(({ counts }) => counts.answeredByStandIn()),
      pointingToNothing: () => read(({ counts }) => counts.pointingToNothing()),
      behindGap: (policyId, requirement) => read(({ counts }) => counts.behindGap(policyId, requirement)),
      needsOf: (oid) => read(({ counts }) => counts.needsOf(oid)),
      keep: (again) => read(({ counts }) => counts.keep(again)),
      wakeTurned: (today) => read(({ counts }) => counts.wakeTurned(today)),
      wakeEverybody: () => read(({ counts }) => counts.wakeEverybody()),
      restsOn: () => read(({ counts }) => counts.restsOn()),
      keepRestsOn: (restsOn) => read(({ counts }) => counts.keepRestsOn(restsOn)),
    },
    waiting: {
      due: (work, at, limit) => read(({ waiting }) => waiting.due(work, at, limit)),
      settle: (wake, again) => read(({ waiting }) => waiting.settle(wake, again)),
      wakeAll: (work) => read(({ waiting }) => waiting.wakeAll(work)),
      count: (work, by) => read(({ waiting }) => waiting.count(work, by)),
    },
    people: () => read(({ people }) => people.all()),
    replacePeople: (accounts, at) => write(({ people }) => people.replaceAll(accounts, at)),
    position: (list) => write((opened) => opened.rows.position(list)),
    applyPage(list, items, position) {
      // What changed since is no use to a file that lacks what was there before.
      read((opened) => opened.rows.applyPage(list, items, position));
    },
    takeAsListed: (list, item) => read((opened) => opened.rows.takeAsListed(list, item)),
    heldBetween: (list, after, last) => read((opened) => opened.rows.heldBetween(list, after, last)),
    status() {
      return write(({ rows: held, people }) => ({
        lists: listStatuses(held),
        directory: { people: people.count(), syncedAt: people.syncedAt() },
        isFilled: file.isFilled(),
      }));
    },
    isFilled: file.isFilled,
    syncedAt: () =>
      write(({ rows: held, people }) => ({
        lists: oldest(LIST_NAMES.map((name) => held.position(name)?.completedAt)),
        directory: people.syncedAt(),
      })),
    quarantined: () => read((opened) => opened.rows.quarantined()),
    outside: (column) => read((opened) => opened.rows.outside(column)),
    unaudited: {
      unaudited: (heldForSeconds, limit) => read((opened) => opened.rows.unaudited(heldForSeconds, limit)),
      markAudited: (items) => write((opened) => opened.rows.markAudited(items)),
      markedBy: () => read((opened) => opened.rows.markedBy()),
      keepMarkedBy: (position) => write((opened) => opened.rows.keepMarkedBy(position)),
      forgetMarks: () => write((opened) => opened.rows.forgetMarks()),
    },
    building,
    values,
    beginBuilding() {
      acceptedMeanwhile = [];
    },
    abandonBuilding() {
      acceptedMeanwhile = undefined;
      deleteFile(building.path);
    },
    swapIn() {
      file.exchangeFor(building.path);
      for (const [list, item] of acceptedMeanwhile ?? []) write((opened) => opened.rows.accept(list, item));
      acceptedMeanwhile = undefined;
      LIST_NAMES.forEach(values.forgetAll);
    },
    isOpen: file.isOpen,
    close: file.close,
  };
}
