import { expect, it } from '@jest/globals';
import { amountsIn } from './amount.ts';

const amounts = (text: string) => amountsIn(text).map(({ value, unit }) => [value, unit]);

it.each([
  ['fifteen (15) hours annually', [[15, 'hours']]],
  ['15 (fifteen) hours', [[15, 'hours']]],
  ['twenty-five hours', [[25, 'hours']]],
  ['one hundred and twenty hours', [[120, 'hours']]],
  ['a hundred hours', [[100, 'hours']]],
  ['two and a half days', [[2.5, 'days']]],
  ['7½ hours', [[7.5, 'hours']]],
  ['half a day', [[0.5, 'days']]],
  ['2-3 hours', [[2, 'hours']]],
  [
    '40 hours / 5 days',
    [
      [40, 'hours'],
      [5, 'days'],
    ],
  ],
  ['10hrs', [[10, 'hours']]],
  ['5 INSET days', [[5, 'days']]],
  ['an hour of reading', [[1, 'hours']]],
  [
    '20 points over two years',
    [
      [20, 'points'],
      [2, 'years'],
    ],
  ],
])('reads “%s”', (text, expected) => {
  expect(amounts(text)).toEqual(expected);
});

it.each(['a year', 'the hours', 'a session', 'every day', 'two people', '12 June'])(
  'reads no amount from “%s”',
  (text) => {
    expect(amounts(text)).toEqual([]);
  },
);
