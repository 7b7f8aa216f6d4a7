import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID } from '../../../tests/builders/a-service.ts';
import {
  anEvaluation,
  ASHA_OID,
  aPerson,
  aTrainingEvent,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import { tagText } from '../../domain/people/person-tag.ts';
import type { Result } from '../../domain/result.ts';
import { personTags } from './person-tags.ts';
import { readEntries } from '../entries/read-entries.ts';
import { readEventEvaluations } from '../evaluations/read-event-evaluations.ts';
import { readWhy } from '../standing/read-why.ts';
import { standingOn } from '../standing/standing-on.ts';

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

describe('the pages about one person', () => {
  const world = aService({
    accounts,
    records: {
      people: [aPerson(), aPerson({ oid: COLLEAGUE_OID, displayName: 'Asha Rahman' })],
      events: [aTrainingEvent()],
      evaluations: [anEvaluation()],
    },
  });
  const asked = { actorOid: LEAD_OID, personOid: ASHA_OID };
  const tagIn = (result: Result<{ readonly tag: PersonTag }, unknown>) =>
    result.ok ? tagText(result.value.tag) : result.refusal;
  const answers = readEventEvaluations(world, { actorOid: LEAD_OID, eventKey: aTrainingEvent().key });

  it.each([
    ['the record', tagIn(readEntries(world, asked))],
    ['where they stood', tagIn(standingOn(world, asked))],
    ['a proof', tagIn(readWhy(world, { ...asked, requirement: 'hours' }))],
    [
      'an answer to an evaluation',
      answers.ok ? answers.value.answers.map(({ tag }) => tagText(tag)).join() : answers.refusal,
    ],
  ])('say of namesakes whom they are about: %s', (_page, tag) => {
    expect(tag).toBe('Tutor · Adult Learning · asha.rahman@example.org');
  });
});
