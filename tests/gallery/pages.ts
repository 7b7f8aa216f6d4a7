import type { PageToSee } from '../journeys/support/pages-to-see.ts';
import { oidOf } from '../journeys/support/open-teams.ts';
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
  {
    name: 'a register',
    person: 'Carys Morgan',
    sub: 'events',
    heading: 'Who was there?',
    presses: ['.item--day .item__do button'],
  },
  {
    name: 'a review that is prepared',
    person: 'Ben Hughes',
    sub: `review/${oidOf('Zoë Šimková')}`,
    heading: 'Agenda',
    // The first time it is begun there, then it is open already.
    presses: ['.card:has(a[href*="self-assessment"]) button'],
  },
  {
    name: 'a goal being written',
    person: 'Asha Patel',
    sub: `plan/${oidOf('Asha Patel')}`,
    heading: 'Add a goal',
    presses: ['main button:has(svg)'],
  },
  { name: 'audit', person: 'Helen Tamblyn', sub: 'audit', heading: 'Audit' },
  { name: 'rows to check', person: 'Helen Tamblyn', sub: 'rows', heading: 'Rows to check' },
];
