import { excerpt, matchesIn } from './excerpt.ts';
import { hasFigure, isDuty } from './grammar/duty.ts';
import { textRule } from './fault.ts';
import { amountsIn } from './grammar/amount.ts';
import { cadencesIn, isYearly } from './grammar/cadence.ts';
import { COUNT } from './grammar/numbers.ts';
import type { PolicyText, Statement } from './policy-text.ts';

const NO_INTERVAL =
  /\b(?:regular(?:ly)?|periodic(?:al|ally)?|from time to time|frequent(?:ly)?|occasional(?:ly)?|on-?going|(?:continually|continuously) (?:update|review)s?|routinely|(?:agreed|appropriate|suitable|set|reasonable) intervals|as and when)\b/;

/** "regular supportive learning walks (at least termly)": the interval follows at once. */
const saysIntervalNext = (text: string, from: number): boolean => hasFigure(text.slice(from, from + 60));

const DOES_NOT_MEAN_TIME = /\bregular(?:ly)?\s+(?:staff|hours|contract)|\bongoing (?:learner|concern)/i;

/** A row that says how often, by its own label or by the head of its column. */
const isLabelled = ({ text, isTable, leadIn }: Statement): boolean =>
  isTable &&
  /\b(?:frequency|how often|interval|refresh(?:ed|er)?|renew(?:al|ed)?|repeat(?:ed)?|cadence)\b/i.test(
    `${leadIn} ${text}`,
  );

const COUNT_OF_MEETINGS = new RegExp(
  `\\b(?:at least|(?:a )?minimum of|no fewer than|not less than) ${COUNT} (?:\\w+ ){0,2}?(?:reviews?|sessions?|observations?|visits?|meetings?|walks?|courses?|days?|workshops?|events?)\\b`,
);

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

/** Hours, days or sessions for each year. */
const asksByTheYear = (text: string): boolean =>
  amountsIn(text).some(({ unit }) => unit === 'hours' || unit === 'days' || unit === 'sessions') &&
  (cadencesIn(text).some(isYearly) || /\bthroughout the year\b/i.test(text));

const YEAR_IS_DEFINED =
  /\b(?:academic|calendar|financial|school|membership|registration) year\b|\byear (?:runs|begins|starts|ends|is from)\b|\b(?:1|1st|first)(?: of)? (?:january|april|july|august|september|october)\b|\b(?:january to december|april to march|august to july|september to august|september to july)\b/i;

/** An amount for each year, in a text that never says when its year begins: told once, where it is first asked. */
function yearWithoutBeginning({ statements }: PolicyText) {
  if (statements.some(({ text }) => YEAR_IS_DEFINED.test(text))) return [];
  const first = statements.find((statement) => isDuty(statement) && asksByTheYear(statement.text));
  if (!first) return [];
  const why = 'It asks for an amount each year, and the text never says when its year begins.';
  return [{ line: first.line, text: excerpt(first.text), why, also: [] }];
}

/** What a column of intervals may hold instead of one. */
const NO_INTERVAL_IN_CELL =
  /^(?:as (?:and when )?(?:required|needed|necessary|appropriate)|when (?:required|needed|due)|ad hoc|varies|various|variable|tb[ac]|n\/k|ongoing|on request)$/i;

/** Rows of a table of intervals whose cell names none. */
const withoutInterval = ({ statements, lines }: PolicyText) =>
  statements.filter(isLabelled).flatMap((statement) =>
    (lines[statement.line - 1]?.cells ?? [])
      .filter((cell) => NO_INTERVAL_IN_CELL.test(cell))
      .map((cell) => ({
        line: statement.line,
        text: excerpt(statement.text),
        why: `“${cell}” is no interval: say how often, or by when.`,
        also: [],
      })),
  );

/** "Regularly", "periodically", "bi-annually": nobody can be late by them. */
export const vagueCadence = textRule('vague-cadence', (text) => {
  const spoken = text.statements.filter(({ isHeading }) => !isHeading);
  const doubtful = spoken.flatMap((statement) =>
    cadencesIn(statement.text)
      .filter(({ days }) => days === undefined)
      .map(({ words, index }) => ({
        line: statement.line,
        text: excerpt(statement.text, index),
        why: /^bi/i.test(words)
          ? `“${words}” may mean twice in the period or every second one: say the number of months.`
          : `“${words}” gives two intervals: say which one makes somebody late.`,
        also: [],
      })),
  );
  const open = matchesIn(
    spoken.filter((statement) => isDuty(statement) || isLabelled(statement)),
    NO_INTERVAL,
  )
    .filter(
      ({ statement, words, index }) =>
        !DOES_NOT_MEAN_TIME.test(statement.text.slice(index, index + 40)) &&
        cadencesIn(statement.text.slice(Math.max(0, index - 12), index)).every(
          ({ days }) => days !== undefined,
        ) &&
        !saysIntervalNext(statement.text, index + words.length),
    )
    .map(({ statement, words, index }) => ({
      line: statement.line,
      text: excerpt(statement.text, index),
      why: `“${words}” is no interval: say how often, or by when.`,
      also: [],
    }));
  return [
    ...doubtful,
    ...open,
    ...withoutInterval(text),
    ...withoutPeriod(text),
    ...yearWithoutBeginning(text),
  ];
});
