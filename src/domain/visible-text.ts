import { isPlain } from './plain-text.ts';

/** Soft hyphens, blanks of no width, byte order marks, fillers and tags: nothing of a text is lost without them. */
const UNSEEN = String.raw`[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]`;

/** The flag of England, Scotland or Wales: a black flag, and tags (Unicode Technical Standard 51, annex C). */
const FLAG = String.raw`\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}`;

/** Joiners that make one emoji of several, or that Arabic, Persian and the scripts of India are written with. */
const EMOJI_JOINER = String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`;
const WRITTEN_JOINER = String.raw`(?<=(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}])[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])`;

/** A character's form is chosen by one selector; a row of them carries a message. */
const SELECTOR = String.raw`[\u180b-\u180d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`;
const SELECTOR_TOO_MANY = `(?<=^|${SELECTOR}|[\\s])${SELECTOR}`;

const KEPT = `${FLAG}|${EMOJI_JOINER}|${WRITTEN_JOINER}`;
const KEPT_OR_UNSEEN = new RegExp(`(${KEPT})|${UNSEEN}|[\\u200c\\u200d]`, 'gu');
const ONE_TOO_MANY = new RegExp(SELECTOR_TOO_MANY, 'gu');

/**
 * A text without the characters that nobody sees, in composed form, so that what looks the same is the same: two names, a
 * search, a key. What belongs to a word or an emoji stays.
 */
export const visibleText = (text: string): string =>
  !isPlain(text) && text.isWellFormed()
    ? text
        .replaceAll(KEPT_OR_UNSEEN, (_found, kept: string | undefined) => kept ?? '')
        .replaceAll(ONE_TOO_MANY, '')
        .normalize('NFC')
    : text;

const CONTROL_OR_DIRECTION =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/**
 * Whether a text holds what is not taken: control characters, marks that turn the reading direction round, or halves of
 * characters, which no store keeps as they are.
 */
export const hasHiddenCharacters = (text: string): boolean =>
  !text.isWellFormed() || CONTROL_OR_DIRECTION.test(text);

const SEEN = /[^\p{C}\p{Z}]/u;

/** Whether there is something to see in a text: marks that nobody sees are no words. */
export const holdsWords = (text: string): boolean => SEEN.test(text);
