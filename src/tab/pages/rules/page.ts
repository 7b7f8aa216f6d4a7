import { nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

export const rules: ViewPage<'rules'> = {
  name: 'rules',
  tab: { en: 'Rules', cy: 'Rheolau' },
  address: nothingBelow,
  words,
  load: async () => (await import('./rules-page.tsx')).RulesPage,
};
