import { oneId } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly review: { readonly oid: string };
  }
}

export const review: PageBelow<'review'> = {
  name: 'review',
  below: belowPerson,
  address: oneId('oid'),
  words,
  load: async () => (await import('./review-page.tsx')).ReviewPage,
};
