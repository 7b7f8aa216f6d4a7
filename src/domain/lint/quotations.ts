import { plainWords } from './policy-text.ts';

/** A quotation may run on over so many lines of the text. */
const LONGEST_RUN = 5;

/** Words as they are compared: without markup, spacing and case. */
export const inOneCase = (line: string): string => plainWords(line).toLowerCase();

/** Whether the quotation begins on this line and stands there word for word, markup and spacing apart. */
export function standsOn(lines: readonly string[], line: number, quote: string): boolean {
  const here = lines[line - 1];
  if (!here) return false;
  if (here.includes(quote)) return true;
  const run = lines.slice(line, line + LONGEST_RUN).filter((words) => words !== '');
  const at = [here, ...run].join(' ').indexOf(quote);
  return at >= 0 && at < here.length;
}

/** The lines on which the quotation begins. */
export function placesOf(lines: readonly string[], quote: string): readonly number[] {
  const [firstWord = ''] = quote.split(' ');
  return lines.flatMap((words, index) =>
    words.includes(firstWord) && standsOn(lines, index + 1, quote) ? [index + 1] : [],
  );
}
