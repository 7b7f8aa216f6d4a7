import { cadencesIn } from './cadences.ts';
import { excerpt, hasFigure, isDuty, matchesIn } from './duties.ts';
import { textRule } from './fault.ts';
import type { PolicyText, Statement } from './policy-text.ts';

const TWO_READINGS = /\bbi-?\s?(?:annual|month|week)(?:ly)?\b/;

const NO_INTERVAL =
  /\b(?:regular(?:ly)?|periodic(?:al|ally)?|from time to time|frequent(?:ly)?|occasional(?:ly)?|on-?going|(?:continually|continuously) (?:update|review)s?|routinely|(?:agreed|appropriate|suitable|set|reasonable) intervals|as and when)\b/;

/** "regular supportive learning walks (at least termly)": the interval follows at once. */
const saysIntervalNext = (text: string, from: number): boolean => hasFigure(text.slice(from, from + 60));

const DOES_NOT_MEAN_TIME = /\bregular(?:ly)?\s+(?:staff|hours|contract)|\bongoing (?:learner|concern)/i;

function isLabelled({ text, isTable }: Statement): boolean {
  return isTable && /\bfrequency\b/i.test(text);
}

const COUNT_OF_MEETINGS =
  /\b(?:at least|(?:a )?minimum of) (?:\d+|two|three|four|five|six) (?:\w+ )?(?:reviews?|sessions?|observations?|visits?|meetings?|walks?|courses?|days?)\b/;

const NAMES_PERIOD = /\b(?:year|annum|term|month|week|cycle)s?\b/i;

/** "At least 2 reviews of practice": in what time? */
function withoutPeriod({ statements, lines }: PolicyText) {
  return matchesIn(statements.filter(isDuty), COUNT_OF_MEETINGS).flatMap(({ statement, words, index }) => {
    const { words: line = '' } = lines[statement.line - 1] ?? {};
    const isNamed = [line, statement.text, statement.leadIn].some(
      (text) => NAMES_PERIOD.test(text) || cadencesIn(text).length > 0,
    );
    if (isNamed) return [];
    const why = `“${words}” names no period: say in what time.`;
    return [{ line: statement.line, text: excerpt(statement.text, index), why, also: [] }];
  });
}

const YEARLY_AMOUNT =
  /\b\d+ (?:hours|days|sessions)\b[^.]*\b(?:per (?:year|annum)|a year|pa|annually|throughout the year)\b/i;
const YEAR_IS_DEFINED =
  /\b(?:academic|calendar|financial|school|membership) year\b|\byear (?:runs|begins|starts)\b|\b(?:1|1st|first of) (?:january|april|august|september)\b/i;

/** An amount for each year, in a text that never says when its year begins: told once, where it is first asked. */
function yearWithoutBeginning({ statements }: PolicyText) {
  if (statements.some(({ text }) => YEAR_IS_DEFINED.test(text))) return [];
  const first = statements.find((statement) => isDuty(statement) && YEARLY_AMOUNT.test(statement.text));
  if (!first) return [];
  const why = 'It asks for an amount each year, and the text never says when its year begins.';
  return [{ line: first.line, text: excerpt(first.text), why, also: [] }];
}

/** "Regularly", "periodically", "bi-annually": nobody can be late by them. */
export const vagueCadence = textRule('vague-cadence', (text) => {
  const spoken = text.statements.filter(({ isHeading }) => !isHeading);
  const doubtful = matchesIn(spoken, TWO_READINGS).map(({ statement, words, index }) => ({
    line: statement.line,
    text: excerpt(statement.text, index),
    why: `“${words}” may mean twice in the period or every second one: say the number of months.`,
    also: [],
  }));
  const open = matchesIn(
    spoken.filter((statement) => isDuty(statement) || isLabelled(statement)),
    NO_INTERVAL,
  )
    .filter(
      ({ statement, words, index }) =>
        !DOES_NOT_MEAN_TIME.test(statement.text.slice(index, index + 40)) &&
        !TWO_READINGS.test(statement.text.slice(Math.max(0, index - 12), index)) &&
        !saysIntervalNext(statement.text, index + words.length),
    )
    .map(({ statement, words, index }) => ({
      line: statement.line,
      text: excerpt(statement.text, index),
      why: `“${words}” is no interval: say how often, or by when.`,
      also: [],
    }));
  return [...doubtful, ...open, ...withoutPeriod(text), ...yearWithoutBeginning(text)];
});
