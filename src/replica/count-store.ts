import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { CountedPerson, CountedRequirement, PersonGroup } from '../domain/reports/counted-person.ts';
import { REQUIREMENT_COLUMNS } from '../domain/reports/counted-person.ts';
import type { PeopleCounts } from '../domain/reports/people-counts.ts';
import type { Wake } from '../ports/waiting.ts';
import { inTransaction } from './in-transaction.ts';
import { WAKE_EVERYBODY } from './touched.ts';

/** Somebody counted again; undefined for who is on the list of people no more. */
export interface CountedAgain {
  readonly wake: Wake;
  readonly counted: CountedPerson | undefined;
}

/** The counts of everybody. What is counted of one person and the sums over all change in one transaction. */
export interface CountStore {
  /** The same value as long as nothing has changed. */
  people(): PeopleCounts;
  withoutManager(): number;
  /** Who was counted so, whenever they start, and who waits to be counted. */
  mayLackManager(): readonly string[];
  withoutLine(): readonly string[];
  answeredByStandIn(): readonly string[];
  pointingToNothing(): readonly string[];
  /** Takes in what was counted, and settles its wakes; of whom something changed meanwhile, nothing is taken. */
  keep(again: readonly CountedAgain[]): void;
  /** Wakes those whose day has come; everybody where the clock ran ahead when they were counted. */
  wakeTurned(today: CivilDate): void;
  wakeEverybody(): void;
  /** What the counts rest on beside rows and days; a word of whoever counts. */
  restsOn(): string | undefined;
  keepRestsOn(restsOn: string): void;
}

export const countStatements = {
  version: `SELECT value FROM facts WHERE name = 'counts-version'`,
  raise: `INSERT INTO facts (name, value) VALUES ('counts-version', '1')
    ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1`,
  units: 'SELECT unit, person_group, people FROM unit_counts WHERE people <> 0',
  requirements: `SELECT policy, requirement, place, people FROM requirement_counts WHERE unit = '' AND people <> 0`,
  withoutManager: `SELECT count(*) AS people FROM counted INDEXED BY counted_without_manager
    WHERE person_group IS NOT NULL AND line <> 'directory'`,
  mayLackManager: `SELECT oid FROM counted INDEXED BY counted_active_without_manager WHERE active = 1 AND line <> 'directory'
    UNION SELECT subject FROM waiting WHERE work = 'counts'`,
  withoutLine: `SELECT oid FROM counted INDEXED BY counted_with_stand_in
    WHERE stand_in = 1 AND line <> 'directory' AND line <> 'next-up' ORDER BY oid`,
  answeredByStandIn:
    'SELECT oid FROM counted INDEXED BY counted_with_stand_in WHERE stand_in = 1 ORDER BY oid',
  pointingToNothing: `SELECT oid FROM counted INDEXED BY counted_pointing_to_nothing
    WHERE points_to_nothing = 1 ORDER BY oid`,
  isWaiting: 'SELECT 1 FROM waiting WHERE number = ?',
  settle: 'DELETE FROM waiting WHERE number = ?',
  before: 'SELECT unit, person_group, requirements, policies FROM counted WHERE oid = ?',
  put: `INSERT OR REPLACE INTO counted (oid, unit, person_group, requirements, policies, line, active, stand_in, points_to_nothing,
    overdue_review, changes_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  drop: 'DELETE FROM counted WHERE oid = ?',
  dropUnder: 'DELETE FROM counted_under WHERE oid = ?',
  putUnder: 'INSERT INTO counted_under (policy, oid) VALUES (?, ?)',
  addToUnit: `INSERT INTO unit_counts (unit, person_group, people) VALUES (?, ?, ?)
    ON CONFLICT (unit, person_group) DO UPDATE SET people = people + excluded.people`,
  addToRequirement: `INSERT INTO requirement_counts (unit, policy, requirement, place, people) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (unit, policy, requirement, place) DO UPDATE SET people = people + excluded.people`,
  wakeReviewers: `INSERT OR REPLACE INTO waiting (work, subject, at) VALUES ('overdue-reviews', ?, '')`,
  // Who waits already goes on waiting under the same number: it is asked for while others are counting them.
  wakeTurned: `INSERT OR IGNORE INTO waiting (work, subject, at)
    SELECT 'counts', oid, '' FROM counted INDEXED BY counted_by_change WHERE changes_on <= ?`,
  wakeEverybody: WAKE_EVERYBODY,
  turnedOn: `SELECT value FROM facts WHERE name = 'counts-turned-on'`,
  keepTurnedOn: `INSERT OR REPLACE INTO facts (name, value) VALUES ('counts-turned-on', ?)`,
  restsOn: `SELECT value FROM facts WHERE name = 'counts-rest-on'`,
  keepRestsOn: `INSERT OR REPLACE INTO facts (name, value) VALUES ('counts-rest-on', ?)`,
} as const;

type Prepared = Readonly<Record<keyof typeof countStatements, StatementSync>>;

/** What one person adds to the sums: a unit's group, and by policy, requirement and column. */
interface Share {
  readonly unit: string;
  readonly group: PersonGroup | undefined;
  readonly requirements: readonly CountedRequirement[];
}

/** As it is kept of one person: a column is its place, which says the same in a fifth of the room. */
type Kept = readonly (readonly [policyId: string, requirement: string, place: number])[];

const keptOf = (requirements: readonly CountedRequirement[]): Kept =>
  requirements.map(({ policyId, requirement, column }) => [
    policyId,
    requirement,
    REQUIREMENT_COLUMNS.indexOf(column),
  ]);

const columnAt = (place: unknown) => REQUIREMENT_COLUMNS[Number(place)] ?? 'other';

function shareBefore(row: Readonly<Record<string, unknown>> | undefined): Share | undefined {
  if (!row) return undefined;
  const kept = JSON.parse(String(row['requirements'])) as Kept;
  return {
    unit: String(row['unit']),
    // Written by this file.
    group: typeof row['person_group'] === 'string' ? (row['person_group'] as PersonGroup) : undefined,
    requirements: kept.map(([policyId, requirement, place]) => ({
      policyId,
      requirement,
      column: columnAt(place),
    })),
  };
}

/** What a share is added up under; what is taken away and added in one place changes nothing there. */
function placesOf(share: Share | undefined): readonly string[] {
  if (!share) return [];
  const { unit, group, requirements } = share;
  return [
    ...(group === undefined ? [] : [JSON.stringify([unit, group])]),
    ...requirements.map(({ policyId, requirement, column }) =>
      JSON.stringify([unit, policyId, requirement, REQUIREMENT_COLUMNS.indexOf(column)]),
    ),
  ];
}

export function createCountStore(db: DatabaseSync): CountStore {
  const statements = Object.fromEntries(
    Object.entries(countStatements).map(([name, sql]) => [name, db.prepare(sql)]),
  ) as Prepared;
  let told: { readonly version: string; readonly counts: PeopleCounts } | undefined;

  const oids = (statement: StatementSync) => statement.all().map((row) => String(row['oid']));

  function add(place: string, people: number): void {
    const parts = JSON.parse(place) as [string, string] | [string, string, string, number];
    if (parts.length === 2) {
      statements.addToUnit.run(...parts, people);
      return;
    }
    const [unit, ...rest] = parts;
    statements.addToRequirement.run(unit, ...rest, people);
    statements.addToRequirement.run('', ...rest, people);
  }

  /** Whether any sum has changed. */
  function move(before: Share | undefined, after: Share | undefined): boolean {
    const [left, reached] = [new Set(placesOf(before)), new Set(placesOf(after))];
    const fewer = [...left].filter((place) => !reached.has(place));
    const more = [...reached].filter((place) => !left.has(place));
    for (const place of fewer) add(place, -1);
    for (const place of more) add(place, 1);
    return fewer.length + more.length > 0;
  }

  function keepOne({ wake, counted }: CountedAgain): boolean {
    const { subject: oid, number } = wake;
    if (!statements.isWaiting.get(number)) return false;
    statements.settle.run(number);
    const before = statements.before.get(oid);
    const hasMoved = move(shareBefore(before), counted);
    if (!counted) {
      statements.drop.run(oid);
      statements.dropUnder.run(oid);
      return hasMoved || before !== undefined;
    }
    const policies = counted.policyIds.join(' ');
    if (before?.['policies'] !== policies) {
      statements.dropUnder.run(oid);
      for (const id of counted.policyIds) statements.putUnder.run(id, oid);
    }
    const { unit, group, line, isActive, hasStandIn, pointsToNothing, hasOverdueReview, changesOn } = counted;
    const requirements = JSON.stringify(keptOf(counted.requirements));
    const flags = [isActive, hasStandIn, pointsToNothing, hasOverdueReview].map(Number);
    statements.put.run(
      oid,
      unit,
      group ?? null,
      requirements,
      policies,
      line ?? '',
      ...flags,
      changesOn ?? null,
    );
    if (hasOverdueReview) statements.wakeReviewers.run(oid);
    return hasMoved;
  }

  const versionNow = (): string => String(statements.version.get()?.['value'] ?? '0');
  return {
    people() {
      const version = versionNow();
      if (told?.version === version) return told.counts;
      const counts: PeopleCounts = {
        units: statements.units.all().map((row) => ({
          unit: String(row['unit']),
          group: String(row['person_group']) as PersonGroup,
          people: Number(row['people']),
        })),
        requirements: statements.requirements.all().map((row) => ({
          policyId: String(row['policy']),
          requirement: String(row['requirement']),
          column: columnAt(row['place']),
          people: Number(row['people']),
        })),
      };
      told = { version, counts };
      return counts;
    },
    withoutManager: () => Number(statements.withoutManager.get()?.['people'] ?? 0),
    mayLackManager: () => oids(statements.mayLackManager),
    withoutLine: () => oids(statements.withoutLine),
    answeredByStandIn: () => oids(statements.answeredByStandIn),
    pointingToNothing: () => oids(statements.pointingToNothing),
    keep: (again) =>
      inTransaction(db, () => {
        const haveMoved = again.map(keepOne);
        if (haveMoved.includes(true)) statements.raise.run();
      }),
    wakeTurned(today) {
      const before = statements.turnedOn.get()?.['value'];
      if (before !== today) statements.keepTurnedOn.run(today);
      if (typeof before === 'string' && today < before) statements.wakeEverybody.run();
      else statements.wakeTurned.run(today);
    },
    wakeEverybody: () => {
      statements.wakeEverybody.run();
    },
    restsOn() {
      const value = statements.restsOn.get()?.['value'];
      return typeof value === 'string' ? value : undefined;
    },
    keepRestsOn: (restsOn) => {
      statements.keepRestsOn.run(restsOn);
    },
  };
}
