import { asPart, partsIn } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    /** One of them, or all whom the reader may see. */
    readonly candidates: { readonly candidateKey?: string };
  }
}

export const candidates: PageBelow<'candidates'> = {
  name: 'candidates',
  below: () => 'people',
  address: {
    parse(below) {
      const [candidateKey = ''] = partsIn(below);
      return candidateKey === '' ? {} : { candidateKey };
    },
    format: ({ candidateKey }) => (candidateKey === undefined ? '' : asPart(candidateKey)),
  },
  words,
  load: async () => (await import('./candidates-page.tsx')).CandidatesPage,
};
