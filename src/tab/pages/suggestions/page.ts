import { nothingBelow } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly suggestions: Readonly<Record<never, never>>;
  }
}

export const suggestions: PageBelow<'suggestions'> = {
  name: 'suggestions',
  below: () => 'team',
  address: nothingBelow,
  words,
  load: async () => (await import('./suggestions-page.tsx')).SuggestionsPage,
};
