import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID } from '../../tests/builders/a-service.ts';
import { ASHA_OID, aPerson, MANAGER_OID } from '../../tests/builders/records.ts';
import { tagText } from '../domain/people/person-tag.ts';
import { personTags } from './person-tags.ts';

const accounts = {
  [ASHA_OID]: { jobTitle: 'Tutor', mail: 'asha.rahman@example.org', principalName: 'ar1@example.org' },
  [COLLEAGUE_OID]: { jobTitle: 'Coach', mail: '', principalName: 'ar2@example.org' },
};
const people = (colleague: string) => [
  aPerson(),
  aPerson({ oid: COLLEAGUE_OID, displayName: colleague }),
  aPerson({ oid: MANAGER_OID, displayName: 'Ben Hughes' }),
];
const tagsOf = (colleague: string) => {
  const world = aService({ accounts, records: { people: people(colleague) } });
  return people(colleague).map((person) => tagText(personTags(world).of(person)));
};

describe('what tells people apart', () => {
  it('is job title and unit', () => {
    expect(tagsOf('Colin Reid')).toEqual([
      'Tutor · Adult Learning',
      'Coach · Adult Learning',
      'Adult Learning',
    ]);
  });

  it.each(['Asha Rahman', 'asha  rahman', 'Áshà Rahman'])(
    'and the address of both, by mail or by what they sign in with, where another is called %s',
    (namesake) => {
      expect(tagsOf(namesake)).toEqual([
        'Tutor · Adult Learning · asha.rahman@example.org',
        'Coach · Adult Learning · ar2@example.org',
        'Adult Learning',
      ]);
    },
  );
});
