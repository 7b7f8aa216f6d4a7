import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import type { ReadMessage } from '../compiled-words.ts';
import { readMessage } from '../compiled-words.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  w: 'ŵ',
  n: 'ñ',
  s: 'š',
  c: 'ç',
};

/** How much more room a language may need than English does. */
const LONGER_BY = 0.4;

/** English that nobody takes for English: accents, and 40 percent more of it, in words that break as words do. */
export function pseudoText(text: string): string {
  const accented = [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter)).length;
  const more = Math.ceil(letters * LONGER_BY);
  if (more === 0) return accented;
  const filling = 'ööö '.repeat(Math.ceil(more / 3)).slice(0, more + Math.floor(more / 3));
  return accented.replace(/(\s*)$/, ` ${filling.trim()}$1`);
}

/** The same of a message: what stands around its blanks, in every branch of its plurals. */
export const pseudoMessage: ReadMessage = (text) => {
  const read = readMessage(text);
  return typeof read === 'string' ? pseudoText(read) : read.map(pseudoPart);
};

function pseudoPart(part: MessageFormatElement): MessageFormatElement {
  if (part.type === TYPE.literal) return { ...part, value: pseudoText(part.value) };
  if (part.type !== TYPE.plural && part.type !== TYPE.select) return part;
  const options = Object.fromEntries(
    Object.entries(part.options).map(([name, option]) => [
      name,
      { ...option, value: option.value.map(pseudoPart) },
    ]),
  );
  return { ...part, options };
}
