import { nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

export const rows: ViewPage<'rows'> = {
  name: 'rows',
  tab: { en: 'Rows to check', cy: 'Rhesi i’w gwirio' },
  address: nothingBelow,
  words,
  load: async () => (await import('./problem-rows-page.tsx')).ProblemRowsPage,
};
