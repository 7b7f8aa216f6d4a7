import { nothingBelow } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly checks: Readonly<Record<never, never>>;
  }
}

export const checks: PageBelow<'checks'> = {
  name: 'checks',
  below: () => 'team',
  address: nothingBelow,
  words,
  load: async () => (await import('./checks-page.tsx')).ChecksPage,
};
