import type { CivilDate } from '../cycles/civil-date.ts';
import { calendarMonthOf } from '../cycles/calendar-month.ts';
import { addMonths, dateOf, partsOf } from '../cycles/civil-date.ts';
import { REQUIRED_COLUMNS } from './counted-person.ts';
import type { ReportSources } from './define-report.ts';
import { hiddenCounts } from './hidden-counts.ts';
import type { PeopleCounts, RunningOut } from './people-counts.ts';
import { rulesIn } from './people-counts.ts';
import type { ReportReader } from './report-table.ts';

const MONTHS = 12;

/** How many items of training run out in each month ahead, by rule: an item is one rule's of one person. */
export interface TrainingByMonth {
  /** This one first, `2026-11`. */
  readonly months: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly policyTitle: string;
    /** By month; null where the number would name somebody, or give away one that does. */
    readonly items: readonly (number | null)[];
  }[];
  /** Of all rows, by month; null the same. */
  readonly totals: readonly (number | null)[];
}

/** The months ahead, this one among them. */
function monthsFrom(today: CivilDate): readonly string[] {
  const first = dateOf({ ...partsOf(today), day: 1 });
  return Array.from({ length: MONTHS }, (_each, ahead) => calendarMonthOf(addMonths(first, ahead)));
}

/**
 * What runs out when, drawn up for a reader. Each person of a rule is in one column, the month or none of these, so that what is
 * hidden of a table of people is what is to be hidden here: nobody works out a small number from a month's sum either.
 */
export function trainingByMonth(
  { requirements, runningOut }: PeopleCounts,
  ruleOf: ReportSources['rule'],
  { today, reader }: { readonly today: CivilDate; readonly reader: ReportReader },
): TrainingByMonth {
  const months = monthsFrom(today);
  const byRule = Map.groupBy(
    runningOut.filter(({ month }) => months.includes(month)),
    keyOf,
  );
  const rules = rulesIn(requirements, REQUIRED_COLUMNS, ruleOf)
    .flatMap(({ texts: [title = '', policyTitle = ''], rule, people }) => {
      const own = byRule.get(keyOf(rule));
      return own ? { title, policyTitle, counts: countsOf(own, months, sumOf(Object.values(people))) } : [];
    })
    .toSorted((one, other) => one.title.localeCompare(other.title));
  const table = rules.map(({ counts }) => counts);
  const hidden =
    reader === 'reads-records' ? { rows: [], totals: [] } : hiddenCounts(table, { showsTotals: true });
  const shown = (count: number, isHidden: boolean | undefined) => (isHidden ? null : count);
  return {
    months,
    rows: rules.map(({ title, policyTitle, counts }, row) => ({
      title,
      policyTitle,
      items: months.map((_month, at) => shown(counts[at] ?? 0, hidden.rows[row]?.[at])),
    })),
    totals: months.map((_month, at) =>
      shown(sumOf(table.map((counts) => counts[at] ?? 0)), hidden.totals[at]),
    ),
  };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const keyOf = ({ policyId, requirement }: Pick<RunningOut, 'policyId' | 'requirement'>): string =>
  `${policyId}\n${requirement}`;

/** By month, and last those of the rule's people of whom nothing runs out in any. */
function countsOf(own: readonly RunningOut[], months: readonly string[], people: number): readonly number[] {
  const inMonths = months.map((month) =>
    sumOf(own.filter((each) => each.month === month).map((each) => each.people)),
  );
  return [...inMonths, Math.max(0, people - sumOf(inMonths))];
}

/** Whether anything is kept from the reader. */
export const hidesMonths = ({ rows, totals }: TrainingByMonth): boolean =>
  [totals, ...rows.map(({ items }) => items)].some((counts) => counts.includes(null));
