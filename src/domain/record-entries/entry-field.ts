import type { CivilDate } from '../cycles/civil-date.ts';
import type { ChoiceField, SeveralField } from '../fields/choice.ts';
import type { DayField } from '../fields/day.ts';
import type { NumberField } from '../fields/number.ts';
import type { PersonField } from '../fields/person.ts';
import type { TextField } from '../fields/text.ts';
import type { EntryColumns } from './record-entry.ts';

type ColumnOf<Value> = {
  [Column in keyof EntryColumns]: EntryColumns[Column] extends Value ? Column : never;
}[keyof EntryColumns];

/** What a form asks of an entry, by a column that holds what such a field gives. */
export type EntryField =
  | ChoiceField<ColumnOf<string>>
  | TextField<ColumnOf<string>>
  | SeveralField<ColumnOf<readonly string[]>>
  | DayField<ColumnOf<CivilDate | undefined>>
  | NumberField<ColumnOf<number | undefined>>
  | PersonField<'colleague'>;
