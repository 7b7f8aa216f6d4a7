import { foldedText } from './folded-text.ts';
import { plainParts } from './plain-text.ts';

/** The words of a text, folded, without apostrophes and punctuation: however people type it. */
export const typedWords = (text: string): readonly string[] =>
  plainParts(foldedText(text).replace(/['`]/g, ''));
