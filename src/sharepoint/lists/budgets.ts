import type { Budget } from '../../domain/budgets/budget.ts';
import { STREAMS } from '../../domain/budgets/budget.ts';
import {
  addedTextsById,
  choice,
  date,
  instant,
  note,
  optional,
  scope,
  text,
  wholeNumber,
} from '../columns.ts';
import { defineList } from '../define-list.ts';

export const budgets = defineList<Budget>()({
  title: 'CPD Budgets',
  holds: 'working-documents',
  subject: { of: 'everybody' },
  feeds: ['requests'],
  columns: {
    unit: scope('UnitKey'),
    strand: optional(text('Strand')),
    stream: choice('BudgetStream', STREAMS),
    from: date('FromDay'),
    to: date('ToDay'),
    allocatedPence: wholeNumber('AllocatedPence'),
    conditions: note('GrantConditions'),
    claims: addedTextsById('BudgetClaims'),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
