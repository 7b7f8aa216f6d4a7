import { asPart, partsIn } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    /** Left out: all units that the reader looks after. */
    readonly plans: { readonly unit?: string };
  }
}

export const plans: ViewPage<'plans'> = {
  name: 'plans',
  tab: { en: 'Plans', cy: 'Cynlluniau' },
  isOnePlace: true,
  address: {
    parse: (below) => {
      const [unit = ''] = partsIn(below);
      return unit === '' ? {} : { unit };
    },
    format: ({ unit }) => (unit === undefined ? '' : asPart(unit)),
  },
  words,
  load: async () => (await import('./plans-page.tsx')).PlansPage,
};
