import { nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

export const team: ViewPage<'team'> = {
  name: 'team',
  tab: { en: 'My team', cy: 'Fy nhîm' },
  address: nothingBelow,
  words,
  load: async () => (await import('./team-page.tsx')).TeamPage,
};
