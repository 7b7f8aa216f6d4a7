import { expect, it } from '@jest/globals';
import { reportTable } from './report-table.ts';
import { withoutManager } from './without-manager.ts';

/** Two hundred people in each of some units, and how many of each lack a manager; units are called after all but their last sign. */
function rowsOf(units: Readonly<Record<string, number>>) {
  const rows = withoutManager.rows({
    people: () => ({
      units: Object.keys(units).map((unit) => ({ unit, group: 'onTrack', people: 200 })),
      requirements: [],
      runningOut: [],
    }),
    withoutManager: () =>
      Object.entries(units).flatMap(([unit, people]) => (people === 0 ? [] : [{ unit, people }])),
    unitName: (key) => key.slice(0, -1),
    rule: () => undefined,
  });
  return reportTable(withoutManager, rows, 'reads-records').rows.map(({ texts: [name], people }) => [
    name,
    people.people,
    people.without,
  ]);
}

it('has the units where somebody lacks a manager, with most of them first', () => {
  expect(rowsOf({ Kiln1: 0, Loom1: 1, Mill1: 2 })).toEqual([
    ['Mill', 200, 2],
    ['Loom', 200, 1],
  ]);
});

it('has nothing to tell where everybody has one', () => {
  expect(rowsOf({ Kiln1: 0 })).toEqual([]);
});

it('tells units of one name as one', () => {
  expect(rowsOf({ Kiln1: 1, Kiln2: 3 })).toEqual([['Kiln', 400, 4]]);
});
