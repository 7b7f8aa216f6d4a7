import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aKey, aLearningActivity, aRecordEntry, ASHA_OID } from '../../tests/builders/records.ts';
import type { LearningActivity } from '../domain/activities/learning-activity.ts';
import { lists } from '../sharepoint/lists/index.ts';
import { choiceColumns } from '../domain/rows/known-choices.ts';
import { aheadStatements } from './ahead-store.ts';
import { countStatements } from './count-store.ts';
import { openFile } from './open-file.ts';
import { peopleIndexStatements } from './people-index.ts';
import { peopleStatements } from './people-store.ts';
import { rowStatements } from './row-statements.ts';
import { outsideStatement } from './said-values.ts';
import { inTransaction } from './in-transaction.ts';
import { createRowStore } from './row-store.ts';
import { waitingStatements } from './waiting-store.ts';
import type { RowStore } from './row-store.ts';

let directory: string;
let path: string;
let db: DatabaseSync;
let store: RowStore;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rows-'));
  path = join(directory, 'replica.sqlite');
  db = openFile(path, 'fingerprint');
  store = createRowStore(db);
});
afterEach(() => {
  if (db.isOpen) db.close();
  rmSync(directory, { recursive: true, force: true });
});

const KEY = aKey('row');
const item = (version: number, minutes = version, id = '1', key = KEY) => ({
  id,
  eTag: `"guid,${version}"`,
  fields: { ...lists.activities.toFields(aLearningActivity({ key, minutes })), Modified: 'not ours' },
});
const deleted = (id = '1') => ({ id, deleted: { state: 'deleted' } });
const link = (name: string, completedAt?: string) => ({
  link: `https://graph.microsoft.com/${name}`,
  completedAt,
});
const minutes = () => {
  const row = store.byKey('activities', KEY);
  return (row?.value as LearningActivity | undefined)?.minutes;
};

describe('taking in pages', () => {
  it('overwrites a row by a newer version only, whichever way it comes', () => {
    store.accept('activities', item(3));
    store.applyPage('activities', [item(2)], link('a'));
    expect(minutes()).toBe(3);
    store.accept('activities', item(3, 99));
    expect(minutes()).toBe(3);
    store.applyPage('activities', [item(10)], link('b'));
    expect(minutes()).toBe(10);
    store.accept('activities', item(11));
    expect(minutes()).toBe(11);
  });

  it('takes the last of several of the same item', () => {
    store.applyPage('activities', [item(1), item(3), item(2)], link('a'));
    expect(minutes()).toBe(2);
    store.applyPage('activities', [item(4), deleted()], link('b'));
    expect(minutes()).toBeUndefined();
    store.applyPage('activities', [deleted(), item(5)], link('c'));
    expect(minutes()).toBe(5);
  });

  it('forgets what was deleted, takes it back when it was restored, and is not fooled by a late own read', () => {
    store.accept('activities', item(2));
    store.applyPage('activities', [deleted()], link('a'));
    expect(store.lookedUp('activities', 'personOid', ASHA_OID)).toEqual([]);
    store.accept('activities', item(2));
    expect(minutes()).toBeUndefined();
    store.applyPage('activities', [item(2)], link('b'));
    expect(minutes()).toBe(2);
    expect(store.lookedUp('activities', 'personOid', ASHA_OID)).toHaveLength(1);
  });

  it('changes nothing when the same pages come again after a crash', () => {
    const pages = [
      [item(1), item(1, 7, '2', aKey('other'))],
      [item(2), deleted('2')],
    ];
    for (const page of pages) store.applyPage('activities', page, link('a'));
    const once = db.prepare('SELECT * FROM rows').all();
    for (const page of [...pages, ...pages]) store.applyPage('activities', page, link('a'));
    expect(minutes()).toBe(2);
    expect(db.prepare('SELECT * FROM rows WHERE deleted = 0').all()).toEqual(
      once.filter((row) => row['deleted'] === 0),
    );
  });

  it('keeps data and position together: neither is there without the other', () => {
    store.applyPage('activities', [item(1)], link('first', '2026-03-31T09:00:00Z'));
    const broken = [item(2), { ...item(1, 5, '9', aKey('x')), fields: undefined }];
    const failing = { ...link('second'), link: null as unknown as string };
    expect(() => store.applyPage('activities', broken, failing)).toThrow();
    expect(minutes()).toBe(1);
    expect(store.position('activities')).toEqual(link('first', '2026-03-31T09:00:00Z'));
  });

  it('is as whole as before in the middle of a page', () => {
    store.applyPage('activities', [], link('first', '2026-03-31T09:00:00Z'));
    store.applyPage('activities', [item(1)], link('next'));
    expect(store.position('activities')).toEqual(link('next', '2026-03-31T09:00:00Z'));
  });

  it('keeps our own columns only', () => {
    store.accept('activities', item(1));
    expect(db.prepare('SELECT fields FROM rows').get()?.['fields']).not.toContain('Modified');
  });

  it('counts what does not parse, also an item without fields, and passes over what is no item', () => {
    const bad = { ...item(1), fields: { ...item(1).fields, Minutes: 'x' } };
    store.applyPage('activities', [bad, { id: '2', eTag: '"g,1"' }, { id: '../3' }, 'x', null], link('a'));
    expect(store.counts().get('activities')).toEqual({ rows: 2, quarantined: 2 });
    store.applyPage('activities', [{ id: '1', deleted: {} }], link('b'));
    expect(store.counts().get('activities')).toEqual({ rows: 1, quarantined: 1 });
    expect(store.all('activities')).toEqual([]);
    expect(store.byKey('activities', KEY)).toBeUndefined();
  });
});

describe('what is not known to be audited', () => {
  const waiting = () => store.unaudited(0, 10).map((row) => [row.itemId, row.version, row.isGone]);
  const mark = (version: number, isGone = false) =>
    store.markAudited([{ list: 'activities', itemId: '1', version, isGone }]);

  it('is each version that came, by whatever way, until it is marked', () => {
    store.accept('activities', item(1));
    expect(store.unaudited(0, 10)).toMatchObject([
      {
        list: 'activities',
        itemId: '1',
        version: 1,
        isGone: false,
        key: KEY,
        fields: { PersonOid: ASHA_OID },
      },
    ]);
    mark(1);
    expect(waiting()).toEqual([]);
    store.applyPage('activities', [item(1), item(3)], link('a'));
    expect(waiting()).toEqual([['1', 3, false]]);
    mark(3);
    mark(2);
    expect(waiting()).toEqual([]);
  });

  it('is a deletion too, once, and a row that does not parse', () => {
    store.accept('activities', item(1));
    mark(1);
    store.applyPage('activities', [deleted()], link('a'));
    expect(waiting()).toEqual([['1', 1, true]]);
    mark(1, true);
    store.applyPage('activities', [item(1)], link('b'));
    expect(waiting()).toEqual([]);
    store.applyPage('activities', [{ id: '2', eTag: '"g,4"' }], link('c'));
    expect(waiting()).toEqual([['2', 4, false]]);
  });

  it('leaves what has just come to its writer, and gives no more than asked for', () => {
    store.applyPage('activities', [item(1), item(1, 7, '2', aKey('other'))], link('a'));
    expect(store.unaudited(30, 10)).toEqual([]);
    expect(store.unaudited(0, 1)).toHaveLength(1);
  });

  it('is found also of what came while the clock ran a year ahead', () => {
    store.applyPage('activities', [item(1)], link('a'));
    db.exec('UPDATE rows SET held_since = unixepoch() + 31536000');
    expect(store.unaudited(30, 10)).toHaveLength(1);
  });

  it('is everything again once the marks are forgotten, and the log that they came of is known by its last entry', () => {
    store.applyPage('activities', [item(1)], link('a'));
    mark(1);
    expect([waiting(), store.markedBy()]).toEqual([[], undefined]);
    store.keepMarkedBy({ sequence: 7, hash: 'seven' });
    expect(createRowStore(db).markedBy()).toEqual({ sequence: 7, hash: 'seven' });
    store.forgetMarks();
    store.keepMarkedBy(undefined);
    expect([waiting(), store.markedBy()]).toEqual([[['1', 1, false]], undefined]);
  });

  it('is read again when the list is', () => {
    store.accept('activities', item(1));
    mark(1);
    store.empty('activities');
    store.applyPage('activities', [item(1)], link('a'));
    expect(waiting()).toEqual([['1', 1, false]]);
  });
});

describe('the file', () => {
  const plan = (sql: string, count: number) =>
    db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...Array.from({ length: count }, () => '1'))
      .map((row) => String(row['detail']))
      .join(' | ');

  it('finds rows by index, whatever is asked for', () => {
    expect(plan(rowStatements.byKey, 2)).toContain('SEARCH rows USING INDEX rows_by_key (list=? AND key=?)');
    expect(plan(rowStatements.byLookup, 3)).toContain(
      'SEARCH lookups USING PRIMARY KEY (list=? AND property=? AND value=?)',
    );
    expect(plan(rowStatements.byLookup, 3)).toContain('SEARCH rows USING PRIMARY KEY (list=? AND item=?)');
    expect(plan(rowStatements.dropLookups, 2)).toContain('INDEX lookups_by_item (list=? AND item=?)');
    expect(plan(rowStatements.unaudited, 2)).toMatch(/^SCAN rows USING INDEX rows_unaudited$/);
    expect(plan(peopleStatements.reports, 1)).toContain('people_by_manager');
    const { countNamed, everybody, beginning, alike, among } = peopleIndexStatements;
    expect(plan(countNamed, 1)).toContain('SEARCH listed USING COVERING INDEX listed_by_name (compared=?)');
    expect(plan(everybody, 0)).toBe('SCAN listed USING COVERING INDEX listed_by_name');
    expect(plan(beginning, 1)).toContain('SEARCH name_ends USING PRIMARY KEY (ending>? AND ending<?)');
    expect(plan(beginning, 1)).toContain('SEARCH listed USING INTEGER PRIMARY KEY (rowid=?)');
    expect(plan(among, 1)).toContain('SEARCH listed USING INDEX listed_alike (unit=? AND further=?)');
    expect(plan(alike, 0)).toBe('SCAN listed USING COVERING INDEX listed_alike');
    expect(plan(rowStatements.counts, 0)).toContain('SCAN rows USING COVERING INDEX rows_by_key');
    for (const sql of [rowStatements.byKey, rowStatements.byLookup, rowStatements.all, rowStatements.held]) {
      expect(plan(sql, sql.split('?').length - 1)).not.toMatch(/SCAN|TEMP B-TREE/);
    }
  });

  it('tells counts, and what waits, without walking people', () => {
    const { needs, requirements, withoutManager, answeredByStandIn, pointingToNothing, wakeTurned } =
      countStatements;
    for (const sql of [waitingStatements.due, waitingStatements.count, needs, requirements, wakeTurned])
      expect(plan(sql, sql.split('?').length - 1)).not.toMatch(/SCAN|TEMP B-TREE/);
    expect(plan(countStatements.hasTurned, 1)).not.toMatch(/SCAN|TEMP B-TREE/);
    const { counted, toCount } = aheadStatements;
    for (const sql of [counted, toCount]) expect(plan(sql, 1)).not.toMatch(/SCAN|TEMP B-TREE/);
    expect(plan(withoutManager, 0)).toContain('counted_without_manager');
    expect(plan(answeredByStandIn, 0)).toContain('counted_with_stand_in');
    expect(plan(pointingToNothing, 0)).toContain('counted_pointing_to_nothing');
  });

  it('keeps what it holds, and is begun afresh when it was filled from elsewhere', () => {
    store.accept('activities', item(1));
    db.close();
    db = openFile(path, 'fingerprint');
    expect(createRowStore(db).byKey('activities', KEY)).toBeDefined();
    db.close();
    db = openFile(path, 'another fingerprint');
    expect(createRowStore(db).byKey('activities', KEY)).toBeUndefined();
  });

  it('is begun afresh when it is damaged', () => {
    db.close();
    writeFileSync(
      path,
      'this is no database, and it is longer than a header of one hundred bytes. '.repeat(20),
    );
    db = openFile(path, 'fingerprint');
    expect(createRowStore(db).all('activities')).toEqual([]);
  });
});

describe('a transaction that fails', () => {
  it('tells what went wrong, also where SQLite has undone it by itself', () => {
    const db = new DatabaseSync(':memory:');
    const fullDisk = () => {
      // What SQLite does when the disk is full: the transaction is gone before anybody undoes it.
      db.exec('ROLLBACK');
      throw new Error('database or disk is full');
    };
    expect(() => inTransaction(db, fullDisk)).toThrow('database or disk is full');
    expect(inTransaction(db, () => 'goes on')).toBe('goes on');
  });
});

it('finds rows that hold none of a column’s choices, where they hold anything and are of the kind that is asked', () => {
  store.accept('activities', item(1));
  store.accept('activities', item(1, 1, '2', aKey('other')));
  store.remove('activities', '2');
  const { activityType } = aLearningActivity();
  const typed = { list: 'activities', column: 'ActivityType' } as const;
  expect(store.outside({ ...typed, choices: ['x'] })).toEqual([{ key: KEY, value: activityType }]);
  expect(store.outside({ ...typed, choices: ['x', activityType] })).toEqual([]);

  const entries = [aRecordEntry(), aRecordEntry({ key: aKey('untold'), about: '' })];
  entries.forEach((entry, at) =>
    store.accept('recordEntries', {
      id: String(at + 1),
      eTag: '"guid,1"',
      fields: lists.recordEntries.toFields(entry),
    }),
  );
  const about = (kind: string, choices: readonly string[] = ['x']) =>
    store.outside({
      list: 'recordEntries',
      column: 'EntryAbout',
      choices,
      onlyWhen: { column: 'EntryKind', is: kind },
    });
  expect(about('training')).toEqual([{ key: aRecordEntry().key, value: 'safeguarding' }]);
  expect(about('training', ['safeguarding'])).toEqual([]);
  expect(about('observation')).toEqual([]);
});

it('steps from one value to the next to find them, and reads no row whose value is a choice', () => {
  for (const asked of choiceColumns([])) {
    const plan = db
      .prepare(`EXPLAIN QUERY PLAN ${outsideStatement(asked)}`)
      .all('1', '2', ...(asked.onlyWhen ? ['3'] : []))
      .map((row) => String(row['detail']));
    expect(
      plan.filter((detail) => detail.includes(' rows ')).every((detail) => detail.startsWith('SEARCH')),
    ).toBe(true);
  }
});
