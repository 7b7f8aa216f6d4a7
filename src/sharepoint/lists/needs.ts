import type { Need } from '../../domain/needs/need.ts';
import { NEED_ANSWERS, NEED_SOURCES } from '../../domain/needs/need.ts';
import { choice, date, instant, note, objectId, optional, text } from '../columns.ts';
import { defineList } from '../define-list.ts';

export const needs = defineList<Need>()({
  title: 'CPD Needs',
  holds: 'working-documents',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['goals'],
  lookups: ['personOid'],
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    text: note('NeedText'),
    source: choice('NeedSource', NEED_SOURCES),
    evidence: note('NeedEvidence'),
    raisedOn: date('RaisedOn'),
    raisedBy: objectId('RaisedBy'),
    supports: optional(text('SupportsNeed')),
    answer: optional(choice('NeedAnswer', NEED_ANSWERS)),
    answerText: note('AnswerText'),
    withdrawnBecause: optional(note('WithdrawnBecause')),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
