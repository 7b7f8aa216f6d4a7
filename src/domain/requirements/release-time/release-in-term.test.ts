import { describe, expect, it } from '@jest/globals';
import { releaseHours, releasePercentIn } from './release-in-term.ts';

const stages = [
  { terms: 3, percent: 10 },
  { terms: 3, percent: 5 },
];

describe('the time off a timetable', () => {
  it.each([
    [1, 10],
    [3, 10],
    [4, 5],
    [6, 5],
    [7, 0],
    [60, 0],
  ])('in term %d is %d per cent', (term, percent) => {
    expect(releasePercentIn(stages, term)).toBe(percent);
  });

  it.each([
    [10, 22, 2.2],
    [10, 21.5, 2.15],
    [5, 22.5, 1.13],
    [10, 0, 0],
    [0, 22, 0],
  ])('of %d per cent of %d hours is %d hours', (percent, hours, expected) => {
    expect(releaseHours(percent, hours)).toBe(expected);
  });
});
