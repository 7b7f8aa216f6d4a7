import { oneId } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly provision: { readonly eventKey: string };
  }
}

export const provision: PageBelow<'provision'> = {
  name: 'provision',
  below: () => 'events',
  address: oneId('eventKey'),
  words,
  load: async () => (await import('./provision-page.tsx')).ProvisionPage,
};
