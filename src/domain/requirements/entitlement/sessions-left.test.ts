import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { sessionsLeft } from './sessions-left.ts';

const year = { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') };
const session = (date: string, status = 'approved') => ({ date: civilDate(date), status });

describe('what is left of a year’s sessions', () => {
  it.each([
    ['all where none was used', 3, [], { used: 0, remaining: 3, isOver: false }],
    [
      'less those of the year, its ends in',
      3,
      [
        session('2024-08-31'),
        session('2024-09-01'),
        session('2025-08-31', 'attended'),
        session('2025-09-01'),
      ],
      { used: 2, remaining: 1, isOver: false },
    ],
    [
      'none where as many were used as are offered',
      1,
      [session('2025-01-01')],
      { used: 1, remaining: 0, isOver: true },
    ],
    [
      'none, and never fewer, where more were used',
      1,
      [session('2025-01-01'), session('2025-01-01')],
      { used: 2, remaining: 0, isOver: true },
    ],
    [
      'not less by one that is asked for, turned down, missed or called off',
      2,
      ['requested', 'refused', 'apologies', 'cancelled'].map((status) => session('2025-01-01', status)),
      { used: 0, remaining: 2, isOver: false },
    ],
    ['none where nothing is offered', 0, [], { used: 0, remaining: 0, isOver: true }],
  ] as const)('is %s', (_what, limit, sessions, expected) => {
    expect(sessionsLeft(limit, year, sessions)).toEqual(expected);
  });
});
