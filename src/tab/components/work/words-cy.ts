import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'work.done': '{done, number} o {of, plural, other {# o bobl}}',
  'work.cancel': 'Canslo',
  'work.left': 'Tua {seconds, plural, other {# eiliad}} ar ôl',
};
