import { expect, it } from '@jest/globals';
import { aMatrix, aMember } from '../../testing/people-replies.ts';
import { columnsAsked, heatRows, heatTexts, isLater, statusLabelsOf, shortDays } from './heat-cells.ts';
import type { Say } from './words.ts';

const rows = heatRows([aMember(), aMember({ oid: 'nobody', displayName: 'Not counted yet' })], aMatrix());

it('has each person’s cells in the order of the requirements, and none of who is not in it yet', () => {
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.shown))).toEqual([
    ['expired', 'due-soon', 'to-do'],
    [undefined, undefined, undefined],
  ]);
  expect(columnsAsked(rows.slice(1), aMatrix().requirements)).toEqual([]);
  expect(columnsAsked(rows, aMatrix().requirements)).toEqual([0, 1, 2]);
});

it('says days as shortly as a cell has room for, and what waits later from what waits now', () => {
  const cell = (daysToDue: number | null) => ({ column: 0, shown: 'to-do' as const, daysToDue });
  expect([null, 0, 9, -18, 4000, -4000].map((days) => shortDays(cell(days)))).toEqual([
    '',
    '0',
    '9',
    '−18',
    '999+',
    '−999+',
  ]);
  expect([cell(null), cell(90)].map(isLater)).toEqual([false, true]);
});

it('is a file of words, with the days in brackets', () => {
  const say = ((id: string) => id) as unknown as Say;
  expect(heatTexts(rows, aMatrix().requirements, statusLabelsOf(aMatrix()), say)).toEqual([
    ['team.column.person', 'heat.unit', 'Safeguarding update', 'Prevent duty', 'CPD hours'],
    ['Asha Patel', 'Adult Learning', 'Expired (-18)', 'Due soon (9)', 'To do (283)'],
    ['Not counted yet', 'Adult Learning', '', '', ''],
  ]);
});
