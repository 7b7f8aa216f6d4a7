import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrainingByMonthView } from '../../../contract/organisation.ts';
import { csvOf } from '../../../domain/reports/csv.ts';
import { Card } from '../../components/card.tsx';
import { TotalsTable } from '../../components/totals-table.tsx';
import { saveFile } from '../../components/save-file.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface TrainingMonthsProps {
  readonly training: TrainingByMonthView;
  /** The day of the figures, for the name of the file. */
  readonly asOf: string;
}

const monthWords = (month: string, say: Say): string => {
  const [year = '', number = ''] = month.split('-');
  return say('organisation.month', { month: String(Number(number)), year });
};

/** Training that runs out in each month ahead, so that courses can be booked before it does: a chart, a table and a file. */
export function TrainingMonths({ training, asOf }: TrainingMonthsProps) {
  const say = useSay();
  const [isTable, setIsTable] = useState(false);
  const title = say('organisation.months');
  const months = training.months.map((month) => monthWords(month, say));
  const items = (count: number | null) => (count === null ? say('organisation.too-few') : say.number(count));
  const save = () =>
    saveFile({
      name: `${say('organisation.months.file')}-${asOf}.csv`,
      text: csvOf([
        [say('organisation.months.training'), say('organisation.months.policy'), ...months],
        ...training.rows.map((row) => [row.title, row.policyTitle, ...row.items.map(items)]),
        [say('organisation.months.total'), '', ...training.totals.map(items)],
      ]),
    });
  return (
    <Card
      title={title}
      aside={
        training.rows.length > 0 && (
          <div className="row__actions no-print">
            <Button
              size="small"
              onClick={() => setIsTable(!isTable)}
              aria-label={say(isTable ? 'organisation.as-chart.about' : 'organisation.as-table.about', {
                title,
              })}
            >
              {say(isTable ? 'organisation.as-chart' : 'organisation.as-table')}
            </Button>
            <Button size="small" onClick={save} aria-label={say('organisation.download.about', { title })}>
              {say('organisation.download')}
            </Button>
          </div>
        )
      }
    >
      <p>{summaryOf(training, say)}</p>
      {training.rows.length > 0 &&
        (isTable ? (
          <MonthsTable title={title} training={training} months={months} items={items} />
        ) : (
          <MonthsChart title={title} training={training} months={months} items={items} />
        ))}
    </Card>
  );
}

function summaryOf({ months, rows, totals }: TrainingByMonthView, say: Say): string {
  if (rows.length === 0) return say('organisation.months.none');
  const most = Math.max(...totals.map((count) => count ?? 0));
  const busiest = months[totals.indexOf(most)];
  if (most === 0 || busiest === undefined) return say('organisation.months.few');
  return say('organisation.months.most', { month: monthWords(busiest, say), count: most });
}

interface MonthsProps {
  readonly title: string;
  readonly training: TrainingByMonthView;
  /** In words. */
  readonly months: readonly string[];
  readonly items: (count: number | null) => string;
}

/** A bar a month; a number that is not shown has none. Words beside it say the same. */
function MonthsChart({ title, training: { rows, totals }, months, items }: MonthsProps) {
  const most = Math.max(1, ...totals.map((count) => count ?? 0));
  return (
    <figure className="chart months months--short">
      <ul aria-label={title} className="plain-list">
        {months.map((month, at) => {
          const count = totals[at] ?? null;
          return (
            <li key={month} className="months__row">
              <span className="months__name">{month}</span>
              <svg className="months__bar" aria-hidden="true" focusable="false">
                {count !== null && <rect width={`${(count / most) * 100}%`} height="100%" rx="2" />}
              </svg>
              <span className={count === null ? 'bars__figure quiet' : 'bars__figure'}>{items(count)}</span>
              <span className="months__who quiet">{whichOf(rows, at, items)}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

/** The rules behind a month's number, the most first, of those that are shown. */
const whichOf = (rows: TrainingByMonthView['rows'], at: number, items: MonthsProps['items']): string =>
  rows
    .flatMap(({ title, items: counts }) => {
      const count = counts[at] ?? 0;
      return count > 0 ? [{ title, count }] : [];
    })
    .toSorted((one, other) => other.count - one.count)
    .map(({ title, count }) => `${title}: ${items(count)}`)
    .join(' · ');

/** The same numbers by rule. */
function MonthsTable({ title, training: { rows, totals }, months, items }: MonthsProps) {
  const say = useSay();
  return (
    <TotalsTable
      label={title}
      heads={[say('organisation.months.training'), ...months]}
      rows={[
        ...rows.map(({ title: rule, policyTitle, items: counts }) => ({
          key: `${policyTitle} ${rule}`,
          name: rule,
          notes: [policyTitle],
          cells: counts.map(items),
        })),
        { key: '', name: say('organisation.months.total'), cells: totals.map(items) },
      ]}
    />
  );
}
