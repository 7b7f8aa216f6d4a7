import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldWords, Label } from './asked.ts';
import type { ChoiceField, RatingField, SeveralField } from './choice.ts';
import type { DayField } from './day.ts';
import type { HoursField } from './hours.ts';
import type { NumberField, AmountInUnit, SpanField } from './number.ts';
import type { PersonField } from './person.ts';
import type { TextField } from './text.ts';
import type { YesNoField } from './yes-no.ts';

/** One thing that a form asks. `Words` is what its alternatives are called by. */
export type Field<Id extends string = string, Words = Label> =
  | TextField<Id, Words>
  | ChoiceField<Id, Words>
  | RatingField<Id, Words>
  | SeveralField<Id, Words>
  | NumberField<Id>
  | SpanField<Id, Words>
  | HoursField<Id>
  | DayField<Id>
  | PersonField<Id, Words>
  | YesNoField<Id>;

/** With what the form calls it: whoever shows a field needs that, whoever parses it does not. */
export type WordedField<Id extends string = string, Words = Label> = Field<Id, Words> & FieldWords<Words>;

interface ValueByType {
  readonly line: string;
  readonly text: string;
  readonly choice: string;
  readonly rating: string;
  readonly several: readonly string[];
  readonly number: number | undefined;
  readonly span: AmountInUnit | undefined;
  /** Minutes. */
  readonly hours: number | undefined;
  readonly day: CivilDate | undefined;
  /** An object id. */
  readonly person: string | undefined;
  readonly 'yes-no': boolean | undefined;
}

export type FieldType = keyof ValueByType;

/** What a field holds once it is parsed: empty text, an empty list or undefined where it was left out. */
export type FieldValue<Type extends FieldType = FieldType> = ValueByType[Type];
