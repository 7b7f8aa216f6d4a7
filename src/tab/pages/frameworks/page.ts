import { nothingBelow } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly frameworks: Readonly<Record<never, never>>;
  }
}

export const frameworks: PageBelow<'frameworks'> = {
  name: 'frameworks',
  below: () => 'rules',
  address: nothingBelow,
  words,
  load: async () => (await import('./frameworks-page.tsx')).FrameworksPage,
};
