import { excerpt } from './duties.ts';
import { textRule } from './fault.ts';
import type { Quoted } from './linted-pack.ts';
import { plainWords } from './policy-text.ts';

/** A quotation may run on over so many lines of the text. */
const LONGEST_RUN = 5;

const inOneCase = (line: string): string => plainWords(line).toLowerCase();

/** Whether the quotation begins on this line and stands there word for word, markup and spacing apart. */
function standsOn(lines: readonly string[], line: number, quote: string): boolean {
  const here = lines[line - 1];
  if (!here) return false;
  if (here.includes(quote)) return true;
  const run = lines.slice(line, line + LONGEST_RUN).filter((words) => words !== '');
  const at = [here, ...run].join(' ').indexOf(quote);
  return at >= 0 && at < here.length;
}

/** The lines on which the quotation begins. */
function placesOf(lines: readonly string[], quote: string): readonly number[] {
  const [firstWord = ''] = quote.split(' ');
  return lines.flatMap((words, index) =>
    words.includes(firstWord) && standsOn(lines, index + 1, quote) ? [index + 1] : [],
  );
}

function wordedFault(lines: readonly string[], { path, line, quote }: Quoted) {
  const elsewhere = placesOf(lines, inOneCase(quote));
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
export const quoteNotFound = textRule('quote-not-found', ({ raw }, { pack }) => {
  const lines = raw.map(inOneCase);
  return pack.quotes
    .filter(({ line, quote }) => !standsOn(lines, line, inOneCase(quote)))
    .map((each) => wordedFault(lines, each));
});
