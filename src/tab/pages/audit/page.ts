import { nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

export const audit: ViewPage<'audit'> = {
  name: 'audit',
  tab: { en: 'Audit', cy: 'Archwilio' },
  address: nothingBelow,
  words,
  load: async () => (await import('./audit-page.tsx')).AuditPage,
};
