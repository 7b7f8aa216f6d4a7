import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type {
  ActivityEvidence,
  MembershipEvidence,
  ObservationEvidence,
  ProfessionalStatusEvidence,
  QualificationEvidence,
  RegisterSubmissionEvidence,
  ReviewEvidence,
  SelfAssessmentEvidence,
  TrainingEvidence,
} from '../../src/domain/evidence/evidence.ts';

type Changes<Evidence> = Partial<Omit<Evidence, 'id' | 'type'>>;

/** Evidence for tests: a valid value with what matters changed. */
export const anActivity = (
  id: string,
  date: string,
  changes: Changes<ActivityEvidence> = {},
): ActivityEvidence => ({
  type: 'activity',
  id,
  date: civilDate(date),
  title: 'Course',
  activityType: 'course',
  category: 'educational',
  status: 'completed',
  minutes: null,
  days: null,
  credits: null,
  insetDays: null,
  points: null,
  assessed: false,
  approved: false,
  outcomes: [],
  alignment: [],
  standards: [],
  delivery: 'internal',
  reflection: '',
  ...changes,
});

export const aTraining = (id: string, item: string, completedOn: string): TrainingEvidence => ({
  type: 'training',
  id,
  item,
  completedOn: civilDate(completedOn),
});

export const aReview = (id: string, kind: string, heldOn: string): ReviewEvidence => ({
  type: 'review',
  id,
  kind,
  heldOn: civilDate(heldOn),
});

export const aQualification = (
  id: string,
  subject: string,
  level: number | null,
  changes: Changes<QualificationEvidence> = {},
): QualificationEvidence => ({
  type: 'qualification',
  id,
  subject,
  level,
  status: 'held',
  awardedOn: null,
  targetDate: null,
  ...changes,
});

export const aMembership = (
  id: string,
  kind: MembershipEvidence['kind'],
  changes: Changes<MembershipEvidence> = {},
): MembershipEvidence => ({
  type: 'membership',
  id,
  kind,
  body: 'CMI',
  grade: 'member',
  validTo: null,
  ...changes,
});

export const aProfessionalStatus = (
  id: string,
  name: string,
  changes: Changes<ProfessionalStatusEvidence> = {},
): ProfessionalStatusEvidence => ({
  type: 'professional-status',
  id,
  name,
  status: 'held',
  awardedOn: null,
  targetDate: null,
  ...changes,
});

export const anObservation = (id: string, kind: string, date: string): ObservationEvidence => ({
  type: 'observation',
  id,
  kind,
  date: civilDate(date),
});

export const aSelfAssessment = (id: string, completedOn: string): SelfAssessmentEvidence => ({
  type: 'self-assessment',
  id,
  standardSet: 'ETF 2014',
  completedOn: civilDate(completedOn),
});

export const aRegisterSubmission = (
  id: string,
  date: string,
  changes: Changes<RegisterSubmissionEvidence> = {},
): RegisterSubmissionEvidence => ({
  type: 'register-submission',
  id,
  date: civilDate(date),
  qualifications: true,
  developmentPlan: true,
  ...changes,
});

/** The same evidence, entered on another day than the one it stands for. */
export const recordedOn = <Evidence extends { readonly recordedOn?: CivilDate | undefined }>(
  evidence: Evidence,
  date: string,
): Evidence => ({ ...evidence, recordedOn: civilDate(date) });
