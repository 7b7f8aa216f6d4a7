import type { Unit } from '../../domain/units/unit.ts';
import { date, objectId, optional, shortName, text, WHOLE_ORGANISATION } from '../columns.ts';
import { defineList, KEY_COLUMN } from '../define-list.ts';

export const units = defineList<Unit>()({
  title: 'CPD Units',
  holds: 'working-documents',
  subject: { of: 'unit', by: 'key', below: 'ParentKey' },
  feeds: ['people', 'standing'],
  labels: ['name'],
  key: shortName(KEY_COLUMN, { unique: true }),
  // The word for all units together names none of them.
  check: ({ key }) => (key === WHOLE_ORGANISATION ? [{ column: KEY_COLUMN, expected: 'text' }] : []),
  columns: {
    name: text('Title'),
    parentKey: optional(shortName('ParentKey')),
    policyId: optional(shortName('PolicyId')),
    fallbackOid: optional(objectId('FallbackOid')),
    inForceFrom: optional(date('InForceFrom')),
  },
});
