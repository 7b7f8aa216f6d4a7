import anyAscii from 'any-ascii';
import { isPlain } from './plain-text.ts';

/**
 * A text as it is typed on a plain keyboard: lower case, each letter as the Latin ones that stand for it. `Łukasz` is
 * `lukasz`, `Groß` is `gross`, `Işık` is `isik`; full-width letters and every kind of apostrophe become the plain ones.
 */
export const foldedText = (text: string): string => (isPlain(text) ? text : anyAscii(text)).toLowerCase();
