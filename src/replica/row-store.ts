import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ChoiceColumn } from '../domain/rows/known-choices.ts';
import type { PeopleIndex } from '../ports/people-index.ts';
import type { OtherThan } from '../ports/problem-rows.ts';
import type { LogPosition } from '../ports/unaudited-rows.ts';
import type { Person } from '../domain/people/person.ts';
import type { ColumnProblem } from '../domain/rows/row-problem.ts';
import { BODY_HASH_COLUMN } from '../sharepoint/define-list.ts';
import type { AnyList } from '../sharepoint/any-list.ts';
import type { ListItem } from '../sharepoint/list-item.ts';
import { versionOf, writerOid } from '../sharepoint/list-item.ts';
import { listNamed } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import type { HeldVersion } from './compare-page.ts';
import { inTransaction } from './in-transaction.ts';
import { deltaChangeOf } from './delta-change.ts';
import type { DeltaChange } from './delta-change.ts';
import { ownKeys } from './own-keys.ts';
import type { AnyStored, RowValues } from './row-values.ts';
import type { KeptPeopleIndex } from './people-index.ts';
import { createPeopleIndex } from './people-index.ts';
import { rowStatements } from './row-statements.ts';
import { rowsOutside } from './said-values.ts';
import type { Touched } from './touched.ts';
import { createTouched, UNTOUCHED } from './touched.ts';

/** How far a list's delta has been taken in. */
export interface Position {
  /** Where to ask next: the next page, or the next changes. */
  readonly link: string;
  /** ISO instant at which the list was last known whole; undefined in the middle of the first reading. */
  readonly completedAt: string | undefined;
}

interface HeldRow {
  readonly item: number;
  readonly eTag: string;
}

/** The rows of all lists in one file. Every method is one transaction. */
export interface RowStore {
  /** Of its rows of people. */
  readonly peopleIndex: PeopleIndex;
  held(list: ListName, itemId: string): { readonly version: number; readonly isDeleted: boolean } | undefined;
  byKey(list: ListName, key: string): AnyStored | undefined;
  /** Rows whose property has this value, in the order of their items. */
  lookedUp(list: ListName, property: string, value: string): readonly AnyStored[];
  /** All that count, in the order of their items; the same array as long as none changes, where they are few. */
  all(list: ListName): readonly AnyStored[];
  /** Takes an item unless its version, or a newer one, is held; gives the row that it is, where it counts, either way. */
  accept(list: ListName, item: ListItem): AnyStored | undefined;
  /** An item as its list has it now: also one that was taken for deleted. */
  takeAsListed(list: ListName, item: ListItem): void;
  /** Of the items after the first number, up to and with the second; deleted ones too. */
  heldBetween(list: ListName, after: number, last: number): readonly HeldVersion[];
  remove(list: ListName, itemId: string): void;
  /** Data and position in one transaction: after a crash the same pages come again and change nothing. */
  applyPage(list: ListName, items: readonly unknown[], position: Position): void;
  position(list: ListName): Position | undefined;
  /** Forgets a list, to be filled again. */
  empty(list: ListName): void;
  counts(): ReadonlyMap<string, { readonly rows: number; readonly quarantined: number }>;
  quarantined(): readonly QuarantinedRow[];
  /** Rows that parse and hold in a column, where they hold anything, none of its choices. */
  outside(column: ChoiceColumn): readonly OtherThan[];
  unaudited(heldForSeconds: number, limit: number): readonly UnauditedItem[];
  markAudited(items: readonly Pick<UnauditedItem, 'list' | 'itemId' | 'version' | 'isGone'>[]): void;
  /** The last entry of the audit log that the marks were made by; undefined of an empty one. */
  markedBy(): LogPosition | undefined;
  keepMarkedBy(position: LogPosition | undefined): void;
  forgetMarks(): void;
}

/** An item at a version, or its deletion, that is not known to be in the audit log. */
export interface UnauditedItem {
  readonly list: ListName;
  readonly itemId: string;
  readonly version: number;
  readonly isGone: boolean;
  readonly key: string;
  /** As they stand in the list; none once it is deleted. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A row somebody edited so that it does not parse: it is left out of everything, and shown to who can mend it. */
export interface QuarantinedRow {
  readonly list: ListName;
  readonly itemId: string;
  readonly problems: readonly ColumnProblem[];
  readonly eTag: string;
  /** As they stand in the list. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** As they last counted; undefined where that is not known here. */
  readonly countedFields: Readonly<Record<string, unknown>> | undefined;
  /** Object ids of those who typed or edited it since it last counted, as far as they are known. */
  readonly handOids: readonly string[];
}

type Prepared = Readonly<Record<keyof typeof rowStatements, StatementSync>>;

interface Tools {
  readonly statements: Prepared;
  readonly touched: Touched;
  readonly keys: ReturnType<typeof ownKeys>;
  readonly people: KeptPeopleIndex;
  /** Undefined for a file that is only filled. */
  readonly values: RowValues | undefined;
}

const prepared = (db: DatabaseSync): Prepared =>
  Object.fromEntries(Object.entries(rowStatements).map(([name, sql]) => [name, db.prepare(sql)])) as Prepared;

/** Only the list's own columns are kept. */
function ownFields(list: ListName, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = listNamed(list).columns.map((column) => column.name);
  return Object.fromEntries(
    names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );
}

/** Whose rows it is looked up among, and whose standings it touches from now on. */
function lookUp({ statements, touched, people }: Tools, list: ListName, item: number, value: object): void {
  for (const property of listNamed(list).lookups) {
    const looked = (value as Readonly<Record<string, unknown>>)[property];
    if (typeof looked === 'string') statements.putLookup.run(list, property, looked, item);
  }
  // What the list of people holds.
  if (list === 'people') people.put(item, value as Person);
  touched.byRow(list, item);
}

function lookUpNoMore({ statements, people }: Tools, list: ListName, item: number): void {
  statements.dropLookups.run(list, item);
  if (list === 'people') people.drop(item);
}

function settleKey(tools: Tools, list: ListName, key: string | undefined): void {
  const { statements, touched } = tools;
  const { aside, counting } = tools.keys.settle(list, key);
  for (const item of aside) {
    touched.byRow(list, item);
    lookUpNoMore(tools, list, item);
  }
  for (const item of counting) {
    const parsed = listNamed(list).read(fieldsIn(statements.fields.get(list, item)));
    if (parsed.ok) lookUp(tools, list, item, parsed.value);
  }
}

function fieldsText(row: Readonly<Record<string, unknown>> | undefined): string {
  const stored = row?.['fields'];
  return typeof stored === 'string' ? stored : '{}';
}

const fieldsIn = (row: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> =>
  JSON.parse(fieldsText(row)) as Record<string, unknown>;

const textsIn = (json: unknown): readonly string[] =>
  typeof json === 'string' ? (JSON.parse(json) as readonly string[]) : [];

/** Those whose hands a row that does not count has gone through: who wrote it last, and who did since it counted. */
function handsOf({ statements }: Tools, list: ListName, item: ListItem): readonly string[] {
  const held = statements.hands.get(list, Number(item.id));
  const earlier = held ? textsIn(held['hands']) : [writerOid(item.createdBy)];
  const all = [...earlier, writerOid(item.lastModifiedBy)].filter((oid) => oid !== undefined);
  return [...new Set(all)];
}

const asRow = (read: ReturnType<AnyList['read']>, itemId: string, eTag: string): AnyStored | undefined =>
  read.ok ? { value: read.value, itemId, eTag } : undefined;

const heldRow = (row: Readonly<Record<string, unknown>>): HeldRow => ({
  item: Number(row['item']),
  eTag: String(row['etag']),
});

const rowOf = (list: ListName, { item, eTag }: HeldRow, fields: string): AnyStored | undefined =>
  asRow(listNamed(list).readHeld(JSON.parse(fields) as Record<string, unknown>), String(item), eTag);

/** The row that a statement gives with its fields, unless it is kept in memory. */
function rowIn(
  { values }: Tools,
  list: ListName,
  found: Readonly<Record<string, unknown>>,
): AnyStored | undefined {
  const held = heldRow(found);
  const kept = values?.find(list, held.item, held.eTag);
  if (kept) return kept;
  const fields = fieldsText(found);
  const row = rowOf(list, held, fields);
  if (row) values?.keep(list, row, fields.length);
  return row;
}

/** All rows as they stand in the file. What is kept in memory for others is used, and stays as it is. */
function allRows({ statements, values }: Tools, list: ListName): readonly AnyStored[] {
  const kept = values?.allOf(list);
  if (kept) return kept;
  let characters = 0;
  const found = statements.all.all(list).flatMap((each) => {
    const held = heldRow(each);
    const fields = fieldsText(each);
    characters += fields.length;
    return values?.peek(list, held.item, held.eTag) ?? rowOf(list, held, fields) ?? [];
  });
  values?.keepAll(list, found, characters);
  return found;
}

/** Whether a row that counts would hold the same but for what something is called, and for the hash of that. */
function isOnlyRelabelled({ statements }: Tools, list: ListName, item: number, fields: object): boolean {
  const { labels } = listNamed(list);
  if (labels.length === 0) return false;
  const held = statements.whole.get(list, item);
  if (!held || held['deleted'] === 1 || held['problem'] !== null) return false;
  const [before, after] = [fieldsIn(held), { ...fields }].map((row: Record<string, unknown>) => {
    const other = Object.entries(row).filter(([name]) => name !== BODY_HASH_COLUMN && !labels.includes(name));
    return JSON.stringify(other);
  });
  return before === after;
}

function put(given: Tools, list: ListName, item: ListItem): AnyStored | undefined {
  const { statements, keys, values } = given;
  const parsed = listNamed(list).read(item.fields);
  const row = asRow(parsed, item.id, item.eTag);
  const number = Number(item.id);
  const keyBefore = keys.of(list, number);
  const problem = parsed.ok ? null : JSON.stringify(parsed.refusal);
  const hands = parsed.ok ? null : JSON.stringify(handsOf(given, list, item));
  const key = parsed.ok ? parsed.value.key : null;
  const own = ownFields(list, item.fields);
  const fields = JSON.stringify(own);
  const touchesNobody = parsed.ok && isOnlyRelabelled(given, list, number, own);
  const tools = touchesNobody ? { ...given, touched: UNTOUCHED } : given;
  values?.forgetAll(list);
  if (row) values?.keep(list, row, fields.length);
  // Whose row it was, and below whose it is now.
  tools.touched.byRow(list, number);
  statements.put.run(list, number, key, versionOf(item.eTag), item.eTag, fields, problem, hands);
  lookUpNoMore(tools, list, number);
  if (parsed.ok) lookUp(tools, list, number, parsed.value);
  if (key !== null) settleKey(tools, list, key);
  if (keyBefore !== key) settleKey(tools, list, keyBefore);
  return row;
}

function markDeleted(tools: Tools, list: ListName, itemId: string): void {
  const { statements, touched, keys, values } = tools;
  values?.forgetAll(list);
  touched.byRow(list, Number(itemId));
  statements.markDeleted.run(list, Number(itemId));
  lookUpNoMore(tools, list, Number(itemId));
  settleKey(tools, list, keys.of(list, Number(itemId)));
}

/** A delta may lag behind our own writes: it overwrites no newer version, but brings back what was restored. */
function apply(tools: Tools, list: ListName, change: DeltaChange): void {
  const { statements } = tools;
  if (change.kind === 'deleted') {
    markDeleted(tools, list, change.itemId);
    return;
  }
  const held = statements.held.get(list, Number(change.item.id));
  const version = versionOf(change.item.eTag);
  const isNewer = held === undefined || version > Number(held['version']);
  const isRestored = held?.['deleted'] === 1 && version >= Number(held['version']);
  if (isNewer || isRestored) put(tools, list, change.item);
}

/** `values`: where what is read is kept in memory; left out for a file that is only filled. */
export function createRowStore(db: DatabaseSync, values?: RowValues): RowStore {
  const statements = prepared(db);
  const tools: Tools = {
    statements,
    touched: values ? createTouched(db) : UNTOUCHED,
    keys: ownKeys(db),
    people: createPeopleIndex(db),
    values,
  };
  return {
    peopleIndex: tools.people,
    held(list, itemId) {
      const row = statements.held.get(list, Number(itemId));
      return row && { version: Number(row['version']), isDeleted: row['deleted'] === 1 };
    },
    byKey(list, key) {
      const row = statements.byKey.get(list, key);
      return row && rowIn(tools, list, row);
    },
    lookedUp: (list, property, value) =>
      statements.byLookup.all(list, property, value).flatMap((row) => rowIn(tools, list, row) ?? []),
    all: (list) => allRows(tools, list),
    accept: (list, item) =>
      inTransaction(db, () => {
        const held = statements.held.get(list, Number(item.id));
        const isNewer = held === undefined || Number(held['version']) < versionOf(item.eTag);
        if (isNewer) return put(tools, list, item);
        const kept = values?.find(list, Number(item.id), item.eTag);
        return kept ?? asRow(listNamed(list).read(item.fields), item.id, item.eTag);
      }),
    takeAsListed: (list, item) => inTransaction(db, () => apply(tools, list, { kind: 'stands', item })),
    heldBetween: (list, after, last) =>
      statements.heldBetween.all(list, after, last).map((row) => ({
        item: Number(row['item']),
        version: Number(row['version']),
        isDeleted: row['deleted'] === 1,
      })),
    remove: (list, itemId) => inTransaction(db, () => markDeleted(tools, list, itemId)),
    applyPage(list, items, position) {
      // The same item may come more than once; the last is the one that holds (Graph docs: listItem delta).
      const changes = new Map<string, DeltaChange>();
      for (const change of items.map(deltaChangeOf).filter((each) => each !== undefined)) {
        changes.set(change.kind === 'deleted' ? change.itemId : change.item.id, change);
      }
      inTransaction(db, () => {
        for (const change of changes.values()) apply(tools, list, change);
        statements.putPosition.run(list, position.link, position.completedAt ?? null);
      });
    },
    position(list) {
      const row = statements.position.get(list);
      const completedAt = row?.['completed_at'];
      return (
        row && {
          link: String(row['link']),
          completedAt: typeof completedAt === 'string' ? completedAt : undefined,
        }
      );
    },
    empty: (list) =>
      inTransaction(db, () => {
        statements.dropRows.run(list);
        statements.dropListLookups.run(list);
        if (list === 'people') tools.people.dropAll();
        statements.dropPosition.run(list);
        values?.forgetAll(list);
        tools.touched.byEverything();
      }),
    counts: () =>
      new Map(
        statements.counts
          .all()
          .map((row) => [
            String(row['list']),
            { rows: Number(row['rows']), quarantined: Number(row['quarantined']) },
          ]),
      ),
    quarantined: () =>
      statements.quarantined.all().map((row) => ({
        // Written by this file: by the name of a list, and as its problems.
        list: String(row['list']) as ListName,
        itemId: String(row['item']),
        problems: JSON.parse(String(row['problem'])) as readonly ColumnProblem[],
        eTag: String(row['etag']),
        fields: JSON.parse(String(row['fields'])) as Record<string, unknown>,
        countedFields:
          typeof row['counted'] === 'string'
            ? (JSON.parse(row['counted']) as Record<string, unknown>)
            : undefined,
        handOids: textsIn(row['hands']),
      })),
    outside: (column) => rowsOutside(db, column),
    unaudited: (heldForSeconds, limit) =>
      statements.unaudited.all(heldForSeconds, limit).map((row) => ({
        list: String(row['list']) as ListName,
        itemId: String(row['item']),
        version: Number(row['version']),
        isGone: row['deleted'] === 1,
        key: typeof row['key'] === 'string' ? row['key'] : '',
        fields: JSON.parse(String(row['fields'])) as Record<string, unknown>,
      })),
    markAudited: (items) =>
      inTransaction(db, () => {
        statements.putHasMarks.run();
        for (const { list, itemId, version, isGone } of items) {
          statements.markAudited.run(version * 2 + (isGone ? 1 : 0), list, Number(itemId));
        }
      }),
    markedBy() {
      const kept = JSON.parse(String(statements.markedBy.get()?.['value'] ?? 'null')) as LogPosition | null;
      return kept ?? undefined;
    },
    keepMarkedBy: (position) => statements.putMarkedBy.run(JSON.stringify(position ?? null)),
    forgetMarks: () =>
      inTransaction(db, () => {
        if (!statements.hasMarks.get()) return;
        statements.forgetMarks.run();
        statements.dropHasMarks.run();
      }),
  };
}
