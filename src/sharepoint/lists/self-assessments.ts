import type { SelfAssessment } from '../../domain/self-assessments/self-assessment.ts';
import { SELF_ASSESSMENT_STATES } from '../../domain/self-assessments/self-assessment.ts';
import { choice, date, instant, objectId, optional, text, textsById, wholeNumber } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { statementsColumn } from '../statements-column.ts';

export const selfAssessments = defineList<SelfAssessment>()({
  title: 'CPD Self-Assessments',
  holds: 'working-documents',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['self-assessments'],
  lookups: ['personOid'],
  // What counts is the entry that it becomes.
  givesRights: () => false,
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    frameworkId: text('FrameworkId'),
    frameworkLabel: text('FrameworkLabel'),
    frameworkVersion: text('FrameworkVersion'),
    statements: statementsColumn('Statements'),
    state: choice('AssessmentState', SELF_ASSESSMENT_STATES),
    startedOn: date('StartedOn'),
    ratings: textsById('Ratings'),
    comments: textsById('RatingComments'),
    completedOn: optional(date('CompletedOn')),
    entryKey: optional(text('EntryKey')),
    timesReopened: wholeNumber('TimesReopened'),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
