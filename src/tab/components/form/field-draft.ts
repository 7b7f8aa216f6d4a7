import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import type { WordedField } from '../../../domain/fields/field.ts';
import { hoursTyped, minutesTyped, usualMinutes } from '../../../domain/fields/hours.ts';
import { spanText } from '../../../domain/fields/number.ts';
import type { FormTexts } from '../../../domain/forms/parse-form.ts';
import type { Say } from '../../messages/say.ts';
import { parseTypedDate, typedDateOf } from './typed-date.ts';
import type { DraftOf } from '../../drafts/use-draft.ts';

/** A field in the reader's words. */
export type ShownField<Id extends string = string> = WordedField<Id, string>;

/** A text for each field by its id, and a second one for each that is drawn as two inputs. */
export type FieldDraft = DraftOf<string>;

type Typed = FormTexts[string];

/** Where a draft keeps the unit of a number. */
export const unitIn = (id: string): string => `unit.${id}`;

/** Where a draft keeps which of the usual lengths was chosen: minutes, or `other` for the typed one. */
export const lengthIn = (id: string): string => `length.${id}`;

function hoursDraft(id: string, hoursPerDay: number | undefined, stored: string): FieldDraft {
  const minutes = minutesTyped(stored);
  if (minutes === undefined) return { [id]: stored, [lengthIn(id)]: '' };
  return hoursPerDay !== undefined && usualMinutes(hoursPerDay).includes(minutes)
    ? { [id]: '', [lengthIn(id)]: String(minutes) }
    : { [id]: hoursTyped(minutes), [lengthIn(id)]: 'other' };
}

/** The texts with which a form begins: empty, or with what is kept, in the words and dates that people write. */
export function draftOfField(field: ShownField, stored: Typed = ''): FieldDraft {
  const { id } = field;
  if (typeof stored !== 'string') return { [id]: unlisted(stored) };
  switch (field.type) {
    case 'day':
      return { [id]: typedDateOf(stored) };
    case 'hours':
      return hoursDraft(id, field.hoursPerDay, stored);
    case 'span': {
      const [amount = '', unit = field.units[0]?.id ?? ''] = stored.split(' ');
      return { [id]: amount, [unitIn(id)]: unit };
    }
    case 'line':
    case 'text':
      return { [id]: field.suggestions?.find((each) => each.id === stored)?.label ?? stored };
    default:
      return { [id]: stored };
  }
}

/** What a draft holds of a field, as it is parsed everywhere. */
export function typedIn(field: ShownField, draft: FieldDraft): Typed {
  const { id } = field;
  const text = (draft[id] ?? '').trim();
  switch (field.type) {
    case 'several':
      return listed(draft[id] ?? '');
    case 'day':
      return parseTypedDate(text) ?? text;
    case 'hours': {
      const length = draft[lengthIn(id)] ?? '';
      return length === '' || length === 'other' ? text : `${length} min`;
    }
    case 'span':
      return text === '' ? '' : spanText({ amount: text, unit: draft[unitIn(id)] ?? '' });
    default:
      return text;
  }
}

/** A draft as it is parsed everywhere. */
export const formTexts = (fields: readonly ShownField[], draft: FieldDraft): FormTexts =>
  Object.fromEntries(fields.map((field) => [field.id, typedIn(field, draft)]));

/** What is typed may be no length yet. */
function lengthWords(typed: string, say: Say): string {
  const minutes = minutesTyped(typed);
  return minutes === undefined ? typed : say.hours(minutes);
}

/** What a draft holds of a field, in words. */
export function wordedDraft(field: ShownField, draft: FieldDraft, say: Say): string {
  const typed = [typedIn(field, draft)].flat();
  if (field.type === 'day') {
    // What is typed may be no date yet.
    return typed.map((each) => (parseCivilDate(each) ? say.date(each) : each)).join(', ');
  }
  if (field.type === 'hours') {
    return typed.map((each) => lengthWords(each, say)).join(', ');
  }
  if (field.type === 'yes-no') {
    return typed
      .map((each) => (each === '' ? '' : say(each === 'yes' ? 'input.yes' : 'input.no')))
      .join(', ');
  }
  if (field.type === 'span') {
    const unit = field.units.find(({ id }) => id === draft[unitIn(field.id)])?.label ?? '';
    return typed.map((each) => (each === '' ? '' : `${draft[field.id] ?? ''} ${unit}`)).join(', ');
  }
  const choices = 'choices' in field ? field.choices : [];
  return typed.map((id) => choices.find((choice) => choice.id === id)?.label ?? id).join(', ');
}

/** Several ids as one text of a draft, one a line: ids hold no line breaks. */
export const unlisted = (ids: readonly string[]): string => ids.join('\n');

export const listed = (text: string): readonly string[] => text.split('\n').filter((id) => id !== '');
