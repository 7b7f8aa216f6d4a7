import { invariant } from '../invariant.ts';
import type { AskedRule, CountedRow, Report } from './define-report.ts';
import type { HiddenCounts } from './hidden-counts.ts';
import { hiddenCounts, SMALLEST_SHOWN } from './hidden-counts.ts';

/**
 * Who reads: somebody who may read everybody's record is shown every count, anybody else none that would name people, nor any
 * that would give such a one away.
 */
export type ReportReader = 'reads-records' | 'reads-totals';

/** Numbers of people by column; null where one is not shown. */
type ShownCounts<Column extends string> = Readonly<Record<Column, number | null>>;

export interface ShownRow<Column extends string = string> {
  readonly texts: readonly string[];
  /** Key of the unit whose people these are, for who may read their records. */
  readonly unit?: string | undefined;
  /** The rule behind whose gaps they are, for the same. */
  readonly rule?: AskedRule | undefined;
  readonly people: ShownCounts<Column>;
}

/** A report as one reader sees it. */
export interface ReportTable<Column extends string = string> {
  readonly rows: readonly ShownRow<Column>[];
  /** Of all rows together; undefined where a person may be in several. */
  readonly totals: ShownCounts<Column> | undefined;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const NOTHING_HIDDEN: HiddenCounts = { rows: [], totals: [] };

/** Draws up a report's table, with what this reader may not see left out. */
export function reportTable<Group extends string, Column extends string>(
  report: Report<Group, Column>,
  rows: readonly CountedRow<Group>[],
  reader: ReportReader,
): ReportTable<Column> {
  const isPartition = report.eachPersonIsIn === 'once';
  const table = rows.map(({ people }) => report.groups.map((group) => people[group] ?? 0));
  const hidden = reader === 'reads-records' ? NOTHING_HIDDEN : hiddenIn(report, table);
  const hidesSmallSize = reader === 'reads-totals' && !isPartition;
  const shown = (counts: readonly number[], isHidden: readonly boolean[]) =>
    shownCounts(report, counts, { isHidden, hidesSmallSize });
  const totals = report.groups.map((_group, at) => sumOf(table.map((counts) => counts[at] ?? 0)));
  return {
    rows: rows
      .map(({ texts, unit, rule }, at) => ({
        texts,
        ...(reader === 'reads-records' && unit !== undefined && { unit }),
        ...(reader === 'reads-records' && rule !== undefined && { rule }),
        people: shown(table[at] ?? [], hidden.rows[at] ?? []),
      }))
      .toSorted(byShown(report.mostFirst)),
    totals: isPartition ? shown(totals, hidden.totals) : undefined,
  };
}

function hiddenIn(report: Report, table: readonly (readonly number[])[]): HiddenCounts {
  const sums = Object.values(report.columns).flatMap(({ counts }) =>
    counts !== 'everybody' && counts.length > 1 ? [counts.map((group) => report.groups.indexOf(group))] : [],
  );
  invariant(sums.length <= 1, `${report.id} shows at most one sum of several groups`);
  const summedColumns = sums[0] ?? [];
  if (report.eachPersonIsIn === 'once') return hiddenCounts(table, { showsTotals: true, summedColumns });
  const byItself = (row: readonly number[]) => hiddenCounts([row], { showsTotals: false, summedColumns });
  return { rows: table.map((row) => byItself(row).rows[0] ?? []), totals: [] };
}

/** Who knows all other groups of a row knows the last: what is shown of some groups follows from them, or from the rest. */
function shownCounts<Group extends string, Column extends string>(
  { groups, columns }: Report<Group, Column>,
  counts: readonly number[],
  { isHidden, hidesSmallSize }: { readonly isHidden: readonly boolean[]; readonly hidesSmallSize: boolean },
): ShownCounts<Column> {
  const size = sumOf(counts);
  const isKnown = (of: readonly Group[], isAmong: boolean) =>
    groups.every((group, at) => of.includes(group) !== isAmong || isHidden[at] !== true);
  const shown = (of: 'everybody' | readonly Group[]): number | null => {
    if (of === 'everybody') return hidesSmallSize && size < SMALLEST_SHOWN ? null : size;
    if (!isKnown(of, true) && (of.length === 1 || !isKnown(of, false))) return null;
    return sumOf(of.map((group) => counts[groups.indexOf(group)] ?? 0));
  };
  const inColumns = Object.entries<Report<Group>['columns'][string]>(columns).map(
    ([column, { counts: of }]) => [column, shown(of)],
  );
  // The columns of the report, and no others.
  return Object.fromEntries(inColumns) as ShownCounts<Column>;
}

/** What is not shown does not decide the order, or the order would tell it. */
const byShown =
  <Column extends string>(mostFirst: readonly Column[]) =>
  (one: ShownRow<Column>, other: ShownRow<Column>): number => {
    for (const column of mostFirst) {
      const difference = (other.people[column] ?? -1) - (one.people[column] ?? -1);
      if (difference !== 0) return difference;
    }
    return (one.texts[0] ?? '').localeCompare(other.texts[0] ?? '');
  };

/** Whether anything is kept from the reader of a table. */
export const hidesSome = ({ rows, totals = {} }: ReportTable): boolean =>
  [totals, ...rows.map(({ people }) => people)].some((people) => Object.values(people).includes(null));
