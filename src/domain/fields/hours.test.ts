import { expect, it } from '@jest/globals';
import { minutesTyped, usualMinutes } from './hours.ts';

it.each([
  ['1', 60],
  ['1.5', 90],
  ['1,5', 90],
  [' 2 h ', 120],
  ['2 hours', 120],
  ['1:30', 90],
  ['1h30', 90],
  ['1 h 05 min', 65],
  ['90 min', 90],
  ['45m', 45],
  ['0', 0],
  ['-1', -60],
  ['9999', 599_940],
  ['', undefined],
  ['NaN', undefined],
  ['1e3', undefined],
  ['1:75', undefined],
  ['an hour', undefined],
  ['1.5.2', undefined],
  ['<b>1</b>', undefined],
])('reads %j as %s minutes', (typed, minutes) => {
  expect(minutesTyped(typed)).toBe(minutes);
});

it.each([
  [6, [30, 60, 120, 180, 360]],
  [7, [30, 60, 120, 210, 420]],
  [8, [30, 60, 120, 240, 480]],
])(
  'offers half a day and a whole day as a policy of %i hours a day measures them',
  (hoursPerDay, minutes) => {
    expect(usualMinutes(hoursPerDay)).toEqual(minutes);
  },
);
