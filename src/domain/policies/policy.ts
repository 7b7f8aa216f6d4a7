import type { CivilDate } from '../cycles/civil-date.ts';
import type { CycleRule } from '../cycles/cycle.ts';
import type { EvaluationForm } from '../evaluations/evaluation-form.ts';
import type { Clause } from '../standing/outcome.ts';

/** Something a policy declares by id, with the words people see. */
interface Named {
  readonly id: string;
  readonly label: string;
}

/** Whom a requirement holds for: every test must pass. */
export interface AppliesTo {
  /** Roles of the policy; one of the person's is enough. */
  readonly roles: readonly string[] | 'all';
  readonly employment: readonly string[] | 'all';
  /** The person must carry every one. */
  readonly flags: readonly string[];
}

/** The reading chosen where a policy's words are ambiguous. */
interface Interpretation {
  /** `A-02`: the number of the ambiguity. */
  readonly code: string;
  readonly reading: string;
}

/** One rule with its numbers, and the sentence it rests on. */
export interface PolicyRequirement {
  readonly key: string;
  readonly title: string;
  /** Name of a requirement kind. */
  readonly kind: string;
  readonly obligation: 'required' | 'recommended';
  readonly appliesTo: AppliesTo;
  /** Parsed by the kind; nobody else looks inside. */
  readonly parameters: unknown;
  readonly clause: Clause;
  readonly interpretation?: Interpretation | undefined;
}

interface PolicyEvaluationForm extends EvaluationForm {
  readonly interpretation?: Interpretation | undefined;
}

/** A body's rules as data, in one version. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  /** Name of the document the clauses are cited from. */
  readonly document: string;
  readonly version: string;
  readonly effectiveFrom: CivilDate;
  readonly cycle: CycleRule;
  /** Hours that one day of CPD stands for, unless a requirement says otherwise. */
  readonly hoursPerDay: number;
  /** The "due soon" window, in days. */
  readonly warningDays: number;
  readonly roles: readonly Named[];
  readonly activityTypes: readonly Named[];
  readonly trainingItems: readonly Named[];
  readonly reviewKinds: readonly Named[];
  readonly evaluationForms: readonly PolicyEvaluationForm[];
  /** In the order in which outcomes are given. */
  readonly requirements: readonly PolicyRequirement[];
}

/** What is wrong with a policy document, and where. */
export interface PolicyProblem {
  /** `requirements[3].clause.quote`; empty for the document itself. */
  readonly path: string;
  readonly sentence: string;
}
