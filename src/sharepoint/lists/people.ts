import type { Person } from '../../domain/people/person.ts';
import { date, fraction, lines, objectId, optional, shortName, shortNames, text } from '../columns.ts';
import { defineList, KEY_COLUMN } from '../define-list.ts';

export const people = defineList<Person>()({
  title: 'CPD People',
  holds: 'working-documents',
  subject: { of: 'person', by: 'key' },
  feeds: ['people', 'standing'],
  key: objectId(KEY_COLUMN, { unique: true }),
  // Everything finds a person by the key: under another they would be counted and never found.
  check: ({ key, oid }) => (key === oid ? [] : [{ column: KEY_COLUMN, expected: 'the-same-object-id' }]),
  lookups: ['unit'],
  columns: {
    oid: objectId('PersonOid', { indexed: true }),
    displayName: text('Title'),
    employment: text('Employment'),
    fte: fraction('FullTimeEquivalent'),
    startedOn: date('StartedOn'),
    leftOn: optional(date('LeftOn')),
    unit: shortName('UnitKey', { indexed: true }),
    furtherPolicies: shortNames('FurtherPolicies'),
    policyRoles: lines('PolicyRoles'),
    flags: lines('PersonFlags'),
  },
});
