import { excerpt } from './excerpt.ts';
import { textRule } from './fault.ts';
import { reviewDates } from './review-dates.ts';

/** A review of the policy that was due and left no trace. */
export const expiredReviewDate = textRule('expired-review-date', (text, { today }) =>
  reviewDates(text)
    .next.filter(({ date }) => date.lastDay < today)
    .map(({ statement, date }) => ({
      line: statement.line,
      text: excerpt(statement.text, date.index),
      why: `The review was due by ${date.words}; that day has passed.`,
      also: [],
    })),
);
