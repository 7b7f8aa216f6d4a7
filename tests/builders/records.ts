/** Valid values of the domain, with what matters to a test changed: `aPerson({ fte: 0.5 })`. */
import type { RoleAssignment } from '../../src/domain/access/role-assignment.ts';
import type { LearningActivity } from '../../src/domain/activities/learning-activity.ts';
import type { AuditAnchor } from '../../src/domain/audit/audit-anchor.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Evaluation } from '../../src/domain/evaluations/evaluation.ts';
import type { Budget } from '../../src/domain/budgets/budget.ts';
import type { Attendance, TrainingEvent } from '../../src/domain/events/training-event.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Need } from '../../src/domain/needs/need.ts';
import type { EvidenceFile } from '../../src/domain/evidence-files/evidence-file.ts';
import type { GoalNote } from '../../src/domain/plans/goal-note.ts';
import type { Goal } from '../../src/domain/plans/goal.ts';
import { NO_DETAILS } from '../../src/domain/plans/goal.ts';
import type { Priority } from '../../src/domain/priorities/priority.ts';
import { policyDocumentOf } from '../../src/domain/policy-versions/policy-document-of.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';
import type {
  PolicyReading,
  PolicyVersion,
  WrittenPolicy,
} from '../../src/domain/policy-versions/policy-version.ts';
import { writtenPolicy } from '../../src/domain/policy-versions/policy-version.ts';
import { examplePolicy } from './example-policy.ts';
import type { Review } from '../../src/domain/reviews/review.ts';
import type { ReviewMeeting } from '../../src/domain/reviews/review-meeting.ts';
import type { ProviderJudgement } from '../../src/domain/provision/provider-judgement.ts';
import type { RecordEntry } from '../../src/domain/record-entries/record-entry.ts';
import type { BookingStep } from '../../src/domain/bookings/booking-step.ts';
import type { Candidate } from '../../src/domain/candidates/candidate.ts';
import type { SelfAssessment } from '../../src/domain/self-assessments/self-assessment.ts';
import type { FrameworkVersion } from '../../src/domain/standards/framework-version.ts';
import { NO_COLUMNS } from '../../src/domain/record-entries/record-entry.ts';
import type { Unit } from '../../src/domain/units/unit.ts';
import type { TrainingRequest } from '../../src/domain/requests/training-request.ts';
import { testKeys } from '../fakes/test-keys.ts';

export const ASHA_OID = '11111111-1111-4111-8111-111111111111';
export const MANAGER_OID = '22222222-2222-4222-8222-222222222222';
export const COORDINATOR_OID = '33333333-3333-4333-8333-333333333333';

const keys = testKeys();

/** A key that a test can name: the same words, the same key. */
export const aKey = (...words: readonly string[]): string => keys.keyFor(...words);

/** A tutor; the key follows the `oid`. */
export const aPerson = (changed: Partial<Person> = {}): Person => ({
  key: changed.oid ?? ASHA_OID,
  oid: ASHA_OID,
  displayName: 'Asha Rahman',
  employment: 'direct',
  fte: 1,
  startedOn: civilDate('2019-09-01'),
  leftOn: undefined,
  unit: aKey('unit', 'adult-learning'),
  furtherPolicies: [],
  policyRoles: ['tutor'],
  flags: ['deliversLearning'],
  ...changed,
});

export const aUnit = (changed: Partial<Unit> = {}): Unit => ({
  key: aKey('unit', 'adult-learning'),
  name: 'Adult Learning',
  parentKey: undefined,
  policyId: 'hampshire',
  fallbackOid: undefined,
  inForceFrom: undefined,
  ...changed,
});

export const aRoleAssignment = (changed: Partial<RoleAssignment> = {}): RoleAssignment => ({
  key: aKey('role', 'coordinator'),
  personOid: COORDINATOR_OID,
  role: 'coordinator',
  unit: aKey('unit', 'adult-learning'),
  from: civilDate('2025-09-01'),
  to: undefined,
  changedBy: MANAGER_OID,
  ...changed,
});

export const aLearningActivity = (changed: Partial<LearningActivity> = {}): LearningActivity => ({
  key: aKey('activity', 'webinar'),
  personOid: ASHA_OID,
  title: 'Phonics for adult learners',
  activityType: 'webinar',
  completedOn: civilDate('2026-03-12'),
  minutes: 120,
  category: 'sector',
  reflection: 'I will use the blending routine with my pre-entry group.',
  delivery: undefined,
  alignment: [],
  eventKey: undefined,
  insetDays: undefined,
  withdrawnBecause: undefined,
  recordedAt: '2026-03-12T16:30:00.000Z',
  recordedBy: ASHA_OID,
  supersedes: undefined,
  ...changed,
});

/** An entry of a person's record: a completed item of training, unless said otherwise. */
export const aRecordEntry = (changed: Partial<RecordEntry> = {}): RecordEntry => ({
  ...NO_COLUMNS,
  key: aKey('entry', 'safeguarding'),
  personOid: ASHA_OID,
  kind: 'training',
  about: 'safeguarding',
  datedOn: civilDate('2025-10-02'),
  recordedAt: '2025-10-02T15:00:00.000Z',
  recordedBy: ASHA_OID,
  supersedes: undefined,
  ...changed,
});

/** The certificate of the entry. */
export const anEvidenceFile = (changed: Partial<EvidenceFile> = {}): EvidenceFile => ({
  key: aKey('file', 'safeguarding'),
  personOid: ASHA_OID,
  record: aKey('entry', 'safeguarding'),
  name: 'Safeguarding certificate.pdf',
  mediaType: 'application/pdf',
  bytes: 120_000,
  sha256: 'a'.repeat(64),
  withdrawnBecause: undefined,
  recordedAt: '2025-10-02T15:01:00.000Z',
  recordedBy: ASHA_OID,
  supersedes: undefined,
  ...changed,
});

export const aGoal = (changed: Partial<Goal> = {}): Goal => ({
  key: aKey('goal', 'level-5'),
  personOid: ASHA_OID,
  text: 'Finish the Level 5 diploma in education and training',
  targetOn: civilDate('2026-07-31'),
  state: 'open',
  ...NO_DETAILS,
  fromTarget: undefined,
  startedOn: undefined,
  suggestedBy: undefined,
  outcome: '',
  timesCarriedOver: undefined,
  changedBy: ASHA_OID,
  changedAt: undefined,
  ...changed,
});

export const aGoalNote = (changed: Partial<GoalNote> = {}): GoalNote => ({
  key: aKey('goal-note', 'first-unit'),
  personOid: ASHA_OID,
  goal: aKey('goal', 'level-5'),
  text: 'The first unit is passed.',
  recordedAt: '2026-02-02T10:00:00.000Z',
  recordedBy: ASHA_OID,
  supersedes: undefined,
  ...changed,
});

/** What a manager saw in an appraisal. */
export const aNeed = (changed: Partial<Need> = {}): Need => ({
  key: aKey('need', 'questioning'),
  personOid: ASHA_OID,
  text: 'Questioning that makes everybody think',
  source: 'appraisal',
  evidence: 'Two lessons in which five learners answered everything.',
  raisedOn: civilDate('2026-03-02'),
  raisedBy: MANAGER_OID,
  supports: undefined,
  answer: undefined,
  answerText: '',
  withdrawnBecause: undefined,
  changedBy: MANAGER_OID,
  changedAt: undefined,
  ...changed,
});

/** Of Adult Learning, for what is for no strand. */
export const aBudget = (changed: Partial<Budget> = {}): Budget => ({
  key: aKey('budget', 'adult-learning'),
  unit: aKey('unit', 'adult-learning'),
  strand: undefined,
  stream: 'school-led',
  from: civilDate('2026-09-01'),
  to: civilDate('2027-08-31'),
  allocatedPence: 100_000,
  conditions: '',
  claims: {},
  changedBy: COORDINATOR_OID,
  changedAt: undefined,
  ...changed,
});

/** A course that costs enough for the three questions; it waits for whoever answers for its person. */
export const aRequest = (changed: Partial<TrainingRequest> = {}): TrainingRequest => ({
  key: aKey('request', 'coaching'),
  personOid: ASHA_OID,
  title: 'Coaching for adult literacy',
  reason: 'Two of my groups stall at entry level 3.',
  need: undefined,
  goal: undefined,
  kind: 'course',
  provider: 'Learning and Work Institute',
  startsOn: civilDate('2026-12-07'),
  minutes: 720,
  costPence: 60_000,
  cover: 'Two sessions on Monday evening',
  strand: undefined,
  withinPlan: undefined,
  whoGains: 'Learners at entry level 3',
  whatChanges: 'They read aloud every week.',
  howKnown: 'The March assessments',
  state: 'waiting',
  askedOn: civilDate('2026-11-20'),
  route: [['Line manager']],
  answers: [],
  overspendBecause: '',
  invoicePence: undefined,
  settledOn: undefined,
  endedBecause: '',
  changedBy: ASHA_OID,
  changedAt: undefined,
  ...changed,
});

/** Of Adult Learning, for the year of the builders' policy. */
export const aPriority = (changed: Partial<Priority> = {}): Priority => ({
  key: aKey('priority', 'reading'),
  unit: aKey('unit', 'adult-learning'),
  plan: 'improvement-plan',
  title: 'Every tutor teaches reading',
  measure: 'Nine of ten learners read at level 1 by July.',
  ownerOid: COORDINATOR_OID,
  from: civilDate('2025-09-01'),
  to: civilDate('2026-08-31'),
  approvedBy: 'The board of governors',
  approvedOn: civilDate('2025-07-10'),
  endedBecause: undefined,
  changedBy: COORDINATOR_OID,
  changedAt: undefined,
  ...changed,
});

export const aTrainingEvent = (changed: Partial<TrainingEvent> = {}): TrainingEvent => ({
  key: aKey('event', 'inset'),
  title: 'INSET day: adaptive teaching',
  unit: aKey('unit', 'adult-learning'),
  startsAt: '2026-03-20T09:00:00.000Z',
  endsAt: '2026-03-20T12:00:00.000Z',
  minutes: 180,
  breakMinutes: undefined,
  insetDays: undefined,
  category: undefined,
  activityType: 'inset-day',
  provider: 'In-house',
  delivery: undefined,
  criteria: {},
  venue: 'Main hall',
  booking: undefined,
  capacity: undefined,
  costPence: undefined,
  trainingItem: undefined,
  priority: undefined,
  strand: undefined,
  standards: [],
  coordinatorOid: COORDINATOR_OID,
  changedBy: COORDINATOR_OID,
  changedAt: undefined,
  noticeAt: undefined,
  cancelledBecause: undefined,
  ...changed,
});

export const aBookingStep = (changed: Partial<BookingStep> = {}): BookingStep => ({
  key: aKey('booking', 'inset', '1'),
  eventKey: aKey('event', 'inset'),
  personOid: ASHA_OID,
  number: 1,
  did: 'booked',
  because: undefined,
  recordedAt: '2026-11-20T09:00:00.000Z',
  recordedBy: ASHA_OID,
  supersedes: undefined,
  ...changed,
});

/** Good for a year. */
export const aProviderJudgement = (changed: Partial<ProviderJudgement> = {}): ProviderJudgement => ({
  key: aKey('provider-judgement', 'ward'),
  provider: 'Ward & Sons Ltd',
  quality: 'sufficient',
  integrity: 'sufficient',
  reason: 'Two schools nearby recommend them; their trainers are qualified.',
  until: civilDate('2027-08-31'),
  recordedAt: '2026-11-20T09:00:00.000Z',
  recordedBy: COORDINATOR_OID,
  supersedes: undefined,
  ...changed,
});

export const anAttendance = (changed: Partial<Attendance> = {}): Attendance => ({
  key: aKey('attendance', 'inset', ASHA_OID),
  eventKey: aKey('event', 'inset'),
  personOid: ASHA_OID,
  status: 'attended',
  recordedAt: '2026-03-20T12:05:00.000Z',
  recordedBy: COORDINATOR_OID,
  supersedes: undefined,
  ...changed,
});

export const anEvaluation = (changed: Partial<Evaluation> = {}): Evaluation => ({
  key: aKey('evaluation', 'inset', ASHA_OID),
  eventKey: aKey('event', 'inset'),
  personOid: ASHA_OID,
  form: 'teacher',
  rating: 'very-good',
  answers: { 'most-useful': 'The worked examples' },
  recordedAt: '2026-03-20T13:00:00.000Z',
  recordedBy: ASHA_OID,
  supersedes: undefined,
  ...changed,
});

export const aReview = (changed: Partial<Review> = {}): Review => ({
  key: aKey('review', 'annual', '2025'),
  personOid: ASHA_OID,
  kind: 'annual',
  heldOn: civilDate('2025-09-15'),
  reviewerOid: MANAGER_OID,
  agreed: 'Two peer observations before Easter.',
  withdrawnBecause: undefined,
  recordedAt: '2025-09-15T14:00:00.000Z',
  recordedBy: MANAGER_OID,
  supersedes: undefined,
  ...changed,
});

/** Prepared by the two who meet, and not held yet. */
export const aReviewMeeting = (changed: Partial<ReviewMeeting> = {}): ReviewMeeting => ({
  key: aKey('review-meeting', 'annual', '2026'),
  personOid: ASHA_OID,
  kind: 'annual',
  state: 'drafted',
  plannedOn: civilDate('2026-11-20'),
  heldOn: undefined,
  heldBy: undefined,
  agenda: ['Summary of the year', 'Personal development'],
  answers: {},
  notApplicable: {},
  fields: [],
  fieldAnswers: {},
  personWords: '',
  reviewerWords: '',
  lastTargets: {},
  lastTargetAnswers: {},
  lastTargetComments: {},
  targetAnswers: [],
  targets: {},
  targetMeasures: {},
  targetDays: {},
  signatories: ['Individual', 'Manager'],
  personSignsAs: 'Individual',
  signatures: [],
  amendments: [],
  reviewKey: undefined,
  withdrawnBecause: undefined,
  changedBy: ASHA_OID,
  changedAt: undefined,
  ...changed,
});

/** A small policy as a version keeps it. */
export const aPolicyDocument = (changed: Partial<Policy> = {}): WrittenPolicy => {
  const document = writtenPolicy(JSON.stringify(policyDocumentOf({ ...examplePolicy, ...changed })));
  if (!document) throw new Error('It states no policy.');
  return document;
};

export const aPolicyVersion = (changed: Partial<PolicyVersion> = {}): PolicyVersion => ({
  key: aKey('policy-version', 'hampshire', '0'),
  policyId: 'hampshire',
  version: '2 (2026-12-01)',
  state: 'draft',
  effectiveFrom: civilDate('2026-12-01'),
  document: aPolicyDocument(),
  announcement: 'Safer Recruitment lasts two years.\nFrom December.',
  publishedAt: undefined,
  publishedBy: undefined,
  changedBy: MANAGER_OID,
  changedAt: undefined,
  ...changed,
});

export const anAuditAnchor = (changed: Partial<AuditAnchor> = {}): AuditAnchor => ({
  key: aKey('audit-anchor', '2026-11-22'),
  anchoredOn: civilDate('2026-11-22'),
  sequence: 3,
  headHash: 'a'.repeat(64),
  ledger: 'memory',
  previous: undefined,
  acceptedBecause: undefined,
  signature: 'signed',
  recordedAt: '2026-11-22T09:00:00.000Z',
  recordedBy: 'product',
  supersedes: undefined,
  ...changed,
});

export const aPolicyReading = (changed: Partial<PolicyReading> = {}): PolicyReading => ({
  key: aKey('policy-reading', ASHA_OID),
  versionKey: aKey('policy-version', 'hampshire', '0'),
  personOid: ASHA_OID,
  recordedAt: '2026-11-22T09:00:00.000Z',
  recordedBy: ASHA_OID,
  supersedes: undefined,
  ...changed,
});

/** Three statements of a framework, in two groups. */
export const STATEMENTS: SelfAssessment['statements'] = [
  { code: '1', group: 'Values', label: 'Reflect on what works' },
  { code: '2', group: 'Values', label: 'Inspire learners' },
  { code: '13', group: 'Skills', label: 'Manage behaviour' },
];

export const aSelfAssessment = (changed: Partial<SelfAssessment> = {}): SelfAssessment => ({
  key: aKey('self-assessment', 'etf-2022', '0'),
  personOid: ASHA_OID,
  frameworkId: 'etf-2022',
  frameworkLabel: 'Professional Standards',
  frameworkVersion: '2022',
  statements: STATEMENTS,
  state: 'drafted',
  startedOn: civilDate('2026-11-20'),
  ratings: {},
  comments: {},
  completedOn: undefined,
  entryKey: undefined,
  timesReopened: 0,
  changedBy: ASHA_OID,
  changedAt: undefined,
  ...changed,
});

export const INTERVIEWER_OID = '99999999-9999-4999-8999-999999999999';

/** A tutor who may join, with a claim and a need. */
export const aCandidate = (changed: Partial<Candidate> = {}): Candidate => ({
  key: aKey('candidate'),
  displayName: 'Nia Vaughan',
  email: 'nia@example.org',
  unit: 'adult-learning',
  policyRoles: ['tutor'],
  startsOn: civilDate('2027-01-11'),
  interviewerOid: INTERVIEWER_OID,
  state: 'open',
  answers: {
    'claim-aet-l3': 'yes',
    'state-aet-l3': 'held',
    'level-aet-l3': '3',
    'text-need-1': 'Questioning',
    'why-need-1': 'The taught session at interview.',
    'by-need-1': '2027-03-31',
  },
  verifications: [],
  addedOn: civilDate('2026-11-20'),
  personOid: undefined,
  startedOn: undefined,
  startedBy: undefined,
  timesTakenBack: 0,
  closedBecause: '',
  closedOn: undefined,
  changedBy: COORDINATOR_OID,
  changedAt: undefined,
  ...changed,
});

export const aFrameworkVersion = (changed: Partial<FrameworkVersion> = {}): FrameworkVersion => ({
  key: aKey('framework-version', 'etf-2014', '1'),
  frameworkId: 'etf-2014',
  number: 1,
  statements: STATEMENTS,
  source: 'Written by our own quality team.',
  recordedAt: '2026-11-20T09:00:00.000Z',
  recordedBy: MANAGER_OID,
  supersedes: undefined,
  ...changed,
});
