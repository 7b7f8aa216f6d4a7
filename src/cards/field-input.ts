import type { FieldWords, Label } from '../domain/fields/asked.ts';
import type { ChoiceField, RatingField, SeveralField } from '../domain/fields/choice.ts';
import type { DayField } from '../domain/fields/day.ts';
import type { TextField } from '../domain/fields/text.ts';
import { wordedLabel } from '../wording/worded-label.ts';
import type { ChoiceSet, DateInput, TextInput } from './adaptive-card.ts';
import { cardText } from './card-text.ts';
import type { Words } from './words.ts';

/** The kinds of field that a card asks. */
type CardField = (
  | TextField<string, Label>
  | ChoiceField<string, Label>
  | SeveralField<string, Label>
  | RatingField<string, Label>
  | DayField
) &
  FieldWords;

interface InputState {
  /** What was answered before, as it is sent. */
  readonly value?: string | undefined;
  /** What the client says, and sends nothing, where it was not answered; left out: the server says what is missing. */
  readonly missing?: string | undefined;
}

/** The input that asks for a field. What the client sends of it, by the id of the field, is what its kind parses. */
export function fieldInput(
  words: Words,
  field: CardField,
  { value, missing }: InputState = {},
): ChoiceSet | TextInput | DateInput {
  const titleOf = (label: Label) => cardText(wordedLabel(label, words));
  const named = { id: field.id, label: titleOf(field.label) };
  const state = {
    // To the letter, so that it is sent back as it was: no text function is read in an input (Adaptive Cards docs: text features).
    ...(value !== undefined && { value }),
    ...(missing !== undefined && { isRequired: true as const, errorMessage: missing }),
  };
  switch (field.type) {
    case 'line':
    case 'text':
      return {
        type: 'Input.Text',
        ...named,
        ...state,
        isMultiline: field.type === 'text',
        maxLength: field.longest,
      };
    case 'day':
      return { type: 'Input.Date', ...named, ...state };
    case 'choice':
    case 'several':
      return {
        type: 'Input.ChoiceSet',
        ...named,
        ...state,
        style: 'expanded',
        choices: field.choices.map(({ id, label }) => ({ title: titleOf(label), value: id })),
        ...(field.type === 'several' && { isMultiSelect: true as const }),
        wrap: true,
      };
    case 'rating': {
      const choices = field.choices.map(({ id, label, meaning }) => ({
        title: meaning === '' ? titleOf(label) : cardText(`${wordedLabel(label, words)}: ${meaning}`),
        value: id,
      }));
      return { type: 'Input.ChoiceSet', ...named, style: 'expanded', choices, wrap: true, ...state };
    }
  }
}
