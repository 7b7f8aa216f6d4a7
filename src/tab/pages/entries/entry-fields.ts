import type { EntryFieldView, EntryKindView } from '../../../contract/entries.ts';
import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import type { ShownField } from '../../components/form/field-draft.ts';

const dateIn = (date: string | null) => (date === null ? undefined : parseCivilDate(date));

/** A field of an entry’s form; what its numbers may be, and whom it may name, is the kind’s own rule, and the server’s to say. */
export function entryField(view: EntryFieldView): ShownField {
  const { column: id, type, choices, isRequired, onlyWhen, hint } = view;
  const common = {
    id,
    label: view.label,
    ...(hint !== null && { hint }),
    isRequired,
    onlyWhen: onlyWhen === null ? undefined : { field: onlyWhen.column, is: onlyWhen.is },
  };
  switch (type) {
    case 'choice':
    case 'several':
      return { ...common, type, choices };
    case 'day':
      return { ...common, type, earliest: dateIn(view.earliest), latest: dateIn(view.latest) };
    case 'number':
      return { ...common, type };
    case 'line':
      return { ...common, type, longest: view.longest ?? Infinity, suggestions: choices };
    case 'text':
      return { ...common, type, longest: view.longest ?? Infinity };
    case 'colleague':
      return { ...common, type: 'person', named: choices };
  }
}

/** The form of a kind of entry, as the API describes it. */
export const entryFields = ({ fields }: EntryKindView): readonly ShownField[] => fields.map(entryField);
