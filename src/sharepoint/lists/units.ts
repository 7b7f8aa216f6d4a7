import type { Unit } from '../../domain/units/unit.ts';
import { date, optional, text } from '../columns.ts';
import { defineList } from '../define-list.ts';

export const units = defineList<Unit>()({
  title: 'CPD Units',
  holds: 'working-documents',
  columns: {
    name: text('Title'),
    parentKey: optional(text('ParentKey')),
    policyId: optional(text('PolicyId')),
    fallbackOid: optional(text('FallbackOid')),
    inForceFrom: optional(date('InForceFrom')),
  },
});
