import type { Goal } from '../../domain/plans/goal.ts';
import { GOAL_STATES } from '../../domain/plans/goal.ts';
import {
  addedTextsById,
  choice,
  date,
  instant,
  lines,
  note,
  objectId,
  optional,
  text,
  wholeNumber,
} from '../columns.ts';
import { defineList } from '../define-list.ts';

export const goals = defineList<Goal>()({
  title: 'CPD Goals',
  holds: 'working-documents',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['goals'],
  lookups: ['personOid', 'priority'],
  stamps: ['startedOn'],
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    text: note('GoalText'),
    targetOn: date('TargetOn', { indexed: true }),
    state: choice('GoalState', GOAL_STATES),
    need: optional(text('NeedKey')),
    priority: optional(text('PriorityKey', { indexed: true })),
    strand: optional(text('Strand')),
    standards: lines('Standards'),
    intendedEffect: note('IntendedEffect'),
    support: note('SupportNeeded'),
    costPence: optional(wholeNumber('CostPence')),
    measure: note('Measure'),
    choices: addedTextsById('GoalChoices'),
    fromTarget: optional(text('FromTarget')),
    startedOn: optional(date('StartedOn')),
    suggestedBy: optional(objectId('SuggestedBy')),
    outcome: note('GoalOutcome'),
    timesCarriedOver: optional(wholeNumber('TimesCarriedOver')),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
