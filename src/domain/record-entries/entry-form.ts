import type { FieldWords } from '../fields/asked.ts';
import { message } from '../message.ts';
import type { EntryContext, EntryKind } from './define-entry-kind.ts';
import type { EntryField } from './entry-field.ts';

/** The fields of a kind of entry in their order, in the words of its catalogue. */
export const entryForm = (kind: EntryKind, context: EntryContext): readonly (EntryField & FieldWords)[] =>
  kind.fields(context).map((field) => {
    const label = `entry.${kind.name}.${field.id}`;
    const hint = `${label}.hint`;
    return {
      ...field,
      label: message(label),
      ...(hint in kind.messages.en && { hint: message(hint) }),
    };
  });
