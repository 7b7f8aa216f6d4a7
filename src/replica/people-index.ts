import type { DatabaseSync } from 'node:sqlite';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { byName } from '../domain/people/by-name.ts';
import { endsOfName } from '../domain/people/name-match.ts';
import { nameAsCompared, nameParts } from '../domain/people/name-parts.ts';
import { beginningMeant } from '../domain/people/people-meant.ts';
import type { Person } from '../domain/people/person.ts';
import type { IndexedPerson, PeopleIndex } from '../ports/people-index.ts';

/** The index of the rows of people that count, in the file that they are in; told in the transaction that changes them. */
export interface KeptPeopleIndex extends PeopleIndex {
  put(item: number, person: Person): void;
  drop(item: number): void;
  dropAll(): void;
}

export const peopleIndexTables = `
  CREATE TABLE IF NOT EXISTS listed (
    item INTEGER PRIMARY KEY, oid TEXT NOT NULL, name TEXT NOT NULL, compared TEXT NOT NULL, unit TEXT NOT NULL,
    further TEXT NOT NULL, left_on TEXT
  );
  CREATE INDEX IF NOT EXISTS listed_by_name ON listed (compared, oid, name, unit, left_on);
  CREATE INDEX IF NOT EXISTS listed_alike ON listed (unit, further);
  CREATE TABLE IF NOT EXISTS name_ends (ending TEXT NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (ending, item)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS name_ends_by_item ON name_ends (item);
`;

export const peopleIndexStatements = {
  put: `INSERT OR REPLACE INTO listed (item, oid, name, compared, unit, further, left_on) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  putEnd: 'INSERT OR IGNORE INTO name_ends (ending, item) VALUES (?, ?)',
  drop: 'DELETE FROM listed WHERE item = ?',
  dropEnds: 'DELETE FROM name_ends WHERE item = ?',
  countNamed: 'SELECT count(*) AS people FROM listed INDEXED BY listed_by_name WHERE compared = ?',
  // Nearly in the order asked for, which leaves little to sort.
  everybody: `SELECT oid, name, unit, left_on FROM listed INDEXED BY listed_by_name ORDER BY compared, oid`,
  // After every character that a part of a name is made of comes an opening brace.
  beginning: `SELECT oid, name, unit, left_on FROM listed
    WHERE item IN (SELECT item FROM name_ends WHERE ending >= ?1 AND ending < ?1 || '{') ORDER BY item`,
  alike:
    'SELECT unit, further, count(*) AS people FROM listed INDEXED BY listed_alike GROUP BY unit, further',
  among: `SELECT item, oid FROM listed INDEXED BY listed_alike
    JOIN json_each(?) AS asked ON unit = asked.value ->> 0 AND further = asked.value ->> 1 ORDER BY item`,
} as const;

const indexed = (row: Readonly<Record<string, unknown>>): IndexedPerson => ({
  oid: String(row['oid']),
  displayName: String(row['name']),
  unit: String(row['unit']),
  // Written by this file.
  leftOn: row['left_on'] === null ? undefined : (row['left_on'] as CivilDate),
});

export function createPeopleIndex(db: DatabaseSync): KeptPeopleIndex {
  const statements = {
    put: db.prepare(peopleIndexStatements.put),
    putEnd: db.prepare(peopleIndexStatements.putEnd),
    drop: db.prepare(peopleIndexStatements.drop),
    dropEnds: db.prepare(peopleIndexStatements.dropEnds),
    countNamed: db.prepare(peopleIndexStatements.countNamed),
    everybody: db.prepare(peopleIndexStatements.everybody),
    beginning: db.prepare(peopleIndexStatements.beginning),
    alike: db.prepare(peopleIndexStatements.alike),
    among: db.prepare(peopleIndexStatements.among),
  };
  let everybody: readonly IndexedPerson[] | undefined;
  return {
    put(item, { oid, displayName, unit, furtherPolicies, leftOn }) {
      everybody = undefined;
      const compared = nameAsCompared(displayName);
      statements.put.run(item, oid, displayName, compared, unit, furtherPolicies.join(' '), leftOn ?? null);
      for (const ending of endsOfName(nameParts(displayName))) statements.putEnd.run(ending, item);
    },
    drop(item) {
      everybody = undefined;
      statements.drop.run(item);
      statements.dropEnds.run(item);
    },
    dropAll() {
      everybody = undefined;
      db.exec('DELETE FROM listed; DELETE FROM name_ends');
    },
    countNamed: (name) => Number(statements.countNamed.get(nameAsCompared(name))?.['people'] ?? 0),
    mayBeMeant(typedName) {
      const beginning = beginningMeant(typedName);
      if (beginning === undefined) return [];
      if (beginning !== '') return statements.beginning.all(beginning).map(indexed);
      return (everybody ??= statements.everybody.all().map(indexed).sort(byName));
    },
    among(groups) {
      // Whoever is of a group that is named twice is found once.
      const asked = new Set(
        groups.map(({ unit, furtherPolicies }) => JSON.stringify([unit, furtherPolicies.join(' ')])),
      );
      return statements.among.all(`[${[...asked].join()}]`).map((row) => String(row['oid']));
    },
    alike: () =>
      statements.alike.all().map((row) => ({
        unit: String(row['unit']),
        furtherPolicies: String(row['further'])
          .split(' ')
          .filter((id) => id !== ''),
        people: Number(row['people']),
      })),
  };
}
