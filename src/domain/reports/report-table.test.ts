import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, message } from '../message.ts';
import type { CountedRow } from './define-report.ts';
import { defineReport } from './define-report.ts';
import { reports } from './index.ts';
import type { ReportReader } from './report-table.ts';
import { hidesSome, reportTable } from './report-table.ts';

type Group = 'done' | 'begun' | 'open';

const courses = (eachPersonIsIn: 'once' | 'again') =>
  defineReport({
    id: 'courses',
    permission: 'organisation.totals',
    words: catalogue({}, {}),
    title: message('courses'),
    texts: [message('course')],
    groups: ['done', 'begun', 'open'],
    columns: {
      people: { heading: message('people'), counts: 'everybody' },
      done: { heading: message('done'), counts: ['done'] },
      waiting: { heading: message('waiting'), counts: ['begun', 'open'] },
    },
    eachPersonIsIn,
    mostFirst: ['waiting'],
    rows: () => [],
  });

const row = (name: string, people: CountedRow<Group>['people']): CountedRow<Group> => ({
  texts: [name],
  people,
});

const tableOf = (
  rows: readonly CountedRow<Group>[],
  reader: ReportReader = 'reads-totals',
  eachPersonIsIn: 'once' | 'again' = 'once',
) => reportTable(courses(eachPersonIsIn), rows, reader);

describe('the table of a report', () => {
  it('adds up groups in their columns, and rows below them where each person is in one', () => {
    const rows = [row('Kiln', { done: 10, begun: 6, open: 7 }), row('Loom', { done: 20 })];
    expect(tableOf(rows)).toEqual({
      rows: [
        { texts: ['Kiln'], people: { people: 23, done: 10, waiting: 13 } },
        { texts: ['Loom'], people: { people: 20, done: 20, waiting: 0 } },
      ],
      totals: { people: 43, done: 30, waiting: 13 },
    });
    expect(tableOf(rows, 'reads-totals', 'again').totals).toBeUndefined();
  });

  it('has every number for who reads records, and for others none of fewer than five people', () => {
    const rows = [row('Kiln', { done: 3, open: 9 }), row('Loom', { done: 8, open: 1 })];
    expect(tableOf(rows, 'reads-records').rows.map(({ people }) => people.done)).toEqual([3, 8]);
    expect(hidesSome(tableOf(rows, 'reads-records'))).toBe(false);
    expect(tableOf(rows).rows.map(({ people }) => [people.people, people.done, people.waiting])).toEqual([
      [12, null, null],
      [9, null, null],
    ]);
    expect(hidesSome(tableOf(rows))).toBe(true);
  });

  it('shows what several groups come to where the rest is shown, though not how many each has', () => {
    const rows = [row('Kiln', { done: 30, begun: 2, open: 9 })];
    expect(tableOf(rows, 'reads-totals', 'again').rows[0]?.people).toEqual({
      people: 41,
      done: 30,
      waiting: 11,
    });
  });

  it('says how many a row has, however few, only where that is no secret', () => {
    const rows = [row('Kiln', { done: 4 })];
    expect(tableOf(rows).rows[0]?.people.people).toBe(4);
    expect(tableOf(rows, 'reads-totals', 'again').rows[0]?.people.people).toBeNull();
    expect(tableOf(rows, 'reads-records', 'again').rows[0]?.people.people).toBe(4);
    expect(tableOf([row('Kiln', { done: 5 })], 'reads-totals', 'again').rows[0]?.people.people).toBe(5);
  });

  it('has the largest numbers first, then names; what is not shown does not decide', () => {
    const rows = [
      row('Mill', { done: 20, open: 3 }),
      row('Loom', { done: 20, open: 2 }),
      row('Kiln', { done: 20, open: 30 }),
      row('Forge', { done: 20 }),
    ];
    const names = (reader: ReportReader) =>
      tableOf(rows, reader, 'again').rows.map(({ texts: [name] }) => name);
    expect(names('reads-records')).toEqual(['Kiln', 'Mill', 'Loom', 'Forge']);
    expect(names('reads-totals')).toEqual(['Kiln', 'Forge', 'Loom', 'Mill']);
  });
});

describe('every report', () => {
  const rowsLike = fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 6, maxLength: 6 }), { maxLength: 4 });

  it.each(reports.map((report) => [report.id, report] as const))(
    'shows nobody of a small group to who reads totals: %s',
    (_id, report) => {
      const isSize = (column: string) =>
        report.eachPersonIsIn === 'once' && report.columns[column]?.counts === 'everybody';
      fc.assert(
        fc.property(rowsLike, (counts) => {
          const rows = counts.map((row, at) => ({
            texts: report.texts.map(() => `${at}`),
            people: Object.fromEntries(report.groups.map((group, place) => [group, row[place] ?? 0])),
          }));
          const table = reportTable(report, rows, 'reads-totals');
          const shown = table.rows.flatMap(({ people }) => Object.entries(people));
          expect(
            shown.filter(([column, count]) => !isSize(column) && count !== null && count > 0 && count < 5),
          ).toEqual([]);
        }),
      );
    },
  );

  it.each(reports.map((report) => [report.id, report] as const))(
    'has its words in both languages, each under its own id: %s',
    (_id, { id, words, title, note, texts, chart, columns }) => {
      const inChart = chart?.parts.map(({ heading }) => heading) ?? [];
      const said = [title, ...(note ? [note] : []), ...texts, ...inChart];
      const ids = [...said, ...Object.values(columns).map(({ heading }) => heading)].map((each) => each.id);
      expect(Object.keys(words.en).toSorted()).toEqual([...new Set(ids)].toSorted());
      expect(Object.keys(words.cy).toSorted()).toEqual(Object.keys(words.en).toSorted());
      expect(ids.filter((each) => each !== `report.${id}` && !each.startsWith(`report.${id}.`))).toEqual([]);
    },
  );
});
