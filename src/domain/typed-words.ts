import { foldedText } from './folded-text.ts';

/** The words of a text, folded, without apostrophes and punctuation: however people type it. */
export const typedWords = (text: string): readonly string[] =>
  foldedText(text)
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
