import type { Evaluation } from '../../domain/evaluations/evaluation.ts';
import { objectId, text, textsById } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const evaluations = defineList<Evaluation>()({
  title: 'CPD Evaluations',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['evaluations', 'standing'],
  lookups: ['eventKey', 'personOid'],
  stamps: recordedStamps,
  columns: {
    eventKey: text('EventKey', { indexed: true }),
    personOid: objectId('PersonOid', { indexed: true }),
    form: text('EvaluationForm'),
    rating: text('Rating'),
    answers: textsById('Answers'),
    ...recordedColumns,
  },
});
