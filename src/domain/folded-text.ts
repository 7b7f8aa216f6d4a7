import anyAscii from 'any-ascii';

const PLAIN = /^\p{ASCII}*$/u;

/** Whether a text holds nothing that folding would change but capitals. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/**
 * A text as it is typed on a plain keyboard: lower case, each letter as the Latin ones that stand for it. `Łukasz` is
 * `lukasz`, `Groß` is `gross`, `Işık` is `isik`; full-width letters and every kind of apostrophe become the plain ones.
 */
export const foldedText = (text: string): string => (isPlain(text) ? text : anyAscii(text)).toLowerCase();
