import { asPart, partsIn } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly 'register-pack': { readonly oid: string };
  }
}

export const registerPack: PageBelow<'register-pack'> = {
  name: 'register-pack',
  below: belowPerson,
  address: {
    parse(below) {
      const [oid = ''] = partsIn(below);
      return oid === '' ? undefined : { oid };
    },
    format: ({ oid }) => asPart(oid),
  },
  words,
  load: async () => (await import('./register-pack-page.tsx')).RegisterPackPage,
};
