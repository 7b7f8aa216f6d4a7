import type { ReportView } from '../../contract/reports.ts';
import { messageOf } from '../../domain/message.ts';
import { csvOf } from '../../domain/reports/csv.ts';
import type { Report, ReportChart, reportWords } from '../../domain/reports/define-report.ts';
import type { ReadReport } from '../../use-cases/reports/read-report.ts';
import type { Words } from '../../wording/create-words.ts';

const message = messageOf<typeof reportWords>();

/** As long as no figure changes a report is the same table, of thousands of rows where there are as many units. */
const viewsBefore = new WeakMap<ReadReport['table'], WeakMap<Words, ReportView>>();

/** A report in the reader's words: what names a row, then its numbers. */
export function reportView(read: ReadReport, words: Words): ReportView {
  const ofTable = viewsBefore.get(read.table) ?? new WeakMap<Words, ReportView>();
  viewsBefore.set(read.table, ofTable);
  const view = ofTable.get(words) ?? drawnView(read, words);
  ofTable.set(words, view);
  return view;
}

function drawnView({ report, table }: ReadReport, words: Words): ReportView {
  const { id, title, note, texts, columns } = report;
  const text = (heading: (typeof texts)[number]) => ({ kind: 'text' as const, heading: words.say(heading) });
  const people = Object.entries(columns).map(
    ([column, { heading }]) => [column, words.say(heading)] as const,
  );
  return {
    id,
    title: words.say(title),
    note: note ? words.say(note) : null,
    columns: [...texts.map(text), ...people.map(([, heading]) => ({ kind: 'people' as const, heading }))],
    units: table.rows.map(({ unit }) => unit ?? null),
    rules: table.rows.map(({ rule }) => (rule ? `${rule.policyId}:${rule.requirement}` : null)),
    chart: report.chart ? chartView(report, report.chart, words) : null,
    rows: table.rows.map((row) => [...row.texts, ...people.map(([column]) => row.people[column] ?? null)]),
  };
}

function chartView(
  { texts, columns }: Report,
  { draws, whole, share, parts }: ReportChart<string>,
  words: Words,
): ReportView['chart'] {
  const placeOf = (column: string) => texts.length + Object.keys(columns).indexOf(column);
  return {
    draws,
    whole: placeOf(whole),
    share: placeOf(share),
    parts: parts.map(({ heading, column, without, tone }) => ({
      heading: words.say(heading),
      column: placeOf(column),
      without: without === undefined ? null : placeOf(without),
      tone,
    })),
  };
}

/** The same as a file, named by what it is and of which day. */
export function reportFileOf(read: ReadReport, words: Words): { name: string; text: string } {
  const { columns, rows } = reportView(read, words);
  const notShown = words.say(message('report.not-shown'));
  return {
    name: `${read.report.id}-${read.asOf}.csv`,
    text: csvOf([
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((cell) => cell ?? notShown)),
    ]),
  };
}
