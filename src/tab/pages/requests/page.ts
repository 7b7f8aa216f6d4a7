import { nothingBelow } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly requests: Readonly<Record<never, never>>;
  }
}

export const requests: PageBelow<'requests'> = {
  name: 'requests',
  below: () => 'me',
  address: nothingBelow,
  words,
  load: async () => (await import('./requests-page.tsx')).RequestsPage,
};
