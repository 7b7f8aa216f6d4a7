import { nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly priorities: Readonly<Record<never, never>>;
  }
}

export const priorities: ViewPage<'priorities'> = {
  name: 'priorities',
  tab: { en: 'Priorities', cy: 'Blaenoriaethau' },
  address: nothingBelow,
  words,
  load: async () => (await import('./priorities-page.tsx')).PrioritiesPage,
};
