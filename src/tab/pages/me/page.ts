import { nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

export const me: ViewPage<'me'> = {
  name: 'me',
  tab: { en: 'Me', cy: 'Fi' },
  address: nothingBelow,
  words,
  load: async () => (await import('./me-page.tsx')).MePage,
};
