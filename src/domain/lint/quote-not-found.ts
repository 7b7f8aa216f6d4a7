import { excerpt } from './excerpt.ts';
import { textRule } from './fault.ts';
import type { Quoted } from './linted-pack.ts';
import { inOneCase, placesOf, standsOn } from './quotations.ts';

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
