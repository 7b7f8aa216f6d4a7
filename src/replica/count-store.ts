import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type {
  CountedNeeds,
  CountedPerson,
  CountedRequirement,
  PersonGroup,
  RequirementOfPerson,
} from '../domain/reports/counted-person.ts';
import { isGap, REQUIREMENT_COLUMNS } from '../domain/reports/counted-person.ts';
import type { PeopleCounts, PeopleOfUnit } from '../domain/reports/people-counts.ts';
import type { Wake } from '../ports/waiting.ts';
import { BECAUSE_OF_AHEAD } from './ahead-store.ts';
import { inTransaction } from './in-transaction.ts';
import type { KeptRequirements } from './kept-requirements.ts';
import { columnAt, keptRequirements, requirementsIn } from './kept-requirements.ts';
import { WAKE_EVERYBODY } from './touched.ts';

/** Somebody counted again; undefined for who is on the list of people no more, or could not be counted. */
export interface CountedAgain {
  readonly wake: Wake;
  readonly counted: CountedPerson | undefined;
  /** The instant at which it is tried again. */
  readonly again?: string;
}

/** The counts of everybody. What is counted of one person and the sums over all change in one transaction. */
export interface CountStore {
  /** The same value as long as nothing has changed. */
  people(): PeopleCounts;
  withoutManager(): readonly PeopleOfUnit[];
  /** Who was counted so, whenever they start, and who waits to be counted. */
  mayLackManager(): readonly string[];
  withoutLine(): readonly string[];
  answeredByStandIn(): readonly string[];
  pointingToNothing(): readonly string[];
  behindGap(policyId: string, requirement: string): readonly string[];
  /** As of the day on which they were counted; undefined for who is not active, and who waits to be counted. */
  needsOf(oid: string): CountedNeeds | undefined;
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
  runningOut: 'SELECT policy, requirement, month, people FROM running_out WHERE people <> 0',
  withoutManager: `SELECT unit, count(*) AS people FROM counted INDEXED BY counted_without_manager
    WHERE person_group IS NOT NULL AND line <> 'directory' GROUP BY unit`,
  mayLackManager: `SELECT oid FROM counted INDEXED BY counted_active_without_manager WHERE active = 1 AND line <> 'directory'
    UNION SELECT subject FROM waiting WHERE work = 'counts'`,
  withoutLine: `SELECT oid FROM counted INDEXED BY counted_with_stand_in
    WHERE stand_in = 1 AND line <> 'directory' AND line <> 'next-up' ORDER BY oid`,
  answeredByStandIn:
    'SELECT oid FROM counted INDEXED BY counted_with_stand_in WHERE stand_in = 1 ORDER BY oid',
  pointingToNothing: `SELECT oid FROM counted INDEXED BY counted_pointing_to_nothing
    WHERE points_to_nothing = 1 ORDER BY oid`,
  behindGap: 'SELECT oid FROM counted_gaps WHERE rule = ?',
  needs: `SELECT needs FROM counted WHERE oid = ? AND needs IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM waiting WHERE work = 'counts' AND subject = counted.oid)`,
  isWaiting: 'SELECT 1 FROM waiting WHERE number = ?',
  settle: 'DELETE FROM waiting WHERE number = ?',
  again: 'UPDATE waiting SET at = ? WHERE number = ?',
  before: 'SELECT unit, person_group, requirements, policies, touched FROM counted WHERE oid = ?',
  becauseOfAhead: `SELECT ${BECAUSE_OF_AHEAD} AS because`,
  put: `INSERT OR REPLACE INTO counted (oid, unit, person_group, requirements, policies, line, active, stand_in, points_to_nothing,
    overdue_review, changes_on, needs, touched) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  drop: 'DELETE FROM counted WHERE oid = ?',
  dropUnder: 'DELETE FROM counted_under WHERE oid = ?',
  putUnder: 'INSERT INTO counted_under (policy, oid) VALUES (?, ?)',
  dropGaps: 'DELETE FROM counted_gaps WHERE oid = ?',
  putGap: 'INSERT OR IGNORE INTO counted_gaps (rule, oid) VALUES (?, ?)',
  addToUnit: `INSERT INTO unit_counts (unit, person_group, people) VALUES (?, ?, ?)
    ON CONFLICT (unit, person_group) DO UPDATE SET people = people + excluded.people`,
  addToRequirement: `INSERT INTO requirement_counts (unit, policy, requirement, place, people) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (unit, policy, requirement, place) DO UPDATE SET people = people + excluded.people`,
  addToRunningOut: `INSERT INTO running_out (month, policy, requirement, people) VALUES (?, ?, ?, ?)
    ON CONFLICT (month, policy, requirement) DO UPDATE SET people = people + excluded.people`,
  wakeReviewers: `INSERT OR REPLACE INTO waiting (work, subject, at) VALUES ('overdue-reviews', ?, '')`,
  hasTurned: `SELECT 1 FROM counted INDEXED BY counted_by_change WHERE changes_on <= ?
    AND NOT EXISTS (SELECT 1 FROM waiting WHERE work = 'counts' AND subject = counted.oid) LIMIT 1`,
  // Who waits already goes on waiting under the same number: it is asked for while others are counting them.
  wakeTurned: `INSERT OR IGNORE INTO waiting (work, subject, at)
    SELECT 'counts', oid, '' FROM counted INDEXED BY counted_by_change WHERE changes_on <= ?`,
  wakeEverybody: WAKE_EVERYBODY,
  turnedOn: `SELECT value FROM facts WHERE name = 'counts-turned-on'`,
  keepTurnedOn: `INSERT OR REPLACE INTO facts (name, value) VALUES ('counts-turned-on', ?)`,
  restsOn: `SELECT value FROM facts WHERE name = 'counts-rest-on'`,
  keepRestsOn: `INSERT OR REPLACE INTO facts (name, value) VALUES ('counts-rest-on', ?)`,
} as const;

const ruleOf = ({ policyId, requirement }: Pick<CountedRequirement, 'policyId' | 'requirement'>): string =>
  `${policyId}:${requirement}`;

type Prepared = Readonly<Record<keyof typeof countStatements, StatementSync>>;

/** What one person adds to the sums: a unit's group, and by policy, requirement and column, and by what runs out when. */
interface Share {
  readonly unit: string;
  readonly group: PersonGroup | undefined;
  readonly requirements: readonly RequirementOfPerson[];
}

function shareBefore(row: Readonly<Record<string, unknown>> | undefined): Share | undefined {
  if (!row) return undefined;
  return {
    unit: String(row['unit']),
    // Written by this file.
    group: typeof row['person_group'] === 'string' ? (row['person_group'] as PersonGroup) : undefined,
    requirements: requirementsIn(JSON.parse(String(row['requirements'])) as KeptRequirements),
  };
}

/** How many people more, by what they are added up under: written once for all who are kept together. */
type Sums = Map<string, number>;

/** A unit's group, each requirement's column in the unit and in the whole organisation, and the month in which it runs out. */
function placesOf({ unit, group, requirements }: Share): readonly string[] {
  return [
    ...(group === undefined ? [] : [JSON.stringify([unit, group])]),
    ...requirements.flatMap(({ policyId, requirement, column, runsOutIn }) => {
      const place = [policyId, requirement, REQUIREMENT_COLUMNS.indexOf(column)] as const;
      return [
        JSON.stringify([unit, ...place]),
        JSON.stringify(['', ...place]),
        ...(runsOutIn === undefined ? [] : [JSON.stringify([runsOutIn, policyId, requirement])]),
      ];
    }),
  ];
}

function addShare(sums: Sums, share: Share | undefined, people: number): void {
  if (!share) return;
  for (const place of placesOf(share)) sums.set(place, (sums.get(place) ?? 0) + people);
}

export function createCountStore(db: DatabaseSync): CountStore {
  const statements = Object.fromEntries(
    Object.entries(countStatements).map(([name, sql]) => [name, db.prepare(sql)]),
  ) as Prepared;
  let told: { readonly version: string; readonly counts: PeopleCounts } | undefined;

  const oids = (statement: StatementSync) => statement.all().map((row) => String(row['oid']));

  function add(place: string, people: number): void {
    const parts = JSON.parse(place) as
      [string, string] | [string, string, string] | [string, string, string, number];
    if (parts.length === 2) statements.addToUnit.run(...parts, people);
    else if (parts.length === 3) statements.addToRunningOut.run(...parts, people);
    else statements.addToRequirement.run(...parts, people);
  }

  /** The last wake but that of a version that was judged ahead, which leaves what was found ahead as it is. */
  const touchedBy = (
    { number, because }: Wake,
    before: Readonly<Record<string, unknown>> | undefined,
  ): number =>
    because !== '' && because === statements.becauseOfAhead.get()?.['because']
      ? Number(before?.['touched'] ?? 0)
      : number;

  function keepOne({ wake, counted, again }: CountedAgain, sums: Sums): void {
    const { subject: oid, number } = wake;
    if (!statements.isWaiting.get(number)) return;
    if (again === undefined) statements.settle.run(number);
    else statements.again.run(again, number);
    const before = statements.before.get(oid);
    addShare(sums, shareBefore(before), -1);
    addShare(sums, counted, 1);
    if (!counted) {
      statements.drop.run(oid);
      statements.dropUnder.run(oid);
      statements.dropGaps.run(oid);
      return;
    }
    const policies = counted.policyIds.join(' ');
    if (before?.['policies'] !== policies) {
      statements.dropUnder.run(oid);
      for (const id of counted.policyIds) statements.putUnder.run(id, oid);
    }
    const { unit, group, line, isActive, hasStandIn, pointsToNothing, hasOverdueReview, changesOn } = counted;
    const requirements = JSON.stringify(keptRequirements(counted.requirements));
    if (before?.['requirements'] !== requirements) {
      statements.dropGaps.run(oid);
      for (const gap of counted.requirements.filter(isGap)) statements.putGap.run(ruleOf(gap), oid);
    }
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
      counted.needs ? JSON.stringify(counted.needs) : null,
      touchedBy(wake, before),
    );
    if (hasOverdueReview) statements.wakeReviewers.run(oid);
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
        runningOut: statements.runningOut.all().map((row) => ({
          policyId: String(row['policy']),
          requirement: String(row['requirement']),
          month: String(row['month']),
          people: Number(row['people']),
        })),
      };
      told = { version, counts };
      return counts;
    },
    withoutManager: () =>
      statements.withoutManager
        .all()
        .map((row) => ({ unit: String(row['unit']), people: Number(row['people']) })),
    mayLackManager: () => oids(statements.mayLackManager),
    withoutLine: () => oids(statements.withoutLine),
    answeredByStandIn: () => oids(statements.answeredByStandIn),
    pointingToNothing: () => oids(statements.pointingToNothing),
    behindGap: (policyId, requirement) =>
      statements.behindGap.all(ruleOf({ policyId, requirement })).map((row) => String(row['oid'])),
    needsOf(oid) {
      const kept = statements.needs.get(oid)?.['needs'];
      // Written by this file.
      return typeof kept === 'string' ? (JSON.parse(kept) as CountedNeeds) : undefined;
    },
    keep: (again) =>
      inTransaction(db, () => {
        const sums: Sums = new Map();
        for (const each of again) keepOne(each, sums);
        const moved = [...sums].filter(([, people]) => people !== 0);
        for (const [place, people] of moved) add(place, people);
        if (moved.length > 0) statements.raise.run();
      }),
    wakeTurned(today) {
      const before = statements.turnedOn.get()?.['value'];
      if (before !== today) statements.keepTurnedOn.run(today);
      if (typeof before === 'string' && today < before) statements.wakeEverybody.run();
      // Each page of totals asks for this, and one that writes waits for whoever counts.
      else if (statements.hasTurned.get(today)) statements.wakeTurned.run(today);
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
