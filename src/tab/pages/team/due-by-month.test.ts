import { expect, it } from '@jest/globals';
import type { TeamMatrix } from '../../../contract/team.ts';
import { civilDate } from '../../../domain/cycles/civil-date.ts';
import { aMatrix, aMember } from '../../testing/people-replies.ts';
import { dueByMonth } from './due-by-month.ts';
import { heatRows } from './heat-cells.ts';

const asOf = civilDate('2026-11-30');

function months(days: readonly (number | null)[]) {
  const { requirements } = aMatrix();
  const cells: TeamMatrix['people'][number]['cells'] = days.map((daysToDue, column) => ({
    column,
    shown: 'current',
    daysToDue,
  }));
  const member = aMember();
  const matrix = { ...aMatrix(), people: [{ oid: member.oid, cells }] };
  return dueByMonth(heatRows([member], matrix), requirements, asOf);
}

it('has twelve months from this one on, also where nothing falls due', () => {
  const empty = months([]);
  expect(empty.map(({ month }) => month)).toEqual([
    '2026-11',
    '2026-12',
    ...Array.from({ length: 10 }, (_each, at) => `2027-${String(at + 1).padStart(2, '0')}`),
  ]);
  expect(empty.every(({ falling }) => falling.length === 0)).toBe(true);
});

it('puts today and the last day of a month into that month, and what is late or has no day into none', () => {
  const at = (days: number | null) =>
    months([days]).flatMap(({ month, falling }) => (falling.length > 0 ? [month] : []));
  expect([0, 1, 31, 32, 335, 336, -1, null].map(at)).toEqual([
    ['2026-11'],
    ['2026-12'],
    ['2026-12'],
    ['2027-01'],
    ['2027-10'],
    [],
    [],
    [],
  ]);
});

it('says in each month what comes first', () => {
  expect(months([20, 9, 283])[1]?.falling.map(({ title, on }) => [title, on])).toEqual([
    ['Prevent duty', '2026-12-09'],
    ['Safeguarding update', '2026-12-20'],
  ]);
});
