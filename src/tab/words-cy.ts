import { words as aroundPages } from './app/words-cy.ts';
import { words as ofComponents } from './components/words-cy.ts';
import { words as ofForms } from './components/form/words-cy.ts';
import { words as ofSay } from './messages/words-cy.ts';
import { words as ofPages } from './pages/words-cy.ts';
import type { words as en } from './words-en.ts';

/**
 * The same in Welsh. Plurals go by exact numbers, not by plural categories: some browsers come without the rules of Welsh.
 */
export const words: Readonly<Record<keyof typeof en, string>> = {
  ...ofSay,
  ...aroundPages,
  ...ofComponents,
  ...ofForms,
  ...ofPages,
};
