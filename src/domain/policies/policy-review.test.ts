import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { policyReviewOn } from './policy-review.ts';

const day = (text: string | null) => (text === null ? null : civilDate(text));

describe('the review of a policy', () => {
  it.each([
    // Last review, months, printed date, the day asked of → due, status, due by the months, warning.
    [null, null, '2024-01-03', '2024-01-03', '2024-01-03', 'due', null, false],
    [null, null, '2024-01-03', '2024-01-04', '2024-01-03', 'overdue', null, false],
    ['2022-09-01', 24, null, '2024-09-01', '2024-09-01', 'due', '2024-09-01', false],
    ['2022-09-01', 24, null, '2024-09-02', '2024-09-01', 'overdue', '2024-09-01', false],
    ['2022-09-01', 24, '2025-09-01', '2025-01-01', '2025-09-01', 'due', '2024-09-01', true],
    ['2022-09-01', 36, '2025-09-01', '2025-01-01', '2025-09-01', 'due', '2025-09-01', false],
    ['2023-08-31', 6, null, '2024-01-01', '2024-02-29', 'due', '2024-02-29', false],
    [null, 12, null, '2024-01-01', null, 'due', null, false],
    ['2024-01-01', null, null, '2024-01-01', null, 'due', null, false],
    ['2024-01-02', 12, null, '2024-01-01', null, 'due', null, false],
    [null, null, null, '2024-01-01', null, 'due', null, false],
  ] as const)(
    'last on %p, every %p months, printed %p: on %s it is due %p, %s',
    (lastReview, cadenceMonths, nextReview, asOf, dueDate, status, cadenceDueDate, isMismatch) => {
      const dates = { lastReview: day(lastReview), cadenceMonths, nextReview: day(nextReview) };
      expect(policyReviewOn(dates, civilDate(asOf))).toEqual({
        dueDate,
        status,
        cadenceDueDate,
        isMismatch,
      });
    },
  );
});
