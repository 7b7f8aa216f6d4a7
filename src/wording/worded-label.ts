import type { Label } from '../domain/fields/asked.ts';
import type { Words } from './create-words.ts';

/** A policy's own words as they are, a sentence of ours in the reader's language. */
export const wordedLabel = (label: Label, words: Pick<Words, 'say'>): string =>
  typeof label === 'string' ? label : words.say(label);
