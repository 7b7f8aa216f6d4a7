import { oneId } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly plan: { readonly oid: string };
  }
}

export const plan: PageBelow<'plan'> = {
  name: 'plan',
  below: belowPerson,
  address: oneId('oid'),
  words,
  load: async () => (await import('./plan-page.tsx')).PlanPage,
};
