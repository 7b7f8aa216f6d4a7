import anyAscii from 'any-ascii';
import { isPlain, plainParts } from './plain-text.ts';

/**
 * A text as it is typed on a plain keyboard: lower case, each letter as the Latin ones that stand for it. `Łukasz` is
 * `lukasz`, `Groß` is `gross`, `Işık` is `isik`; full-width letters and every kind of apostrophe become the plain ones.
 */
export const foldedText = (text: string): string => (isPlain(text) ? text : anyAscii(text)).toLowerCase();

/** The words of a text, folded, without apostrophes and punctuation: however people type it. */
export const typedWords = (text: string): readonly string[] =>
  plainParts(foldedText(text).replace(/['`]/g, ''));
