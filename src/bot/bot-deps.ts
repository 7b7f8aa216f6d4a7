import type { TurnedAway } from '../domain/access/admission.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { EvaluationForm } from '../domain/evaluations/evaluation-form.ts';
import type { Result } from '../domain/result.ts';
import type { Proof } from '../domain/proofs/proof.ts';
import type { OnLeave } from '../domain/standing/leave-today.ts';
import type { OverallOnScreen } from '../domain/standing/summary.ts';
import type { Conversation } from '../ports/conversations.ts';

export interface OverdueItem {
  readonly title: string;
  readonly since: CivilDate;
  readonly days: number;
  /** Held once and run out, rather than never done. */
  readonly isExpired: boolean;
}

export interface DueSoonItem {
  readonly title: string;
  readonly dueOn: CivilDate;
  readonly days: number;
}

/** What somebody needs, group by group in the order of urgency. */
export interface NeedItems {
  readonly overdue: readonly OverdueItem[];
  /** To do, without a date. */
  readonly toDo: readonly { readonly title: string }[];
  readonly dueSoon: readonly DueSoonItem[];
  /** How much is not done yet and falls due after the warning window. */
  readonly later: number;
  /** The warning window in days; 0 where no policy is adopted. */
  readonly warningDays: number;
  readonly overall: OverallOnScreen;
  readonly onLeave: OnLeave | undefined;
}

export interface TeamSummaryMember extends NeedItems {
  readonly oid: string;
  readonly displayName: string;
  /** What tells them from others of the name: job title, unit, address. */
  readonly tag: string;
  /** Their address where another has the same name. */
  readonly address?: string | undefined;
}

export interface TeamSummaryValue {
  readonly managerName: string;
  readonly asOf: CivilDate;
  readonly people: number;
  readonly needSomething: number;
  /** Those who need something first. */
  readonly members: readonly TeamSummaryMember[];
}

export interface MyStandingValue extends NeedItems {
  readonly displayName: string;
  readonly asOf: CivilDate;
  readonly policyTitle: string;
  /** Under each policy that counts any; it is named where the person stands under several. */
  readonly hours: readonly {
    readonly policyTitle: string | undefined;
    readonly counted: number;
    readonly required: number;
  }[];
}

export interface EvaluationRequestValue {
  readonly eventTitle: string;
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly form: EvaluationForm;
  /** What the person answered; undefined where they have not. */
  readonly answer: GivenAnswer | undefined;
  /** The last day on which it can be answered, or the answer changed. */
  readonly closesOn: CivilDate;
  readonly isClosed: boolean;
}

export interface GivenAnswer {
  readonly key: string;
  readonly answeredOn: CivilDate;
  readonly rating: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** What somebody is told of an event that was changed. */
export interface EventNoticeValue {
  readonly eventTitle: string;
  readonly heldOn: CivilDate;
  /** Times of day where the organisation is, `14:00`. */
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
  /** Of CPD, for who attended. */
  readonly minutes: number;
  readonly hasEnded: boolean;
  readonly cancelledBecause: string | undefined;
  readonly changedByName: string;
}

export interface EvaluationAnswer {
  readonly actorOid: string;
  readonly eventKey: string;
  readonly rating: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Key of the answer that the card showed; undefined when it was blank. */
  readonly corrects?: string | undefined;
}

/** What did not parse: the path of the field, and a sentence or the id of a field error. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

export type SubmitRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'bad-input'; readonly problems: readonly FieldProblem[] }
  | { readonly code: 'already-answered-differently' }
  | { readonly code: 'evaluation-closed'; readonly closedOn: CivilDate };

export interface ReviewOverdueValue {
  readonly reportName: string;
  readonly reviewTitle: string;
  readonly dueOn: CivilDate;
  readonly daysOverdue: number;
}

export interface ReviewRecordedValue {
  readonly reviewTitle: string;
  readonly heldOn: CivilDate;
  /** Empty where the reviewer is not on the list of people. */
  readonly reviewerName: string;
}

interface PolicyReadRequest {
  readonly actorOid: string;
  readonly versionKey: string;
}

export interface PolicyAnnouncementValue {
  readonly policyTitle: string;
  readonly effectiveFrom: CivilDate;
  readonly announcement: string;
  readonly changes: readonly { readonly title: string; readonly dueOn: CivilDate | null }[];
  readonly isRead: boolean;
}

interface AboutPerson {
  readonly actorOid: string;
  readonly personOid: string;
}

/** Something that is asked of a person. */
export interface AskedRequirement {
  readonly requirement: string;
  readonly title: string;
  /** Whose rule it is, where the person stands under several policies. */
  readonly policy?: { readonly id: string; readonly title: string } | undefined;
}

export interface NamedPerson {
  readonly oid: string;
  readonly displayName: string;
  /** What tells them from others of the name: job title, unit, address. */
  readonly tag: string;
  /** Their address where another has the same name. */
  readonly address?: string | undefined;
}

/** The use cases that the bot needs, bound to what they need; each decides for itself what the actor may see. */
export interface BotDeps {
  /** Why somebody is turned away today; undefined for who is let in. */
  turnedAway(oid: string): TurnedAway | undefined;
  teamSummary(actorOid: string): Promise<Result<TeamSummaryValue, { readonly code: 'not-a-manager' }>>;
  myStanding(
    actorOid: string,
  ): Promise<Result<MyStandingValue, { readonly code: 'not-known' } | { readonly code: 'no-policy' }>>;
  /** Where somebody stands whose record the actor may read. */
  standingOf(
    request: AboutPerson,
  ): Promise<Result<MyStandingValue, { readonly code: 'not-found' } | { readonly code: 'no-policy' }>>;
  /** Undefined of somebody whose record the actor may not read. */
  personOf(request: AboutPerson): Promise<NamedPerson | undefined>;
  /** What a person is asked for, the most pressing first; nothing of somebody whom the actor may not read. */
  requirementsOf(request: AboutPerson): Promise<readonly AskedRequirement[]>;
  /** Whom the actor means by a name, among those whom they may read. */
  peopleNamed(request: { readonly actorOid: string; readonly name: string }): Promise<readonly NamedPerson[]>;
  /** Why a requirement stands as it does for a person; without a policy, the main one's. */
  why(
    request: AboutPerson & { readonly requirement: string; readonly policy?: string | undefined },
  ): Promise<Result<Proof, { readonly code: 'not-found' }>>;
  evaluationFor(request: {
    readonly actorOid: string;
    readonly eventKey: string;
  }): Promise<Result<EvaluationRequestValue, { readonly code: 'not-found' }>>;
  /** Not found once the event was changed again, or for somebody whom the change does not concern. */
  eventNotice(request: {
    readonly actorOid: string;
    readonly eventKey: string;
    readonly noticeAt: string;
  }): Promise<Result<EventNoticeValue, { readonly code: 'not-found' }>>;
  submitEvaluation(answer: EvaluationAnswer): Promise<Result<EvaluationRequestValue, SubmitRefusal>>;
  /** `actorOid` is whom it is about; not found once it was taken back. */
  reviewRecordedFor(request: {
    readonly actorOid: string;
    readonly reviewKey: string;
  }): Promise<Result<ReviewRecordedValue, { readonly code: 'not-found' }>>;
  /** `actorOid` holds the review; not found once it was held, or somebody else holds it. */
  reviewOverdueFor(request: {
    readonly actorOid: string;
    readonly reportOid: string;
    readonly reviewKind: string;
  }): Promise<Result<ReviewOverdueValue, { readonly code: 'not-found' }>>;
  /** Not found once the version is no longer published, or for somebody it is not meant for. */
  policyAnnouncement(
    request: PolicyReadRequest,
  ): Promise<Result<PolicyAnnouncementValue, { readonly code: 'not-found' }>>;
  confirmPolicyReading(
    request: PolicyReadRequest,
  ): Promise<Result<PolicyAnnouncementValue, { readonly code: 'not-found' }>>;
  rememberConversation(conversation: Conversation): Promise<void>;
  forgetConversation(oid: string): Promise<void>;
  /** From then on no reminder is sent to the person; once, however often it is asked for. */
  stopReminders(oid: string): Promise<void>;
  startReminders(oid: string): Promise<void>;
  areRemindersStopped(oid: string): Promise<boolean>;
  /** Queues the welcome; once, however often it is asked for. */
  welcome(oid: string): Promise<void>;
}
