import type { Goal } from '../../domain/plans/goal.ts';
import { choice, date, note, objectId, text } from '../columns.ts';
import { defineList } from '../define-list.ts';

export const goals = defineList<Goal>()({
  title: 'CPD Goals',
  holds: 'working-documents',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['goals'],
  lookups: ['personOid'],
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    text: note('GoalText'),
    targetOn: date('TargetOn', { indexed: true }),
    state: choice('GoalState', ['open', 'done', 'dropped']),
    changedBy: text('ChangedBy'),
  },
});
