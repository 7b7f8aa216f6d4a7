import { excerpt, matchesIn } from './excerpt.ts';
import { isDuty } from './grammar/duty.ts';
import { textRule } from './fault.ts';

/** Words that leave it open whether the duty holds at all. */
const LEFT_OPEN =
  /\b(?:(?:as|if|when|where|whenever|wherever|if\/as|it\/as)\s+(?:and (?:when|where) )?(?:deemed |considered |thought |felt |it is )?(?:appropriate|required|necessary|applicable|possible|practicable|relevant|needed)|where (?:time|funds|resources) (?:allow|permit)s?|in due course|in a timely manner|as soon as (?:possible|practicable)|best endeavours|reasonable efforts)\b/;

/** Words that set a standard nobody can check. */
const NO_MEASURE =
  /\b(?:suitable|sufficient|adequate|appropriate|thorough|satisfactory|reasonable)\s+(?:\w+\s+){0,2}?(?:induction|training|cpd|quality|time|notice|evidence|activity|activities|standard)\b/;

/** Either of two, or both, and one bound that may be the least or the most. */
const TWO_READINGS = /\band\/or\b|\bup to (?:a )?(?:level )?\d+\b/;

const why = (words: string, reason: string): string => `“${words}” ${reason}`;

/** A duty that its own words leave open. */
export const vagueWords = textRule('vague-words', ({ statements }) => {
  const spoken = statements.filter(({ isHeading, isTable }) => !isHeading && !isTable);
  return [
    ...matchesIn(spoken, LEFT_OPEN)
      .filter(({ statement }) => isDuty(statement) || /\bmay\b/.test(statement.text))
      .map(({ statement, words, index }) => ({
        line: statement.line,
        text: excerpt(statement.text, index),
        why: why(words, 'leaves open when the duty holds: say when, or who decides.'),
        also: [],
      })),
    ...matchesIn(
      spoken.filter((statement) => isDuty({ ...statement, leadIn: '' })),
      TWO_READINGS,
    ).map(({ statement, words, index }) => ({
      line: statement.line,
      text: excerpt(statement.text, index),
      why: why(
        words,
        words.toLowerCase() === 'and/or'
          ? 'may mean both or either: say which binds.'
          : 'may be the most or the least: say which binds.',
      ),
      also: [],
    })),
    ...matchesIn(spoken.filter(isDuty), NO_MEASURE).map(({ statement, words, index }) => ({
      line: statement.line,
      text: excerpt(statement.text, index),
      why: why(words, 'has no measure: say what is enough.'),
      also: [],
    })),
  ];
});
