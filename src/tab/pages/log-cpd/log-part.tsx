import { DrawnField } from '../../components/form/drawn-field.tsx';
import type { FieldDraft, ShownField } from '../../components/form/field-draft.ts';

/** What the parts of the form share. */
export interface LogPart {
  readonly idOf: (field: string) => string;
  readonly draft: FieldDraft;
  readonly today: string;
  readonly onChange: (changes: FieldDraft) => void;
  readonly problemOf: (field: string) => string | undefined;
}

interface LoggedFieldsProps extends LogPart {
  readonly fields: readonly ShownField[];
}

/** Fields of the form, one below the other. */
export const LoggedFields = ({ fields, idOf, problemOf, ...part }: LoggedFieldsProps) => (
  <>
    {fields.map((field) => (
      <DrawnField key={field.id} {...part} id={idOf(field.id)} field={field} problem={problemOf(field.id)} />
    ))}
  </>
);
