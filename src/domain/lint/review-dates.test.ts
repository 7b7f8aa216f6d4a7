import { describe, expect, it } from '@jest/globals';
import { readPolicyText } from './policy-text.ts';
import { reviewDates } from './review-dates.ts';

const daysOf = (text: string) => {
  const { next, last } = reviewDates(readPolicyText(text));
  return { next: next.map(({ date }) => date.lastDay), last: last.map(({ date }) => date.lastDay) };
};

describe('the next review is read', () => {
  it.each([
    ['Next date of review August 2024', '2024-08-31'],
    ['Review due: Autumn 2023', '2023-12-31'],
    ['Next review: 2024-09-01', '2024-09-01'],
    ['Review date: Sept 24', '2024-09-30'],
    ['Review: Sept ’24', '2024-09-30'],
    ['Next review 01/09/24', '2024-09-01'],
    ['Date of next review: June 3, 2024', '2024-06-03'],
    ['Date for review – July 2023', '2023-07-31'],
    ['Renewal date 30-Sep-2025', '2025-09-30'],
    ['This policy will next be reviewed in Spring 2025.', '2025-05-31'],
    ['To be reviewed by Sept. 2024', '2024-09-30'],
    ['By August 2024 this policy is to be reviewed.', '2024-08-31'],
    ['This policy is due for renewal in January 2025.', '2025-01-31'],
    ['This policy expires on 31.12.2023', '2023-12-31'],
    ['Review due 2024', '2024-12-31'],
    ['Next review: 2023/24', '2024-08-31'],
    ['Next review: Winter 2023', '2024-02-29'],
    ['Next review date:\nAugust 2024', '2024-08-31'],
    ['Owner\tReview date\nPeople team\t1 May 2024', '2024-05-01'],
    ['| Version | Next review |\n|---|---|\n| 2 | August 2024 |', '2024-08-31'],
  ])('from %j', (text, day) => {
    expect(daysOf(text)).toEqual({ next: [day], last: [] });
  });
});

describe('what has been is not what is to come', () => {
  it.each([
    ['Date last reviewed: May 2023', '2023-05-31'],
    ['The policy was reviewed in May 2023.', '2023-05-31'],
    ['Reviewed by the Board on 4 May 2023.', '2023-05-04'],
    ['Approved: 1 March 2024', '2024-03-01'],
  ])('in %j', (text, day) => {
    expect(daysOf(text)).toEqual({ next: [], last: [day] });
  });

  it('in one line with both', () => {
    const both = { next: ['2025-05-31'], last: ['2023-05-31'] };
    expect(daysOf('Last reviewed: May 2023  Next review: May 2025')).toEqual(both);
    expect(daysOf('Ratified May 2023, valid until May 2025')).toEqual(both);
  });

  it.each([
    'The Education Act 2011 was reviewed by us.',
    'We review the Standards (2022) with all staff.',
    'In May 2023 we opened a new site.',
    'The mid-year review is held by 31 May.',
  ])('and %j is neither', (text) => {
    expect(daysOf(text)).toEqual({ next: [], last: [] });
  });
});
