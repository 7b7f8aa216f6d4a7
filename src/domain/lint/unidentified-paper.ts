import { excerpt } from './excerpt.ts';
import { printedDates } from './grammar/dates.ts';
import type { PolicyText } from './policy-text.ts';
import { reviewDates } from './review-dates.ts';

const OWNER =
  /\b(?:owner|author|reviewer|prepared by|written by|policy lead|lead officer|approved by|ratified by|maintained by|contact|responsible (?:officer|person|director|manager|for (?:this|the) policy)|responsibility for (?:maintaining |reviewing |updating )?(?:this|the) policy)/i;
const VERSION =
  /\b(?:version|issue|edition|revision|rev)\b[ .:]*(?:no\.? ?|number )?\d|\bv ?\d|\b(?:version|issue|document) (?:no|number|control|history)/i;

/** Fewer sentences are an extract, whose paper may say it elsewhere. */
const FEWEST_SENTENCES = 8;
/** "Date of issue:" and the like; a date in a longer line is part of what the text tells. */
const LONGEST_DATE_LABEL = 30;
/** Lines at either end where a paper says whose it is. */
const ENDS = 25;

/** A paper that says neither whose it is, nor which version, nor of when: nobody can tell whether it is in force. */
export function unidentifiedPaper(text: PolicyText) {
  const written = text.lines.filter(({ words }) => words !== '');
  const [first] = written;
  if (!first?.isHeading || text.statements.length < FEWEST_SENTENCES) return [];
  const ends = [...written.slice(0, ENDS), ...written.slice(-ENDS)].map(({ words }) => words);
  const { next, last } = reviewDates(text);
  const isDated =
    next.length + last.length > 0 ||
    ends.some((words) =>
      printedDates(words).some((date) => words.length <= date.words.length + LONGEST_DATE_LABEL),
    );
  const lacks = [
    ...(written.some(({ words }) => OWNER.test(words)) ? [] : ['an owner']),
    ...(ends.some((words) => VERSION.test(words)) ? [] : ['a version']),
    ...(isDated ? [] : ['a date']),
  ];
  if (lacks.length < 2) return [];
  const why = `The paper does not print ${lacks.join(', ')}: nobody can tell whose it is and whether it is in force.`;
  return [{ line: first.number, text: excerpt(first.words), why, also: [] }];
}
