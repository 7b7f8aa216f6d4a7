import type { GoalNote } from '../../domain/plans/goal-note.ts';
import { note, objectId, text } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';

export const goalNotes = defineList<GoalNote>()({
  title: 'CPD Goal Notes',
  holds: 'evidence',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['goals'],
  lookups: ['personOid'],
  stamps: recordedStamps,
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    goal: text('GoalKey'),
    text: note('NoteText'),
    ...recordedColumns,
  },
});
