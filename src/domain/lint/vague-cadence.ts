import { excerpt, hasFigure, isDuty, matchesIn } from './duties.ts';
import { textRule } from './fault.ts';
import type { Statement } from './policy-text.ts';

const TWO_READINGS = /\bbi-?\s?(?:annual|month|week)(?:ly)?\b/;

const NO_INTERVAL =
  /\b(?:regular(?:ly)?|periodic(?:al|ally)?|from time to time|frequent(?:ly)?|occasional(?:ly)?|on-?going|(?:continually|continuously) (?:update|review)s?|routinely|(?:agreed|appropriate|suitable|set|reasonable) intervals|as and when)\b/;

/** "regular supportive learning walks (at least termly)": the interval follows at once. */
const saysIntervalNext = (text: string, from: number): boolean => hasFigure(text.slice(from, from + 60));

const DOES_NOT_MEAN_TIME = /\bregular(?:ly)?\s+(?:staff|hours|contract)|\bongoing (?:learner|concern)/i;

function isLabelled({ text, isTable }: Statement): boolean {
  return isTable && /\bfrequency\b/i.test(text);
}

/** "Regularly", "periodically", "bi-annually": nobody can be late by them. */
export const vagueCadence = textRule('vague-cadence', ({ statements }) => {
  const spoken = statements.filter(({ isHeading }) => !isHeading);
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
  return [...doubtful, ...open];
});
