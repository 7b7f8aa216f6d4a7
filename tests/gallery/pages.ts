import type { PageToSee } from '../journeys/support/pages-to-see.ts';
import { pagesToSee } from '../journeys/support/pages-to-see.ts';

/** What stands open over a page, and pages of people for whom there is something else to see. */
export const pagesOfGallery: readonly PageToSee[] = [
  ...pagesToSee,
  { name: 'one who stands under two policies', person: 'Tomasz Kowalski', heading: 'Your hours' },
  {
    name: 'the organisation to its lead',
    person: 'Dilys Owen',
    sub: 'organisation',
    heading: 'Organisation',
  },
  { name: 'audit', person: 'Helen Tamblyn', sub: 'audit', heading: 'Audit' },
  { name: 'rows to check', person: 'Helen Tamblyn', sub: 'rows', heading: 'Rows to check' },
];
