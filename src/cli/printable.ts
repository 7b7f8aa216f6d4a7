/** What moves a terminal's cursor or turns the order of its letters round; a line's end and a tab are text. */
const NOT_PRINTED = /[[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]--[\n\t]]/gv;

/** Text from files and lists as a terminal may have it: what is not printed is written out, as JSON writes it. */
export const printable = (text: string): string =>
  text.replace(NOT_PRINTED, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
