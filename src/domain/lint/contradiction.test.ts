import { describe, expect, it } from '@jest/globals';
import { contradiction } from './contradiction.ts';
import { found } from './example-pack.ts';

describe('two intervals of one thing contradict each other', () => {
  it('in two sentences', () => {
    const text =
      'Feedback goes into the quarterly performance review meeting.\n\nEvery 12 weeks, all staff will have a performance review.';
    expect(found(contradiction, text)).toEqual([[1, [3]]]);
  });

  it('in a sentence and a list', () => {
    const text =
      'All managers should complete Safer Recruitment bi-annually.\n\nThese are the annual updates:\n\n- Prevent\n- Safer Recruitment';
    expect(found(contradiction, text)).toEqual([[1, [6]]]);
  });

  it('of the review of the policy itself', () => {
    const text =
      'This policy will be reviewed annually.\n\nThe Board sees that the policy is reviewed every two years.';
    expect(found(contradiction, text)).toEqual([[1, [3]]]);
  });

  it('of something only the pack names', () => {
    const text = 'Fire safety is repeated every two years.\n\nStaff repeat fire safety annually.';
    expect(found(contradiction, text)).toEqual([[1, [3]]]);
  });

  it('but not where both say the same in other words', () => {
    const text = 'Appraisal is held annually.\n\nAn appraisal is held every 12 months.\n\nYearly appraisal.';
    expect(found(contradiction, text)).toEqual([]);
  });

  it('nor where one sentence has two things, each with its own', () => {
    const text =
      'There is an annual observation, along with termly learning walks.\n\nThe learning walk is termly.';
    expect(found(contradiction, text)).toEqual([]);
  });
});

describe('the yearly hours contradict each other', () => {
  it('in their number', () => {
    const text = 'Staff complete 30 hours of CPD a year, annually.\n\nTutors do 35 hours of CPD annually.';
    expect(found(contradiction, text)).toEqual([[1, [3]]]);
  });

  it('in whom they bind', () => {
    const text =
      'All staff complete 30 hours of CPD per year.\n\nAll directly employed tutors owe 30 hours of CPD annually.';
    expect(found(contradiction, text)).toEqual([[3, [1]]]);
  });
});

describe('who must do one thing', () => {
  it('is everybody in one place and some in another', () => {
    const text =
      'All staff do annual training in British Values.\n\nThe annual updates are:\n\n- British Values (Teaching Staff)';
    expect(found(contradiction, text)).toEqual([[5, [1]]]);
  });
});

describe('the printed review date', () => {
  const printed = 'Date last reviewed: September 2022\nReview date: September 2025\n\n';

  it('contradicts another cadence of the policy', () => {
    expect(found(contradiction, `${printed}This policy will be reviewed every two years.`)).toEqual([
      [2, [1, 4]],
    ]);
  });

  it('agrees with its own', () => {
    expect(found(contradiction, `${printed}This policy will be reviewed every three years.`)).toEqual([]);
  });
});
