import type { FieldWords } from '../domain/fields/asked.ts';
import type { ChoiceField, RatingField } from '../domain/fields/choice.ts';
import type { TextField } from '../domain/fields/text.ts';
import type { ChoiceSet, TextInput } from './adaptive-card.ts';
import { cardText } from './card-text.ts';

/** The kinds of field that a card asks, in the reader's words. */
type CardField = (TextField<string, string> | ChoiceField<string, string> | RatingField<string, string>) &
  FieldWords<string>;

interface InputState {
  /** What was answered before, as it is parsed. */
  readonly value?: string | undefined;
  /** What the client says, and sends nothing, where it was not answered; left out: the server says what is missing. */
  readonly missing?: string | undefined;
}

/** The input that asks for a field. What the client sends of it, by the id of the field, is what its kind parses. */
export function fieldInput(field: CardField, { value, missing }: InputState = {}): ChoiceSet | TextInput {
  const named = { id: field.id, label: cardText(field.label) };
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
    case 'choice': {
      const choices = field.choices.map((each) => ({ title: cardText(each.label), value: each.id }));
      return { type: 'Input.ChoiceSet', ...named, ...state, style: 'expanded', choices, wrap: true };
    }
    case 'rating': {
      const choices = field.choices.map(({ id, label, meaning }) => ({
        title: cardText(meaning === '' ? label : `${label}: ${meaning}`),
        value: id,
      }));
      return { type: 'Input.ChoiceSet', ...named, style: 'expanded', choices, wrap: true, ...state };
    }
  }
}
