import { nothingBelow } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly budgets: Readonly<Record<never, never>>;
  }
}

export const budgets: PageBelow<'budgets'> = {
  name: 'budgets',
  below: () => 'me',
  address: nothingBelow,
  words,
  load: async () => (await import('./budgets-page.tsx')).BudgetsPage,
};
