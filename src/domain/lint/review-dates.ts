import type { PrintedDate } from './printed-dates.ts';
import { printedDates } from './printed-dates.ts';
import type { PolicyText, Statement } from './policy-text.ts';

const NEXT =
  /\b(?:review date|next review|due (?:to be reviewed|for review)|review due|(?:to be )?reviewed? by|valid until|expires?)\b/i;
const LAST = /\b(?:last (?:reviewed|review|updated)|date of last|date last|reviewed on|approved on)\b/i;

export interface ReviewDate {
  readonly statement: Statement;
  readonly date: PrintedDate;
}

const withDates = (statements: readonly Statement[], pattern: RegExp, not?: RegExp): readonly ReviewDate[] =>
  statements
    .filter(({ text }) => pattern.test(text) && !(not?.test(text) ?? false))
    .flatMap((statement) => {
      const date = printedDates(statement.text).at(-1);
      return date ? [{ statement, date }] : [];
    });

/** When the policy says it was reviewed, and when it says it will be. */
export const reviewDates = ({ statements }: PolicyText) => ({
  next: withDates(statements, NEXT, LAST),
  last: withDates(statements, LAST),
});
