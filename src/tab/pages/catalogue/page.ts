import { asPart, nothingBelow, oneId } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    /** With the training that somebody came for. */
    readonly catalogue: { readonly eventKey?: string };
  }
}

export const catalogue: ViewPage<'catalogue'> = {
  name: 'catalogue',
  tab: { en: 'Training', cy: 'Hyfforddiant' },
  isOnePlace: true,
  address: {
    parse: (below) => nothingBelow.parse(below) ?? oneId('eventKey').parse(below),
    format: ({ eventKey }) => (eventKey === undefined ? '' : asPart(eventKey)),
  },
  words,
  load: async () => (await import('./catalogue-page.tsx')).CataloguePage,
};
