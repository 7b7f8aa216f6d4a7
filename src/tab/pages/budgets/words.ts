import { wordsByLocale } from '../../messages/words-of.ts';

export const words = wordsByLocale({
  en: () => import('./words-en.ts'),
  cy: () => import('./words-cy.ts'),
});

export const useSay = words.useSay;

export type Say = ReturnType<typeof useSay>;
