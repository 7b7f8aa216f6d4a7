import type { Person } from '../../domain/people/person.ts';
import { date, fraction, lines, optional, text } from '../columns.ts';
import { defineList } from '../define-list.ts';

export const people = defineList<Person>()({
  title: 'CPD People',
  holds: 'working-documents',
  lookups: ['unit'],
  columns: {
    oid: text('PersonOid', { indexed: true }),
    displayName: text('Title'),
    employment: text('Employment'),
    fte: fraction('FullTimeEquivalent'),
    startedOn: date('StartedOn'),
    leftOn: optional(date('LeftOn')),
    unit: text('UnitKey', { indexed: true }),
    furtherPolicies: lines('FurtherPolicies'),
    policyRoles: lines('PolicyRoles'),
    flags: lines('PersonFlags'),
  },
});
