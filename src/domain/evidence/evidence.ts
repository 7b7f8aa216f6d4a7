import type { CivilDate } from '../cycles/civil-date.ts';

interface Evidence {
  readonly id: string;
  /** The day it was entered; left out, the day it stands for. A case with `knownOn` knows nothing entered later. */
  readonly recordedOn?: CivilDate | undefined;
}

export interface ActivityEvidence extends Evidence {
  readonly type: 'activity';
  readonly date: CivilDate;
  readonly title: string;
  readonly activityType: string;
  readonly category: 'sector' | 'educational' | 'other';
  readonly status: 'planned' | 'completed' | 'cancelled';
  /** One measure is enough; of the first four the first that is not null decides hours, in this order. */
  readonly minutes: number | null;
  readonly days: number | null;
  /** Credits of a qualification. */
  readonly credits: number | null;
  readonly insetDays: number | null;
  /** Minutes of it by sort (`participatory`, `ethics` …) or category, none more than all of it; a sort left out has none. */
  readonly minutesBy?: Readonly<Record<string, number>> | undefined;
  readonly points: number | null;
  /** The same of its points. */
  readonly pointsBy?: Readonly<Record<string, number>> | undefined;
  /** Somebody else confirmed all of it; left out: not said. */
  readonly verified?: boolean | undefined;
  readonly assessed: boolean;
  readonly approved: boolean;
  /** Codes of the learning outcomes it met. */
  readonly outcomes: readonly string[];
  /** Codes of the professional activities or occupational standards it is aligned to. */
  readonly alignment: readonly string[];
  /** Numbers of professional standards. */
  readonly standards: readonly number[];
  /** `internal`, `external` …; empty when it was not said. */
  readonly delivery: string;
  /** Empty when nothing was written. */
  readonly reflection: string;
}

export interface TrainingEvidence extends Evidence {
  readonly type: 'training';
  readonly item: string;
  readonly completedOn: CivilDate;
}

export interface QualificationEvidence extends Evidence {
  readonly type: 'qualification';
  readonly subject: string;
  /** Null: the award has no level. */
  readonly level: number | null;
  readonly status: 'held' | 'working-towards';
  readonly awardedOn: CivilDate | null;
  readonly targetDate: CivilDate | null;
}

export interface MembershipEvidence extends Evidence {
  readonly type: 'membership';
  readonly kind: 'sector-body' | 'teaching-body' | 'professional-body';
  readonly body: string;
  readonly grade: string;
  /** The last day of the membership; null: it does not end. */
  readonly validTo: CivilDate | null;
}

export interface ProfessionalStatusEvidence extends Evidence {
  readonly type: 'professional-status';
  readonly name: string;
  readonly status: 'held' | 'working-towards';
  readonly awardedOn: CivilDate | null;
  readonly targetDate: CivilDate | null;
}

export interface ReviewEvidence extends Evidence {
  readonly type: 'review';
  readonly kind: string;
  readonly heldOn: CivilDate;
}

export interface ObservationEvidence extends Evidence {
  readonly type: 'observation';
  readonly kind: string;
  readonly date: CivilDate;
}

export interface SelfAssessmentEvidence extends Evidence {
  readonly type: 'self-assessment';
  readonly standardSet: string;
  readonly completedOn: CivilDate;
}

export interface RegisterSubmissionEvidence extends Evidence {
  readonly type: 'register-submission';
  readonly date: CivilDate;
  readonly qualifications: boolean;
  readonly developmentPlan: boolean;
}

/** Qualifications alone, or a plan alone, keep nobody on a register. */
export const isWholeSubmission = ({ qualifications, developmentPlan }: RegisterSubmissionEvidence): boolean =>
  qualifications && developmentPlan;

export interface GovernorSessionEvidence extends Evidence {
  readonly type: 'governor-session';
  readonly date: CivilDate;
  /** `attended` counts. */
  readonly status: string;
}

export interface EvaluationEvidence extends Evidence {
  readonly type: 'evaluation';
  /** Id of the activity it evaluates. */
  readonly activity: string;
  readonly submittedOn: CivilDate;
}

export interface DisseminationEvidence extends Evidence {
  readonly type: 'dissemination';
  /** Id of the activity that was passed on. */
  readonly activity: string;
  readonly doneOn: CivilDate;
  readonly audience: string;
}

export interface PlanEvidence extends Evidence {
  readonly type: 'plan';
  readonly agreedOn: CivilDate;
  readonly reviewedOn: CivilDate | null;
}

export type CaseEvidence =
  | ActivityEvidence
  | TrainingEvidence
  | QualificationEvidence
  | MembershipEvidence
  | ProfessionalStatusEvidence
  | ReviewEvidence
  | ObservationEvidence
  | SelfAssessmentEvidence
  | RegisterSubmissionEvidence
  | GovernorSessionEvidence
  | EvaluationEvidence
  | DisseminationEvidence
  | PlanEvidence;

export type EvidenceType = CaseEvidence['type'];

/** Evidence of each type, in the order given; a type without evidence is an empty list. */
export type EvidenceByType = {
  readonly [Type in EvidenceType]: readonly Extract<CaseEvidence, { readonly type: Type }>[];
};

/** The day a piece of evidence stands for; null where it names none and holds from ever. */
export function evidenceDate(evidence: CaseEvidence): CivilDate | null {
  switch (evidence.type) {
    case 'activity':
    case 'observation':
    case 'register-submission':
    case 'governor-session':
      return evidence.date;
    case 'training':
    case 'self-assessment':
      return evidence.completedOn;
    case 'qualification':
    case 'professional-status':
      return evidence.awardedOn;
    case 'review':
      return evidence.heldOn;
    case 'evaluation':
      return evidence.submittedOn;
    case 'dissemination':
      return evidence.doneOn;
    case 'plan':
      return evidence.agreedOn;
    case 'membership':
      return null;
  }
}
