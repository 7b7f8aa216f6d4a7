import { nothingBelow, oneId } from '../../routing/address.ts';
import type { PageBelow, ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly register: { readonly eventKey: string };
  }
}

export const events: ViewPage<'events'> = {
  name: 'events',
  tab: { en: 'Events', cy: 'Digwyddiadau' },
  address: nothingBelow,
  words,
  load: async () => (await import('./events-page.tsx')).EventsPage,
};

export const register: PageBelow<'register'> = {
  name: 'register',
  path: 'events',
  below: () => 'events',
  address: oneId('eventKey'),
  words,
  load: async () => (await import('./register-page.tsx')).RegisterPage,
};
