/** A sentence by its id and its values; `src/wording` finds the words in the reader's language. */
export interface Message {
  readonly id: string;
  /** A value that is a civil date is written out as the reader's language writes dates. */
  readonly values: Readonly<Record<string, string | number>>;
}

export const message = (id: string, values: Message['values'] = {}): Message => ({ id, values });

type Sentences = Readonly<Record<string, string>>;

/** Sentences by id, in ICU MessageFormat, in each language we speak. */
export interface Catalogue<English extends Sentences = Sentences> {
  readonly en: English;
  readonly cy: Readonly<Record<keyof English, string>>;
}

/** A catalogue whose languages hold the same ids: a sentence without its translation does not compile. */
export const catalogue = <const English extends Sentences>(
  en: English,
  cy: Readonly<Record<NoInfer<keyof English>, string>>,
): Catalogue<English> => ({ en, cy });

/** The ids of catalogues' sentences. */
export type IdOf<Of extends Catalogue> = Of extends unknown ? keyof Of['en'] & string : never;

/** `message` for the sentences of these catalogues alone: one that nobody wrote does not compile. */
export const messageOf = <Of extends Catalogue>(): ((id: IdOf<Of>, values?: Message['values']) => Message) =>
  message;

/** Whether a catalogue has the sentence of an id that is put together. */
export const hasSentence = <Of extends Catalogue>(of: Of, id: string): id is IdOf<Of> =>
  Object.hasOwn(of.en, id);
