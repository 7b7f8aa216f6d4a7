import { describe, expect, it } from '@jest/globals';
import { anOutcome, aStanding, hoursOutcome } from '../../testing/standing-replies.ts';
import type { HoursOutcome } from './hours.ts';
import { hoursRequirement, paceOf } from './hours.ts';

const paceWith = (counted: number, asOf: string) => {
  const standing = aStanding({ asOf, outcomes: [hoursOutcome({ counted, required: 24 })] });
  return paceOf(hoursRequirement(standing) as HoursOutcome, standing);
};

describe('the hours of a standing', () => {
  it('are the requirement that counts hours', () => {
    expect(hoursRequirement(aStanding())?.requirement).toBe('hours');
  });

  it('are none where the policy counts none, or counts none for this person', () => {
    expect(hoursRequirement(null)).toBeUndefined();
    expect(hoursRequirement(aStanding({ outcomes: [anOutcome()] }))).toBeUndefined();
    expect(
      hoursRequirement(aStanding({ outcomes: [hoursOutcome({ status: 'not-applicable' })] })),
    ).toBeUndefined();
  });
});

describe('pace', () => {
  it('expects all of the hours on the last day of the cycle, and next to none on the first', () => {
    expect(paceWith(0, '2027-08-31').expected).toBe(24);
    expect(paceWith(0, '2026-09-01').expected).toBe(0);
  });

  it('is the full target after the cycle and nothing before it', () => {
    expect(paceWith(0, '2028-01-01').expected).toBe(24);
    expect(paceWith(0, '2026-01-01').expected).toBe(0);
  });

  it.each([
    [12, 'on-pace'],
    [11, 'on-pace'],
    [10, 'behind'],
    [0, 'behind'],
    [15, 'ahead'],
    [24, 'reached'],
    [30, 'reached'],
  ])('half way through, %s of 24 hours is %s', (counted, word) => {
    expect(paceWith(counted, '2027-03-01').word).toBe(word);
  });

  it('is never said of nothing: the year has begun, or an even pace would have brought something', () => {
    expect(paceWith(0, '2026-09-01').word).toBe('begun');
    expect(paceWith(0, '2026-09-20').word).toBe('behind');
  });

  it('runs over the days for which the hours are owed: from somebody’s first day, or over years in a row', () => {
    const over = { from: '2027-03-01', to: '2027-08-31' };
    const paceOver = (counted: number, asOf: string, span: HoursOutcome['over'] = over) => {
      const standing = aStanding({ asOf, outcomes: [hoursOutcome({ counted, required: 12, over: span })] });
      return paceOf(hoursRequirement(standing) as HoursOutcome, standing);
    };
    expect(paceOver(0, '2027-03-01')).toMatchObject({ word: 'started', expected: 0 });
    expect(paceOver(6, '2027-05-31')).toMatchObject({ word: 'on-pace', expected: 6 });
    expect(paceOver(6, '2027-08-31', { from: '2025-09-01', to: '2027-08-31' }).expected).toBe(12);
    expect(paceOver(9, '2026-09-02', { from: '2025-09-01', to: '2027-08-31' })).toMatchObject({
      word: 'ahead',
      expected: 6,
    });
  });
});
