import type { Priority } from '../../domain/priorities/priority.ts';
import { PRIORITY_PLANS } from '../../domain/priorities/priority.ts';
import { choice, date, instant, note, objectId, optional, scope, text, textOrEmpty } from '../columns.ts';
import { defineList } from '../define-list.ts';

export const priorities = defineList<Priority>()({
  title: 'CPD Priorities',
  holds: 'working-documents',
  subject: { of: 'everybody' },
  feeds: ['priorities'],
  columns: {
    unit: scope('UnitKey'),
    plan: choice('PriorityPlan', PRIORITY_PLANS),
    title: text('Title'),
    measure: note('Measure'),
    ownerOid: objectId('OwnerOid'),
    from: date('FromDay'),
    to: date('ToDay'),
    approvedBy: textOrEmpty('ApprovedBy'),
    approvedOn: optional(date('ApprovedOn')),
    endedBecause: optional(note('EndedBecause')),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
