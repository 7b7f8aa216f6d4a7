import { words as aroundPages } from './app/words-en.ts';
import { words as ofComponents } from './components/words-en.ts';
import { words as ofForms } from './components/form/words-en.ts';
import { words as ofSay } from './messages/words-en.ts';
import { words as ofPages } from './pages/words-en.ts';

/** The words that are there on every page, by id. Plain, short, specific; no blame. */
export const words = { ...ofSay, ...aroundPages, ...ofComponents, ...ofForms, ...ofPages } as const;
