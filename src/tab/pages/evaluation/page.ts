import { oneId } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly evaluation: { readonly eventKey: string };
  }
}

export const evaluation: PageBelow<'evaluation'> = {
  name: 'evaluation',
  below: () => 'me',
  address: oneId('eventKey'),
  words,
  load: async () => (await import('./evaluation-page.tsx')).EvaluationPage,
};
