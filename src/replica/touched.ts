import type { DatabaseSync } from 'node:sqlite';
import type { ListName } from '../sharepoint/lists/index.ts';
import { listNamed } from '../sharepoint/lists/index.ts';
import type { Work } from '../ports/waiting.ts';

/** What hangs on rows and accounts: told in their own transaction, before and after they change. */
export interface Touched {
  /** Forgets the standings that a row touches, and wakes what is to be looked at for it. */
  byRow(list: ListName, item: number): void;
  byEverything(): void;
  /** Somebody's account: theirs, and who answers for those below and around them. */
  byAccount(oid: string): void;
}

/** What a row holds in a property: its key, or an id that it is looked up by. */
const HELD = `(
  SELECT value FROM lookups WHERE list = ? AND item = ? AND property = ?
  UNION ALL
  SELECT key FROM rows WHERE list = ? AND item = ? AND ? = 'key' AND key IS NOT NULL
)`;

/** Those of a unit, and of those below it, which name the one above them in a column. A circle is gone round once. */
const OF_UNIT = `WITH RECURSIVE
  above (key, parent) AS MATERIALIZED (
    SELECT key, json_extract(fields, ?) FROM rows WHERE list = ? AND key IS NOT NULL AND deleted = 0
  ),
  under (key) AS (
    SELECT value FROM ${HELD} UNION SELECT above.key FROM under JOIN above ON above.parent = under.key
  ),
  touched (oid) AS (SELECT oid FROM listed WHERE unit IN under)`;

/** A later wake has a number of its own, so that what looked at the earlier one does not settle it. */
const WAKE = 'INSERT OR REPLACE INTO waiting (work, subject, at)';

/** To be counted, or to be counted no more. */
export const WAKE_EVERYBODY = `${WAKE} SELECT 'counts', key, '' FROM (
    SELECT key FROM rows INDEXED BY rows_by_key WHERE list = 'people' AND key IS NOT NULL AND deleted = 0
    UNION SELECT oid FROM counted
  )`;

/** Those who report to somebody, straight or through others who are not known to be in post and able. */
const BELOW = `WITH RECURSIVE below (oid) AS (
    SELECT oid FROM people WHERE manager_oid = ?
    UNION
    SELECT people.oid FROM below JOIN people ON people.manager_oid = below.oid
      WHERE NOT EXISTS (SELECT 1 FROM counted WHERE counted.oid = below.oid AND counted.active = 1)
  )`;

/** Those up the line: of people who manage each other in a circle nobody answers for the other. */
const ABOVE = `WITH RECURSIVE above (oid) AS (
    SELECT ? UNION SELECT people.manager_oid FROM above JOIN people ON people.oid = above.oid
      WHERE people.manager_oid IS NOT NULL
  )`;

/** Whoever stands in for a line without anybody may be another. */
const WAKE_STAND_INS = `${WAKE} SELECT 'overdue-reviews', oid, '' FROM counted INDEXED BY counted_overdue_review
  WHERE overdue_review = 1 AND stand_in = 1`;

/** Events whose form is open, or that lie ahead: whom their forms ask goes by the policies of those who came. */
const WAKE_OPEN_EVENTS = `${WAKE} SELECT work, subject, '' FROM waiting WHERE work = 'ended-event' AND at > ''`;

/** Those for whose reviews somebody is named: who is in post no more holds none. */
const NAMING = `SELECT 'counts', about.value, '' FROM lookups AS named
  JOIN lookups AS about ON about.list = named.list AND about.item = named.item AND about.property = 'personOid'
  WHERE named.list = 'recordEntries' AND named.property = 'colleague' AND named.value = ?`;

/** Who waits for something else too was not woken by the row alone. */
const WAKE_UNDER_POLICY = `INSERT OR REPLACE INTO waiting (work, subject, at, because)
  SELECT 'counts', under.oid, '', iif(coalesce(waits.because, ?1) = ?1, ?1, '') FROM counted_under AS under
    LEFT JOIN waiting AS waits ON waits.work = 'counts' AND waits.subject = under.oid
    WHERE under.policy IN ${HELD}`;

/** As what a row wakes those whom it touches. */
export const becauseOf = (list: ListName, item: number | string): string => `${list} ${item}`;

export function createTouched(db: DatabaseSync): Touched {
  const forgetAll = db.prepare('DELETE FROM standings');
  const wakeAll = db.prepare(WAKE_EVERYBODY);
  const wakeStandIns = db.prepare(WAKE_STAND_INS);
  const wakeNaming = db.prepare(`${WAKE} ${NAMING}`);
  const wakeOpenEvents = db.prepare(WAKE_OPEN_EVENTS);
  const wakeBelow = db.prepare(`${BELOW} ${WAKE} SELECT 'counts', oid, '' FROM below`);
  const wakeAbove = db.prepare(`${ABOVE} ${WAKE} SELECT 'counts', oid, '' FROM above`);
  const forget = {
    person: db.prepare(`DELETE FROM standings WHERE oid IN ${HELD}`),
    policy: db.prepare(`DELETE FROM standings WHERE policy IN ${HELD}`),
    unit: db.prepare(`${OF_UNIT} DELETE FROM standings WHERE oid IN touched`),
  };
  const wake = {
    person: db.prepare(`${WAKE} SELECT 'counts', value, '' FROM ${HELD}`),
    policy: db.prepare(WAKE_UNDER_POLICY),
    unit: db.prepare(`${OF_UNIT} ${WAKE} SELECT 'counts', oid, '' FROM touched`),
  };
  const wakeWork = db.prepare(`${WAKE} SELECT ?, value, '' FROM ${HELD}`);
  const holdsOther = db.prepare(
    'SELECT 1 FROM rows WHERE list = ? AND item = ? AND json_extract(fields, ?) IS NOT ?',
  );
  const keyOf = db.prepare('SELECT key FROM rows WHERE list = ? AND item = ?');
  const held = (list: ListName, item: number, by: string) => [list, item, by, list, item, by] as const;

  function wakeThoseAnsweredBy(list: ListName, item: number): void {
    const oid = keyOf.get(list, item)?.['key'];
    if (typeof oid !== 'string') return;
    wakeBelow.run(oid);
    wakeNaming.run(oid);
  }

  return {
    byRow(list, item) {
      const { feeds, subject, wakes } = listNamed(list);
      for (const { work, by } of wakes) wakeWork.run(work, ...held(list, item, by));
      if (feeds.includes('people')) wakeStandIns.run();
      if (!feeds.includes('standing')) return;
      if (subject.of === 'everybody') {
        wakeOpenEvents.run();
        forgetAll.run();
        wakeAll.run();
        return;
      }
      if (subject.of === 'unit') {
        wakeOpenEvents.run();
        const under = [`$.${subject.below}`, list, ...held(list, item, subject.by)];
        forget.unit.run(...under);
        wake.unit.run(...under);
        return;
      }
      const { unless } = subject;
      if (unless && !holdsOther.get(list, item, `$.${unless.column}`, unless.holds)) return;
      if (subject.of === 'policy' || list === 'people') wakeOpenEvents.run();
      forget[subject.of].run(...held(list, item, subject.by));
      if (subject.of === 'person') wake.person.run(...held(list, item, subject.by));
      else wake.policy.run(becauseOf(list, item), ...held(list, item, subject.by));
      if (list === 'people') wakeThoseAnsweredBy(list, item);
    },
    byEverything() {
      forgetAll.run();
      wakeAll.run();
    },
    byAccount(oid) {
      wakeAbove.run(oid);
      wakeBelow.run(oid);
      wakeNaming.run(oid);
    },
  };
}

/** Of a file that is only filled: once it is, everything of it is touched. */
export const UNTOUCHED: Touched = {
  byRow: () => undefined,
  byEverything: () => undefined,
  byAccount: () => undefined,
};

/** What each kind of work is about, where all of it is to be looked at again. */
export const everythingOf: Readonly<Record<Exclude<Work, 'counts'>, string>> = {
  'overdue-reviews': 'SELECT oid FROM counted INDEXED BY counted_overdue_review WHERE overdue_review = 1',
  'ended-event': `SELECT key FROM rows WHERE list = 'events' AND key IS NOT NULL AND deleted = 0 AND problem IS NULL`,
  'removed-files': `SELECT DISTINCT value FROM lookups WHERE list = 'evidenceFiles' AND property = 'personOid'`,
  'event-change': `SELECT key FROM rows WHERE list = 'events' AND key IS NOT NULL AND deleted = 0 AND problem IS NULL`,
};
