import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { hasHiddenCharacters, holdsWords, visibleText } from '../visible-text.ts';
import type { Asked, Label, Rest } from './asked.ts';
import type { Choice } from './choice.ts';
import type { Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';

export interface TextField<Id extends string = string, Words = Label> extends Asked<Id> {
  /** One line, or as many as somebody writes. */
  readonly type: 'line' | 'text';
  /** In characters: code points. */
  readonly longest: number;
  /** Offered while typing; what is typed as one of their labels is kept as its id. Anything else may be typed too. */
  readonly suggestions?: readonly Choice<Words>[] | undefined;
}

export const lineField = <Id extends string, Words = never>(
  id: Id,
  longest: number,
  rest: Rest<TextField<Id, Words>> = {},
): TextField<Id, Words> => ({ type: 'line', id, longest, isRequired: true, ...rest });

export const textField = <Id extends string, Words = never>(
  id: Id,
  longest: number,
  rest: Rest<TextField<Id, Words>> = {},
): TextField<Id, Words> => ({ type: 'text', id, longest, isRequired: false, ...rest });

/** The id of what was suggested under this label; else what was typed. */
function suggested(suggestions: readonly Choice<unknown>[], given: string): string {
  const typed = given.toLowerCase();
  const isMeant = ({ label }: Choice<unknown>) => typeof label === 'string' && label.toLowerCase() === typed;
  return suggestions.find(isMeant)?.id ?? given;
}

/** Characters are code points, as the contract's schemas count them: an emoji is one, of two units. */
const isLonger = (text: string, longest: number): boolean =>
  text.length > longest && [...text].length > longest;

/** Without what nobody sees; a text in which there is nothing to see is none. */
export function parseText(
  { longest, isRequired, suggestions = [] }: Omit<TextField<string, unknown>, 'type' | 'id'>,
  typed: string,
): Result<string, Wrong> {
  const text = visibleText(typed).trim();
  if (isLonger(text, longest)) return err(wrong('too-long', longest));
  if (hasHiddenCharacters(text)) return err(wrong('hidden-characters'));
  if (!holdsWords(text)) return isRequired ? err(wrong('empty')) : ok('');
  return ok(suggested(suggestions, text));
}
