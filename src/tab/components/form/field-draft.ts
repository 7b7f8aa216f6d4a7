import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import type { WordedField } from '../../../domain/fields/field.ts';
import { hoursTyped, minutesTyped, usualMinutes } from '../../../domain/fields/hours.ts';
import { spanText } from '../../../domain/fields/number.ts';
import type { FormTexts } from '../../../domain/forms/parse-form.ts';
import { emptyDay, meantDay } from './day-draft.ts';
import { listed, unlisted } from './list-text.ts';
import { typedDateOf } from './typed-date.ts';
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
      return emptyDay(id, typedDateOf(stored));
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
      return meantDay(id, draft);
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

/** What a draft holds of a field, in words. */
export function wordedDraft(field: ShownField, draft: FieldDraft): string {
  const typed = [typedIn(field, draft)].flat();
  if (field.type === 'day') {
    return typed.map((each) => (parseCivilDate(each) ? typedDateOf(each) : each)).join(', ');
  }
  const choices = 'choices' in field ? field.choices : [];
  return typed.map((id) => choices.find((choice) => choice.id === id)?.label ?? id).join(', ');
}
