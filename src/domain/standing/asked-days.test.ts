import { fieldProblem } from '../fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { problemsOfDays } from './asked-days.ts';

const problemsOf = (asOf: string, knownOn: string, startedOn = '2025-09-01') =>
  problemsOfDays(
    { asOf: civilDate(asOf), knownOn: civilDate(knownOn) },
    {
      today: civilDate('2026-11-21'),
      startedOn: civilDate(startedOn),
      inForceFrom: civilDate('2025-12-01'),
    },
  );

describe('the days a standing is asked for', () => {
  it.each([
    ['2026-03-14', '2026-03-14', []],
    ['2026-11-21', '2026-11-21', []],
    ['2025-12-01', '2025-10-01', []],
    ['2025-12-01', '2025-09-01', []],
    ['2026-11-22', '2026-11-21', [fieldProblem('asOf', 'future-date')]],
    ['2026-03-14', '2026-11-22', [fieldProblem('knownOn', 'future-date')]],
    ['2025-11-30', '2026-11-21', [fieldProblem('asOf', 'before-policy', '2025-12-01')]],
    ['2025-08-31', '2026-11-21', [fieldProblem('asOf', 'before-started', '2025-09-01')]],
    ['2026-03-14', '2025-08-31', [fieldProblem('knownOn', 'before-started', '2025-09-01')]],
    [
      '2027-01-01',
      '2027-01-01',
      [fieldProblem('asOf', 'future-date'), fieldProblem('knownOn', 'future-date')],
    ],
  ])('%s with what was known on %s: %j', (asOf, knownOn, problems) => {
    expect(problemsOf(asOf, knownOn)).toEqual(problems);
  });

  it('may be today for somebody who is still to start, as everywhere else', () => {
    expect(problemsOf('2026-11-21', '2026-11-21', '2027-01-04')).toEqual([]);
  });
});
