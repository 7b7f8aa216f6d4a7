import { oneId } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly induction: { readonly oid: string };
  }
}

export const induction: PageBelow<'induction'> = {
  name: 'induction',
  below: belowPerson,
  address: oneId('oid'),
  words,
  load: async () => (await import('./induction-page.tsx')).InductionPage,
};
