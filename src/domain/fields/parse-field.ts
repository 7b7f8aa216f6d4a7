import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { holdsWords } from '../visible-text.ts';
import type { SeveralField } from './choice.ts';
import { parseChoice, parseSeveral } from './choice.ts';
import { parseDay } from './day.ts';
import type { Field, FieldType, FieldValue } from './field.ts';
import { parseHours } from './hours.ts';
import { parseNumber, parseSpan } from './number.ts';
import type { TextField } from './text.ts';
import { parseText } from './text.ts';
import { parseYesNo } from './yes-no.ts';
import type { Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';

/** Whether there is somebody of that object id whom the form may name. */
export type IsPerson = (oid: string) => boolean;

const isList = (typed: unknown): typed is readonly string[] =>
  Array.isArray(typed) && typed.every((each) => typeof each === 'string');

/** Texts in what was typed; undefined where it holds something else. */
export function textsIn(typed: unknown): readonly string[] | undefined {
  if (typed === undefined || typed === '') return [];
  if (typeof typed === 'string') return [typed];
  return isList(typed) ? typed : undefined;
}

/** What a field holds that was left out. */
export const nothingIn: { readonly [Type in FieldType]: FieldValue<Type> } = {
  line: '',
  text: '',
  choice: '',
  rating: '',
  several: [],
  number: undefined,
  span: undefined,
  hours: undefined,
  day: undefined,
  person: undefined,
  'yes-no': undefined,
};

const isText = (field: Field<string, unknown>): field is TextField<string, unknown> =>
  field.type === 'line' || field.type === 'text';

function parseFilled(
  field: Exclude<Field<string, unknown>, TextField<string, unknown> | SeveralField<string, unknown>>,
  typed: string,
  isPerson: IsPerson,
): Result<FieldValue, Wrong> {
  switch (field.type) {
    case 'choice':
    case 'rating':
      return parseChoice(field.choices, typed);
    case 'number':
      return parseNumber(field, typed);
    case 'span':
      return parseSpan(field, typed);
    case 'hours':
      return parseHours(field, typed);
    case 'day':
      return parseDay(field, typed);
    case 'person':
      return isPerson(typed) ? ok(typed) : err(wrong('not-a-choice'));
    case 'yes-no':
      return parseYesNo(typed);
  }
}

/**
 * The value of a field as it came from wherever it was filled in: a text, of several a list or a text; undefined where it
 * was left out.
 */
export function parseField(
  field: Field<string, unknown>,
  typed: unknown,
  isPerson: IsPerson = () => false,
): Result<FieldValue, Wrong> {
  if (field.type === 'several') {
    const texts = textsIn(typed);
    return texts ? parseSeveral(field, texts) : err(wrong('not-valid'));
  }
  if (typed !== undefined && typeof typed !== 'string') return err(wrong('not-valid'));
  if (isText(field)) return parseText(field, typed ?? '');
  const text = typed?.trim() ?? '';
  if (holdsWords(text)) return parseFilled(field, text, isPerson);
  return field.isRequired ? err(wrong('empty')) : ok(nothingIn[field.type]);
}
