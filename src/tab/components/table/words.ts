import { wordsByLocale } from '../../messages/words-of.ts';

/** They come with each page that lists people: its own words hold them. */
export const useSay = wordsByLocale({
  en: () => import('./words-en.ts'),
  cy: () => import('./words-cy.ts'),
}).useSay;
