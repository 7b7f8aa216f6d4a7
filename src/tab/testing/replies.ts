import type { Me } from '../../contract/me.ts';
import type { PersonTagView } from '../../contract/person-tag.ts';

/** Replies of the API for tests: valid as they stand, with one thing changed by each test. */
export const OID = '11111111-2222-4333-8444-555555555555';
export const TODAY = '2026-11-21';

export const aMe = (changes: Partial<Me> = {}): Me => ({
  oid: OID,
  displayName: 'Asha Patel',
  today: TODAY,
  isKnown: true,
  unitName: 'Hampshire Achieves',
  views: ['me'],
  landing: 'me',
  ...changes,
});

/** A tutor of the service, whose name nobody else has. */
export const aTag = (changes: Partial<PersonTagView> = {}): PersonTagView => ({
  jobTitle: 'Tutor',
  unitName: 'Adult Learning',
  address: null,
  ...changes,
});
