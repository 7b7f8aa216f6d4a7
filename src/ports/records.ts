import type { LearningActivity } from '../domain/activities/learning-activity.ts';
import type { AuditAnchor } from '../domain/audit/audit-anchor.ts';
import type { RoleAssignment } from '../domain/access/role-assignment.ts';
import type { BookingStep } from '../domain/bookings/booking-step.ts';
import type { Budget } from '../domain/budgets/budget.ts';
import type { Candidate } from '../domain/candidates/candidate.ts';
import type { Evaluation } from '../domain/evaluations/evaluation.ts';
import type { EvidenceFile } from '../domain/evidence-files/evidence-file.ts';
import type { Attendance, TrainingEvent } from '../domain/events/training-event.ts';
import type { Need } from '../domain/needs/need.ts';
import type { Person } from '../domain/people/person.ts';
import type { GoalNote } from '../domain/plans/goal-note.ts';
import type { Goal } from '../domain/plans/goal.ts';
import type { PolicyReading, PolicyVersion } from '../domain/policy-versions/policy-version.ts';
import type { Priority } from '../domain/priorities/priority.ts';
import type { ProviderJudgement } from '../domain/provision/provider-judgement.ts';
import type { RecordEntry } from '../domain/record-entries/record-entry.ts';
import type { TrainingRequest } from '../domain/requests/training-request.ts';
import type { Result } from '../domain/result.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { ReviewMeeting } from '../domain/reviews/review-meeting.ts';
import type { SelfAssessment } from '../domain/self-assessments/self-assessment.ts';
import type { FrameworkVersion } from '../domain/standards/framework-version.ts';
import type { Unit } from '../domain/units/unit.ts';

/** A row as it stands in its list. */
export interface Stored<Value> {
  readonly value: Value;
  readonly itemId: string;
  /** The version this was read at; `replace` succeeds only while it is still the row's. */
  readonly eTag: string;
}

/**
 * A row of a list at one of its versions, `list:itemId:version`; with `:gone` at the end, that it was deleted after that
 * version. It holds nothing of what the row says.
 */
export type RowVersion = string;

/** The key is taken by a row with another body. */
export interface KeyHoldsAnother {
  readonly code: 'key-holds-another';
  readonly key: string;
}

/** Somebody changed the row since it was read. */
export interface ChangedMeanwhile {
  readonly code: 'changed-meanwhile';
  readonly key: string;
}

export interface Created<Value> {
  readonly stored: Stored<Value>;
  /** False when the same key and body had been stored before. */
  readonly isNew: boolean;
}

/** A row as one of its versions had it, and the instant from which it did. */
export interface RowAtVersion<Value> {
  readonly value: Value;
  readonly at: string;
}

/**
 * The rows of one list. Reading is local and never waits on Microsoft 365; what was written through this collection
 * is read back at once. Rows come in the order in which they were created.
 */
export interface Collection<Value extends { readonly key: string }, Lookup extends keyof Value = never> {
  find(key: string): Stored<Value> | undefined;
  /** `column` must be one of the list's indexed columns. */
  where<Column extends Lookup>(column: Column, value: NonNullable<Value[Column]>): readonly Stored<Value>[];
  all(): readonly Stored<Value>[];
  versionOf(stored: Pick<Stored<Value>, 'itemId' | 'eTag'>): RowVersion;
  /**
   * Idempotent by key: the same key and body answers the first row, another body is refused. Columns that only stamp
   * the write (`recordedAt`) are not part of the body. Ends with exactly one row however the network behaves, or
   * throws a fault after which the same call may be made again.
   */
  create(value: Value): Promise<Result<Created<Value>, KeyHoldsAnother>>;
  /** Patches the row if nobody has changed it since `stored` was read. Evidence is never replaced. */
  replace(stored: Stored<Value>, value: Value): Promise<Result<Stored<Value>, ChangedMeanwhile>>;
  /** What a row was at each of its versions, the first first. It asks Microsoft 365, which keeps a number of them. */
  history(stored: Stored<Value>): Promise<readonly RowAtVersion<Value>[]>;
}

/** Everything kept in SharePoint, a collection a list. */
export interface Records {
  readonly people: Collection<Person, 'unit'>;
  readonly units: Collection<Unit>;
  readonly roleAssignments: Collection<RoleAssignment, 'personOid'>;
  readonly activities: Collection<LearningActivity, 'personOid' | 'eventKey'>;
  readonly recordEntries: Collection<RecordEntry, 'personOid' | 'colleague'>;
  readonly evidenceFiles: Collection<EvidenceFile, 'personOid'>;
  readonly priorities: Collection<Priority>;
  readonly needs: Collection<Need, 'personOid'>;
  readonly goals: Collection<Goal, 'personOid' | 'priority'>;
  readonly goalNotes: Collection<GoalNote, 'personOid'>;
  readonly events: Collection<TrainingEvent, 'unit'>;
  readonly providerJudgements: Collection<ProviderJudgement>;
  readonly bookings: Collection<BookingStep, 'eventKey' | 'personOid'>;
  readonly attendances: Collection<Attendance, 'eventKey' | 'personOid'>;
  readonly evaluations: Collection<Evaluation, 'eventKey' | 'personOid'>;
  readonly reviews: Collection<Review, 'personOid'>;
  readonly reviewMeetings: Collection<ReviewMeeting, 'personOid'>;
  readonly frameworkVersions: Collection<FrameworkVersion>;
  readonly selfAssessments: Collection<SelfAssessment, 'personOid'>;
  readonly candidates: Collection<Candidate>;
  readonly budgets: Collection<Budget>;
  readonly requests: Collection<TrainingRequest, 'personOid' | 'state'>;
  readonly policies: Collection<PolicyVersion, 'policyId'>;
  readonly policyReadings: Collection<PolicyReading, 'versionKey' | 'personOid'>;
  readonly auditAnchors: Collection<AuditAnchor>;
}
