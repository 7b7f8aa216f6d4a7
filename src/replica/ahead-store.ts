import type { DatabaseSync } from 'node:sqlite';
import type { CountedPerson } from '../domain/reports/counted-person.ts';
import type { PersonMoves } from '../domain/what-if/compare-standings.ts';
import { inTransaction } from './in-transaction.ts';
import type { KeptRequirements } from './kept-requirements.ts';
import { keptRequirements, requirementsIn } from './kept-requirements.ts';

/** What people were judged ahead of: a version of a policy that somebody thinks of publishing. */
export interface AheadOf {
  readonly versionKey: string;
  /** As what its publication wakes those whom it touches. */
  readonly because: string;
  /** Everything else that the judging rests on, beside rows and accounts: with another basis nothing of it holds. */
  readonly basis: string;
}

export interface AheadOfOne<Found> {
  readonly oid: string;
  readonly found: Found;
}

/**
 * What a version of a policy will change for each, found when it was previewed, so that publishing it judges nobody again. It
 * holds of a person until a row or an account of theirs changes; the publication itself is no such change. What is kept is of
 * one version at a time.
 */
export interface AheadStore {
  of(): AheadOf | undefined;
  /** Forgets what was found of another, or on another basis. */
  begin(of: AheadOf): void;
  /** The number of the last wake: what is read at this moment is right until a later one. */
  lastWake(): number;
  /** Of all of whom it is known, by whose they are. */
  moves(): ReadonlyMap<string, PersonMoves>;
  keepMoves(lastWake: number, people: readonly AheadOfOne<PersonMoves>[]): void;
  countedOf(oid: string): CountedPerson | undefined;
  keepCounted(lastWake: number, people: readonly AheadOfOne<CountedPerson>[]): void;
  /** Whom another version of a policy is to be counted for, and of whom that is not known ahead. */
  toCount(policyId: string): readonly string[];
}

const JUDGED_AHEAD_OF = 'judged-ahead-of';
/** As what the publication of the version that was judged ahead wakes people. */
export const BECAUSE_OF_AHEAD = `(SELECT json_extract(value, '$.because') FROM facts WHERE name = '${JUDGED_AHEAD_OF}')`;

/** Nothing but the publication itself has woken the person since. */
const holds = (
  since: string,
): string => `${since} >= coalesce((SELECT touched FROM counted WHERE oid = judged_ahead.oid), 0)
  AND NOT EXISTS (SELECT 1 FROM waiting WHERE work = 'counts' AND subject = judged_ahead.oid AND number > ${since}
    AND because IS NOT ${BECAUSE_OF_AHEAD})`;

export const aheadStatements = {
  of: `SELECT value FROM facts WHERE name = '${JUDGED_AHEAD_OF}'`,
  put: `INSERT OR REPLACE INTO facts (name, value) VALUES ('${JUDGED_AHEAD_OF}', ?)`,
  forget: 'DELETE FROM judged_ahead',
  // AUTOINCREMENT keeps the largest number ever given there (sqlite.org: "SQLite Autoincrement").
  lastWake: "SELECT seq FROM sqlite_sequence WHERE name = 'waiting'",
  // Everybody's are asked for together, and one after the other they take five times as long.
  moves: `SELECT oid, moves FROM judged_ahead WHERE moves IS NOT NULL AND ${holds('moves_since')}`,
  counted: `SELECT counted AS found FROM judged_ahead WHERE oid = ? AND ${holds('counted_since')}`,
  putMoves: `INSERT INTO judged_ahead (oid, moves_since, moves) VALUES (?, ?, ?)
    ON CONFLICT (oid) DO UPDATE SET moves_since = excluded.moves_since, moves = excluded.moves`,
  putCounted: `INSERT INTO judged_ahead (oid, counted_since, counted) VALUES (?, ?, ?)
    ON CONFLICT (oid) DO UPDATE SET counted_since = excluded.counted_since, counted = excluded.counted`,
  toCount: `SELECT oid FROM counted_under WHERE policy = ? AND NOT EXISTS
    (SELECT 1 FROM judged_ahead WHERE judged_ahead.oid = counted_under.oid AND ${holds('counted_since')})`,
} as const;

/** A person as they are counted, in less room. */
type KeptCounted = Omit<CountedPerson, 'requirements'> & { readonly requirements: KeptRequirements };

const asKept = (counted: CountedPerson): KeptCounted => ({
  ...counted,
  requirements: keptRequirements(counted.requirements),
});

const countedIn = (kept: KeptCounted): CountedPerson => ({
  ...kept,
  requirements: requirementsIn(kept.requirements),
});

/** Whoever else writes waits for as long as these take. */
const KEPT_AT_ONCE = 100;

export function createAheadStore(db: DatabaseSync): AheadStore {
  const ofNow = db.prepare(aheadStatements.of);
  const putOf = db.prepare(aheadStatements.put);
  const forgetAll = db.prepare(aheadStatements.forget);
  const lastWake = db.prepare(aheadStatements.lastWake);
  const toCount = db.prepare(aheadStatements.toCount);
  const allMoves = db.prepare(aheadStatements.moves);
  const counted = db.prepare(aheadStatements.counted);
  const keep = (sql: string) => {
    const statement = db.prepare(sql);
    return (since: number, people: readonly AheadOfOne<unknown>[]): void => {
      for (let from = 0; from < people.length; from += KEPT_AT_ONCE) {
        inTransaction(db, () => {
          for (const each of people.slice(from, from + KEPT_AT_ONCE))
            statement.run(each.oid, since, JSON.stringify(each.found));
        });
      }
    };
  };
  const keepMoves = keep(aheadStatements.putMoves);
  const keepCounted = keep(aheadStatements.putCounted);
  const kept = (): AheadOf | undefined => {
    const value = ofNow.get()?.['value'];
    return typeof value === 'string' ? (JSON.parse(value) as AheadOf) : undefined;
  };
  return {
    of: kept,
    begin({ versionKey, because, basis }) {
      const value = JSON.stringify({ versionKey, because, basis });
      if (JSON.stringify(kept()) === value) return;
      inTransaction(db, () => {
        forgetAll.run();
        putOf.run(value);
      });
    },
    lastWake: () => Number(lastWake.get()?.['seq'] ?? 0),
    // What these two read was written by this file.
    moves: () =>
      new Map(
        allMoves.all().map((row) => [String(row['oid']), JSON.parse(String(row['moves'])) as PersonMoves]),
      ),
    keepMoves,
    countedOf(oid) {
      const text = counted.get(oid)?.['found'];
      return typeof text === 'string' ? countedIn(JSON.parse(text) as KeptCounted) : undefined;
    },
    keepCounted: (since, people) =>
      keepCounted(
        since,
        people.map(({ oid, found }) => ({ oid, found: asKept(found) })),
      ),
    toCount: (policyId) => toCount.all(policyId).map((row) => String(row['oid'])),
  };
}
