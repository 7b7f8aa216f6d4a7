import { nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import { words } from './words.ts';

export const organisation: ViewPage<'organisation'> = {
  name: 'organisation',
  tab: { en: 'Organisation', cy: 'Sefydliad' },
  address: nothingBelow,
  words,
  load: async () => (await import('./organisation-page.tsx')).OrganisationPage,
};
