import { excerpt } from './excerpt.ts';
import { isDuty } from './grammar/duty.ts';
import { textRule } from './fault.ts';
import { COUNT } from './grammar/numbers.ts';
import { namesPeople } from './grammar/subject.ts';
import type { Statement } from './policy-text.ts';

const WORKING_TOWARDS = /\bwork(?:ing)? towards?\b/i;
const FOR_STARTERS = /\binduct(?:ion|ed)\b|\bnew(?:ly)? \w+|\bmandatory for all\b/i;
const TO_BE_DONE =
  /\b(?:mandatory training|training is set|induction(?: programme)?(?: and training)?|introduction to \w+)\b/i;
const RECEIVED =
  /\b(?:receives?|provided|set for|(?:should|must|shall|will) (?:complete|undertake|attend|receive)|completes?|undertakes?|attends?|undergoe?s?|mandatory for)\b/i;

/** "by 31 March", "within six weeks", "in the first term", "before starting". */
const HAS_END = new RegExp(
  `\\bwithin\\b|\\bby (?:the |their |\\d|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)|\\b(?:first|second|third|end of the?) (?:\\w+ )?(?:day|week|month|term|year)|\\b${COUNT} (?:working )?(?:day|week|month|year)s?\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:before|on) (?:they |he or she )?(?:start|commenc|tak(?:e|ing) up|appointment|joining|(?:the|their) first day)`,
  'i',
);

function whyOpen({ text, isHeading, isTable }: Statement, isDutiful: boolean): string | undefined {
  if (isHeading || isTable || HAS_END.test(text)) return undefined;
  if (WORKING_TOWARDS.test(text)) return '“Working towards” has no date by which it must be reached.';
  if (
    isDutiful &&
    FOR_STARTERS.test(text) &&
    namesPeople(text) &&
    TO_BE_DONE.test(text) &&
    RECEIVED.test(text)
  ) {
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
