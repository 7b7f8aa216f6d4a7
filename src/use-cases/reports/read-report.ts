import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Report, ReportSources } from '../../domain/reports/define-report.ts';
import { findReport, reports } from '../../domain/reports/index.ts';
import type { ReportReader, ReportTable } from '../../domain/reports/report-table.ts';
import { reportTable } from '../../domain/reports/report-table.ts';
import type { TrainingByMonth } from '../../domain/reports/training-by-month.ts';
import { trainingByMonth } from '../../domain/reports/training-by-month.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';

export interface ReadReport {
  readonly report: Report;
  readonly table: ReportTable;
  readonly asOf: CivilDate;
}

export type ReportDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'counts' | 'may'>;

/** What reports are read from at one moment, asked for once however many are read. */
interface Reading {
  readonly sources: ReportSources;
  /** While each of these is the same value, so is every report. */
  readonly basis: readonly unknown[];
}

/** One report, as the actor may see it. One that they may not see is as unknown to them as one that there is not. */
export function readReport(
  deps: ReportDeps,
  { actorOid, reportId }: { readonly actorOid: string; readonly reportId: string },
  reading?: Reading,
): Result<ReadReport, NotFound> {
  const report = findReport(reportId);
  if (!report || !mayForOrganisation(deps, actorOid, report.permission)) return err(notFound);
  return ok({ report, table: reportFor(deps, actorOid, report, reading), asOf: deps.clock.today() });
}

/** All reports that the actor may see, in the order of the registry. */
export function readReports(
  deps: ReportDeps,
  actorOid: string,
  reading = readingOf(deps),
): readonly ReadReport[] {
  return reports.flatMap(({ id }) => {
    const read = readReport(deps, { actorOid, reportId: id }, reading);
    return read.ok ? [read.value] : [];
  });
}

/** What was last drawn up of a report, from what. */
interface DrawnUp {
  readonly basis: readonly unknown[];
  readonly table: ReportTable;
}

/** Thousands of units are counted, and what is hidden from a reader found, when one of the figures has changed. */
const drawnUpBefore: Readonly<Record<ReportReader, WeakMap<object, DrawnUp>>> = {
  'reads-records': new WeakMap(),
  'reads-totals': new WeakMap(),
};

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

const readerOf = (deps: ReportDeps, actorOid: string): ReportReader =>
  mayForOrganisation(deps, actorOid, 'record.read') ? 'reads-records' : 'reads-totals';

/** The table of a report, for somebody who was found to be allowed it; the same value as long as nothing of it changes. */
export function reportFor<Group extends string, Column extends string>(
  deps: ReportDeps,
  actorOid: string,
  report: Report<Group, Column>,
  reading = readingOf(deps),
): ReportTable<Column> {
  return drawnFor(report, { reader: readerOf(deps, actorOid), reading });
}

/** The same for a sort of reader. */
export function drawnFor<Group extends string, Column extends string>(
  report: Report<Group, Column>,
  { reader, reading: { sources, basis } }: { readonly reader: ReportReader; readonly reading: Reading },
): ReportTable<Column> {
  const before = drawnUpBefore[reader].get(report);
  // Kept under the report itself, whose columns it has.
  if (before && isSame(before.basis, basis)) return before.table;
  const table = reportTable(report, report.rows(sources), reader);
  drawnUpBefore[reader].set(report, { basis, table });
  return table;
}

/** What was last drawn up of training by month, for each sort of reader. */
const monthsBefore = new Map<
  ReportReader,
  { readonly basis: readonly unknown[]; readonly months: TrainingByMonth }
>();

/** Training that runs out by month, for somebody who was found to be allowed totals. */
export function monthsFor(deps: ReportDeps, actorOid: string, { sources, basis }: Reading): TrainingByMonth {
  const reader = readerOf(deps, actorOid);
  const today = deps.clock.today();
  const restsOn = [...basis, today];
  const before = monthsBefore.get(reader);
  if (before && isSame(before.basis, restsOn)) return before.months;
  const months = trainingByMonth(sources.people(), sources.rule, { today, reader });
  monthsBefore.set(reader, { basis: restsOn, months });
  return months;
}

/** Reads what reports rest on: to be made anew for each answer. */
export function readingOf({ records, policies, counts, clock, directory }: ReportDeps): Reading {
  const today = clock.today();
  const people = counts.people();
  const units = unitsByKey(records);
  const withoutManager = directory.isCurrent() ? counts.withoutManager() : [];
  const books = new Map(policies.all(today).map((book) => [book.policy.id, book]));
  const sources: ReportSources = {
    people: () => people,
    withoutManager: () => withoutManager,
    unitName: (key) => units.get(key)?.name ?? key,
    rule(policyId, requirement) {
      const book = books.get(policyId);
      const rule = book?.byKey.get(requirement)?.requirement;
      return book && rule && { policyTitle: book.policy.title, title: rule.title };
    },
  };
  return { sources, basis: [people, units, JSON.stringify(withoutManager), ...books.values()] };
}
