import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { careerYears } from './career-years.ts';

const FROM_SEPTEMBER = {
  startsInMonth: 9,
  startsOnDay: 1,
  months: 12,
  countedFrom: civilDate('2020-09-01'),
};
const on = (day: string) => ({ completedOn: civilDate(day) });

describe('the years of a career', () => {
  it('are those of the policy’s cycle, the latest first, each with what was done in it', () => {
    const activities = [on('2026-09-01'), on('2026-08-31'), on('2024-01-01'), on('2025-09-01')];
    expect(careerYears(activities, FROM_SEPTEMBER)).toEqual([
      { from: '2026-09-01', to: '2027-08-31', activities: [on('2026-09-01')] },
      { from: '2025-09-01', to: '2026-08-31', activities: [on('2026-08-31'), on('2025-09-01')] },
      { from: '2023-09-01', to: '2024-08-31', activities: [on('2024-01-01')] },
    ]);
  });

  it('are calendar years where no policy says when a year begins', () => {
    expect(careerYears([on('2026-01-01'), on('2025-12-31')], undefined)).toEqual([
      { from: '2026-01-01', to: '2026-12-31', activities: [on('2026-01-01')] },
      { from: '2025-01-01', to: '2025-12-31', activities: [on('2025-12-31')] },
    ]);
  });

  it('are none where nothing was done', () => {
    expect(careerYears([], undefined)).toEqual([]);
  });
});
