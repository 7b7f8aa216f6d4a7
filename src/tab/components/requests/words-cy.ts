import type { words as english } from './words-en.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'requests-card.title': 'Ceisiadau am hyfforddiant',
  'requests-card.open': 'Agor',
  'requests-card.waiting':
    '{count, plural, two {# gais yn aros am eich ateb.} other {# cais yn aros am eich ateb.}}',
  'requests-card.mine':
    '{count, plural, =0 {Gofynnwch am hyfforddiant yma.} other {{open, plural, =0 {Nid oes yr un o’ch ceisiadau yn aros am ateb.} two {# gais gennych yn aros am ateb.} other {# cais gennych yn aros am ateb.}}}}',
};
