/** A sentence by its id and its values; `src/wording` finds the words in the reader's language. */
export interface Message {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export const message = (id: string, values: Message['values'] = {}): Message => ({ id, values });
