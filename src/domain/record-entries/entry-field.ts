import type { CivilDate } from '../cycles/civil-date.ts';
import type { Message } from '../message.ts';
import type { EntryColumns } from './record-entry.ts';

type ColumnOf<Value> = {
  [Column in keyof EntryColumns]: EntryColumns[Column] extends Value ? Column : never;
}[keyof EntryColumns];

export interface EntryChoice {
  readonly id: string;
  /** A policy's own words, or a sentence of ours. */
  readonly label: string | Message;
  /** The other id by which a row may name it. */
  readonly alsoNamed?: string | undefined;
}

/** What was chosen, by either id. */
export const chosenFrom = (choices: readonly EntryChoice[], given: string): EntryChoice | undefined =>
  choices.find(({ id }) => id === given) ?? choices.find(({ alsoNamed }) => alsoNamed === given);

interface Asked {
  /** Asked for only while another field holds one of these. */
  readonly onlyWhen?: { readonly field: keyof EntryColumns; readonly is: readonly string[] };
  readonly isRequired: boolean;
}

export interface ChoiceField extends Asked {
  readonly type: 'choice';
  readonly column: ColumnOf<string>;
  readonly choices: readonly EntryChoice[];
}

export interface SeveralField extends Asked {
  readonly type: 'several';
  readonly column: ColumnOf<readonly string[]>;
  readonly choices: readonly EntryChoice[];
}

export interface DayField extends Asked {
  readonly type: 'day';
  readonly column: ColumnOf<CivilDate | undefined>;
  /** Both ends in. */
  readonly earliest?: CivilDate | undefined;
  readonly latest?: CivilDate | undefined;
}

export interface NumberField extends Asked {
  readonly type: 'number';
  readonly column: Exclude<ColumnOf<number | undefined>, never>;
  readonly smallest: number;
  readonly largest: number;
  readonly isWhole: boolean;
}

export interface TextField extends Asked {
  /** One line, or as many as somebody writes. */
  readonly type: 'line' | 'text';
  readonly column: ColumnOf<string>;
  /** In characters. */
  readonly longest: number;
  /** Offered while typing; what is typed as one of their labels is kept as its id. Anything else may be typed too. */
  readonly suggestions?: readonly EntryChoice[] | undefined;
}

/** A person of the organisation, by object id. */
export interface ColleagueField extends Asked {
  readonly type: 'colleague';
  readonly column: 'colleague';
}

/** What a form asks of an entry. Its label is the kind's message `entry.<kind>.<column>`. */
export type EntryField = ChoiceField | SeveralField | DayField | NumberField | TextField | ColleagueField;

/** How people write an amount, with a point or a comma. */
export const TYPED_NUMBER = /^\d{1,6}([.,]\d{1,3})?$/;

type Rest<Field extends EntryField> = Partial<Omit<Field, 'type' | 'column'>>;

export const choice = (
  column: ChoiceField['column'],
  choices: readonly EntryChoice[],
  rest: Rest<ChoiceField> = {},
): ChoiceField => ({ type: 'choice', column, choices, isRequired: true, ...rest });

export const several = (
  column: SeveralField['column'],
  choices: readonly EntryChoice[],
  rest: Rest<SeveralField> = {},
): SeveralField => ({ type: 'several', column, choices, isRequired: false, ...rest });

export const day = (column: DayField['column'], rest: Rest<DayField> = {}): DayField => ({
  type: 'day',
  column,
  isRequired: true,
  ...rest,
});

export const wholeNumber = (
  column: NumberField['column'],
  smallest: number,
  largest: number,
  rest: Rest<NumberField> = {},
): NumberField => ({
  type: 'number',
  column,
  smallest,
  largest,
  isWhole: true,
  isRequired: true,
  ...rest,
});

export const decimalNumber = (
  column: NumberField['column'],
  smallest: number,
  largest: number,
  rest: Rest<NumberField> = {},
): NumberField => wholeNumber(column, smallest, largest, { isWhole: false, ...rest });

export const colleague = (): ColleagueField => ({
  type: 'colleague',
  column: 'colleague',
  isRequired: true,
});

export const line = (
  column: TextField['column'],
  longest: number,
  rest: Rest<TextField> = {},
): TextField => ({
  type: 'line',
  column,
  longest,
  isRequired: true,
  ...rest,
});

export const text = (
  column: TextField['column'],
  longest: number,
  rest: Rest<TextField> = {},
): TextField => ({
  type: 'text',
  column,
  longest,
  isRequired: false,
  ...rest,
});
