import type { Message } from '../message.ts';

/** A policy's own words, or a sentence of ours. */
export type Label = string | Message;

/** What every field says of itself, whatever its kind. */
export interface Asked<Id extends string = string> {
  /** Its own in its form. */
  readonly id: Id;
  readonly isRequired: boolean;
  /** Asked for only while another field of the form holds one of these. */
  readonly onlyWhen?: { readonly field: string; readonly is: readonly string[] } | undefined;
}

/** What may be said of a field beside what it cannot do without. */
export type Rest<Field extends Asked> = Partial<Omit<Field, 'type' | 'id'>>;

/** What a form calls a field. */
export interface FieldWords<Words = Label> {
  readonly label: Words;
  readonly hint?: Words | undefined;
}
