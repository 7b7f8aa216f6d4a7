import type { Candidate } from '../../domain/candidates/candidate.ts';
import { CANDIDATE_STATES } from '../../domain/candidates/candidate.ts';
import {
  choice,
  date,
  instant,
  lines,
  note,
  objectId,
  optional,
  shortName,
  text,
  textOrEmpty,
  textsById,
  wholeNumber,
} from '../columns.ts';
import { defineList } from '../define-list.ts';
import { verificationsColumn } from '../verifications-column.ts';

export const candidates = defineList<Candidate>()({
  title: 'CPD Candidates',
  holds: 'working-documents',
  // They have no account and no standing: nobody is judged by them.
  subject: { of: 'everybody' },
  feeds: ['candidates'],
  columns: {
    displayName: textOrEmpty('Title'),
    email: textOrEmpty('EmailAddress'),
    unit: shortName('UnitKey'),
    policyRoles: lines('PolicyRoles'),
    startsOn: optional(date('StartsOn')),
    interviewerOid: objectId('InterviewerOid'),
    state: choice('CandidateState', CANDIDATE_STATES),
    answers: textsById('Answers'),
    verifications: verificationsColumn('Verifications'),
    addedOn: date('AddedOn'),
    personOid: optional(objectId('PersonOid')),
    startedOn: optional(date('StartedOn')),
    startedBy: optional(objectId('StartedBy')),
    timesTakenBack: wholeNumber('TimesTakenBack'),
    closedBecause: note('ClosedBecause'),
    closedOn: optional(date('ClosedOn')),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
