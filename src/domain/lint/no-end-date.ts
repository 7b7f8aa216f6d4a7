import { excerpt, isDuty } from './duties.ts';
import { textRule } from './fault.ts';
import type { Statement } from './policy-text.ts';

const WORKING_TOWARDS = /\bwork(?:ing)? towards?\b/i;
const FOR_STARTERS =
  /\binduction\b|\bnew (?:staff|employees?|starters?|personnel|governors?)\b|\bmandatory for all staff\b/i;
const TO_BE_DONE =
  /\b(?:mandatory training|training is set|induction(?: programme)?(?: and training)?|introduction to \w+)\b/i;
const RECEIVED =
  /\b(?:receives?|provided|set for|should complete|must complete|mandatory for|will complete)\b/i;

/** "by 31 March", "within 6 weeks", "in the first term", "before starting". */
const HAS_END =
  /\bwithin\b|\bby (?:the |\d|january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:first|second|third|end of the?) (?:day|week|month|term|year)|\b\d+ (?:working )?(?:day|week|month|year)s?\b|\b(?:19|20)\d\d\b|\bbefore (?:they )?start/i;

function whyOpen({ text, isHeading, isTable }: Statement, isDutiful: boolean): string | undefined {
  if (isHeading || isTable || HAS_END.test(text)) return undefined;
  if (WORKING_TOWARDS.test(text)) return '“Working towards” has no date by which it must be reached.';
  if (isDutiful && FOR_STARTERS.test(text) && TO_BE_DONE.test(text) && RECEIVED.test(text)) {
    return 'It is asked of people and no day is given by which it must be done.';
  }
  return undefined;
}

/** Something that is begun, and never has to be finished. */
export const noEndDate = textRule('no-end-date', ({ statements }) =>
  statements.flatMap((statement) => {
    const why = whyOpen(statement, isDuty(statement) || statement.isItem || RECEIVED.test(statement.text));
    const at = WORKING_TOWARDS.exec(statement.text)?.index ?? FOR_STARTERS.exec(statement.text)?.index ?? 0;
    return why ? [{ line: statement.line, text: excerpt(statement.text, at), why, also: [] }] : [];
  }),
);
