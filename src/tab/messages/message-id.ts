import type { words } from '../words-en.ts';

/** The words that are there on every page. */
export type SharedId = keyof typeof words;

/** The words of one language, by id: the shared ones, and on a page its own. */
export type Messages = Readonly<Record<SharedId, string>>;
