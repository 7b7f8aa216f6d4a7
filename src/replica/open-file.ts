import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LIST_NAMES, listNamed } from '../sharepoint/lists/index.ts';
import { isDamage } from './damage.ts';
import { deleteFile } from './delete-file.ts';
import { peopleIndexTables } from './people-index.ts';
import { saidIndexes } from './said-values.ts';

/** Raised with every change of the tables below: a file of another version is thrown away and filled again. */
const SCHEMA_VERSION = 17;

/** Whoever commits beyond so many pages of the log writes them back: by its lower limit, the thread that judges many. */
const LOG_PAGES = 4000;
export const LOG_PAGES_BESIDE = 1000;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS rows (
    list TEXT NOT NULL, item INTEGER NOT NULL, key TEXT, version INTEGER NOT NULL, etag TEXT NOT NULL,
    fields TEXT NOT NULL, problem TEXT, counted TEXT, hands TEXT, deleted INTEGER NOT NULL DEFAULT 0,
    held_since INTEGER NOT NULL DEFAULT 0, audited INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (list, item)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS rows_by_key ON rows (list, key) WHERE deleted = 0;
  CREATE INDEX IF NOT EXISTS rows_with_problem ON rows (list, item) WHERE deleted = 0 AND problem IS NOT NULL;
  CREATE INDEX IF NOT EXISTS rows_unaudited ON rows (list, item) WHERE audited < version * 2 + deleted;
  CREATE TABLE IF NOT EXISTS lookups (
    list TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL, item INTEGER NOT NULL,
    PRIMARY KEY (list, property, value, item)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS lookups_by_item ON lookups (list, item);
  CREATE TABLE IF NOT EXISTS positions (
    list TEXT PRIMARY KEY, link TEXT NOT NULL, completed_at TEXT
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS people (
    oid TEXT PRIMARY KEY, display_name TEXT NOT NULL, principal_name TEXT NOT NULL, mail TEXT NOT NULL, job_title TEXT NOT NULL,
    manager_oid TEXT, enabled INTEGER NOT NULL, guest INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS standings (
    oid TEXT NOT NULL, policy TEXT NOT NULL, judged_on TEXT NOT NULL, changes_on TEXT, mark TEXT NOT NULL,
    standing TEXT NOT NULL, PRIMARY KEY (oid, policy)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS people_by_manager ON people (manager_oid);
  CREATE TABLE IF NOT EXISTS waiting (
    number INTEGER PRIMARY KEY AUTOINCREMENT, work TEXT NOT NULL, subject TEXT NOT NULL, at TEXT NOT NULL,
    because TEXT NOT NULL DEFAULT '', UNIQUE (work, subject)
  );
  CREATE INDEX IF NOT EXISTS waiting_by_time ON waiting (work, at, number);
  -- Wide rows: without a rowid most of each would lie on pages of its own. What lists ask for stands first.
  CREATE TABLE IF NOT EXISTS counted (
    oid TEXT PRIMARY KEY NOT NULL, touched INTEGER NOT NULL, unit TEXT NOT NULL, person_group TEXT, line TEXT NOT NULL,
    active INTEGER NOT NULL, stand_in INTEGER NOT NULL, points_to_nothing INTEGER NOT NULL, overdue_review INTEGER NOT NULL,
    changes_on TEXT, policies TEXT NOT NULL, requirements TEXT NOT NULL, needs TEXT
  );
  CREATE INDEX IF NOT EXISTS counted_by_change ON counted (changes_on, oid);
  CREATE INDEX IF NOT EXISTS counted_without_manager ON counted (line) WHERE person_group IS NOT NULL AND line <> 'directory';
  CREATE INDEX IF NOT EXISTS counted_active_without_manager ON counted (oid) WHERE active = 1 AND line <> 'directory';
  CREATE INDEX IF NOT EXISTS counted_with_stand_in ON counted (oid, line) WHERE stand_in = 1;
  CREATE INDEX IF NOT EXISTS counted_pointing_to_nothing ON counted (oid) WHERE points_to_nothing = 1;
  CREATE INDEX IF NOT EXISTS counted_overdue_review ON counted (stand_in) WHERE overdue_review = 1;
  CREATE TABLE IF NOT EXISTS counted_under (policy TEXT NOT NULL, oid TEXT NOT NULL, PRIMARY KEY (policy, oid)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS counted_under_by_person ON counted_under (oid);
  CREATE TABLE IF NOT EXISTS counted_gaps (rule TEXT NOT NULL, oid TEXT NOT NULL, PRIMARY KEY (rule, oid)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS counted_gaps_by_person ON counted_gaps (oid);
  CREATE TABLE IF NOT EXISTS judged_ahead (
    oid TEXT PRIMARY KEY NOT NULL, moves_since INTEGER, counted_since INTEGER, moves TEXT, counted TEXT
  );
  CREATE TABLE IF NOT EXISTS unit_counts (
    unit TEXT NOT NULL, person_group TEXT NOT NULL, people INTEGER NOT NULL, PRIMARY KEY (unit, person_group)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS requirement_counts (
    unit TEXT NOT NULL, policy TEXT NOT NULL, requirement TEXT NOT NULL, place INTEGER NOT NULL, people INTEGER NOT NULL,
    PRIMARY KEY (unit, policy, requirement, place)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS running_out (
    month TEXT NOT NULL, policy TEXT NOT NULL, requirement TEXT NOT NULL, people INTEGER NOT NULL,
    PRIMARY KEY (month, policy, requirement)
  ) WITHOUT ROWID;
`;

/** What a file was filled from and by which declarations: it is of no use to another site or to other columns. */
export function fingerprintOf(source: string): string {
  const declared = LIST_NAMES.map((name) => [name, listNamed(name).columns, listNamed(name).lookups]);
  return createHash('sha256')
    .update(JSON.stringify([SCHEMA_VERSION, saidIndexes, source, declared]))
    .digest('hex');
}

function open(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  try {
    // WAL with NORMAL may lose the last moments when the machine fails, never consistency; delta brings them again.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
    db.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES};`);
    db.exec(SCHEMA + peopleIndexTables + saidIndexes);
    // Another release may judge by other rules: what an earlier process judged is not kept.
    db.exec('DELETE FROM standings; DELETE FROM judged_ahead;');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

const storedFingerprint = (db: DatabaseSync): unknown =>
  db.prepare("SELECT value FROM facts WHERE name = 'fingerprint'").get()?.['value'];

/** A file that is damaged, or was filled from elsewhere, is begun afresh: the lists have everything. */
export function openFile(path: string, fingerprint: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  try {
    const db = open(path);
    const found = storedFingerprint(db);
    if (found === fingerprint) return db;
    db.close();
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  deleteFile(path);
  const db = open(path);
  db.prepare("INSERT INTO facts (name, value) VALUES ('fingerprint', ?)").run(fingerprint);
  return db;
}
