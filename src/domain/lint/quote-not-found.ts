import type { Quoted } from './linted-pack.ts';
import { excerpt } from './duties.ts';
import { textRule } from './fault.ts';
import { plainWords } from './policy-text.ts';
import type { PolicyText } from './policy-text.ts';

/** A quotation may run on over so many lines of the text. */
const LONGEST_RUN = 5;

const inOneCase = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

/** Whether the quotation begins on this line and stands there word for word, markup and spacing apart. */
function standsOn(text: PolicyText, line: number, quote: string): boolean {
  const first = text.raw[line - 1];
  if (first === undefined) return false;
  const wanted = inOneCase(plainWords(quote));
  const here = inOneCase(plainWords(first));
  const run = text.raw
    .slice(line, line + LONGEST_RUN)
    .map((each) => inOneCase(plainWords(each)))
    .filter((words) => words !== '');
  const at = [here, ...run].join(' ').indexOf(wanted);
  return at >= 0 && at < Math.max(here.length, 1);
}

function wordedFault(text: PolicyText, { path, line, quote }: Quoted) {
  const elsewhere = text.lines
    .filter(({ number }) => standsOn(text, number, quote))
    .map(({ number }) => number);
  return {
    line,
    text: excerpt(quote),
    why:
      elsewhere.length > 0
        ? `${path} cites line ${line}; the words stand on line ${elsewhere.join(', ')}.`
        : `${path} quotes words that are not in the text.`,
    also: elsewhere,
  };
}

/** A quotation that does not stand on the line the pack gives. */
export const quoteNotFound = textRule('quote-not-found', (text, { pack }) =>
  pack.quotes
    .filter(({ line, quote }) => !standsOn(text, line, quote))
    .map((each) => wordedFault(text, each)),
);
