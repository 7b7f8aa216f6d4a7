import type { PrintedDate } from './grammar/dates.ts';
import { printedDatesOrYears } from './grammar/dates.ts';
import type { PolicyText, Statement } from './policy-text.ts';

/** What is said to have happened to the policy, or to be still to come. */
const LABEL =
  /\b(?<last>(?:date )?last (?:reviewed?|updated?|approved|revised|amended)|(?:date )?of last (?:review|update)|(?:was|were|been) (?:last |most recently )?(?:reviewed|updated|approved|adopted|ratified|revised)|(?:reviewed|approved|adopted|ratified|agreed|issued|revised) (?:by [^,.;]{1,40} )?(?:on|in)|(?:date of )?(?:approval|adoption|issue|ratification)(?: date)?|(?:date )?(?:approved|adopted|ratified|issued)\b(?! by)|effective (?:from|date)|previous(?:ly)? (?:review(?:ed)?)(?: date)?)|(?<next>(?:next|future|planned|scheduled) (?:\w+ ){0,2}?(?:review|update|revision)(?: date)?|(?:date|due) (?:of|for) (?:the )?(?:next )?(?:review|renewal)|review (?:date|is due|due|by|again)(?: date)?|due (?:to be reviewed|for (?:review|renewal))|(?:to|will|shall|must|should|is to) (?:next )?be (?:next )?(?:reviewed|renewed|revised|updated)|review(?:ed)? (?:again )?by|review (?:in|on)|valid (?:until|to)|expir(?:es|y)(?: date| on)?|renewal(?: date)?|(?:for )?review(?=:)|lapses)\b/gi;

export interface ReviewDate {
  readonly statement: Statement;
  readonly date: PrintedDate;
}

interface Label {
  readonly isNext: boolean;
  readonly index: number;
}

const labelsIn = (text: string): readonly Label[] =>
  [...text.matchAll(LABEL)].map((match) => ({
    isNext: match.groups?.['next'] !== undefined,
    index: match.index,
  }));

/** A date belongs to the label before it, and where none stands before it to the first one after. */
const labelOf = (date: PrintedDate, labels: readonly Label[]): Label | undefined =>
  labels.findLast(({ index }) => index < date.index) ?? labels[0];

/** A cell or a line that holds a date, and next to nothing else. */
const isDateAlone = (text: string, { words }: PrintedDate): boolean => text.length <= words.length + 6;

/** Dates of a row that stand in the column whose head labels them. */
function inColumn({ lines }: PolicyText, statement: Statement, wantsNext: boolean): readonly ReviewDate[] {
  const head = lines[(statement.leadInLine ?? 0) - 1];
  const row = lines[statement.line - 1];
  if (!statement.isTable || !head || !row) return [];
  const dates = head.cells.flatMap((cell, column) =>
    labelsIn(cell).some(({ isNext }) => isNext === wantsNext)
      ? printedDatesOrYears(row.cells[column] ?? '')
      : [],
  );
  return dates.map((date) => ({ statement, date: { ...date, index: 0 } }));
}

function labelled(text: PolicyText, wantsNext: boolean): readonly ReviewDate[] {
  const { statements } = text;
  return statements.flatMap((statement, place) => {
    const labels = labelsIn(statement.text);
    if (labels.length === 0) return inColumn(text, statement, wantsNext);
    const dates = printedDatesOrYears(statement.text);
    const own = dates.findLast((date) => labelOf(date, labels)?.isNext === wantsNext);
    if (own) return [{ statement, date: own }];
    const following = statements[place + 1];
    if (dates.length > 0 || labels.at(-1)?.isNext !== wantsNext || !following || statement.isTable) return [];
    const [below] = printedDatesOrYears(following.text);
    return below && isDateAlone(following.text, below) ? [{ statement: following, date: below }] : [];
  });
}

/** Whether a sentence speaks of the review of the policy itself. */
export const isPolicyReview = (text: string): boolean =>
  /\b(?:this|the|our) (?:\w+ ){0,3}(?:policy|document|paper)\b.*\breview(?:s|ed)?\b|\breviews? (?:of )?(?:this|the|our) (?:\w+ ){0,3}policy\b/i.test(
    text,
  );

/** When the policy says it was reviewed, and when it says it will be. */
export const reviewDates = (text: PolicyText) => ({
  next: labelled(text, true),
  last: labelled(text, false),
});
