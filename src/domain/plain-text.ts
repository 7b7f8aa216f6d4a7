const PLAIN = /^\p{ASCII}*$/u;

/** Whether a text holds nothing that folding would change but capitals. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** The runs of letters and digits of a plain text, in lower case. */
export const plainParts = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
