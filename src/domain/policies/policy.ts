import type { CivilDate } from '../cycles/civil-date.ts';
import type { CycleRule } from '../cycles/cycle.ts';
import type { TermRule } from '../cycles/terms.ts';
import type { Clause } from './clause.ts';
import type { EvaluationForm } from './evaluation-form.ts';
import type { Message } from '../message.ts';

/** Something a policy declares by id, with the words people see. */
interface Named {
  readonly id: string;
  readonly label: string;
}

interface Role extends Named {
  /** Duties that come with it as a rule: a tutor delivers learning. They are asked about, and judged once they are said. */
  readonly impliesFlags?: readonly string[] | undefined;
}

/** A sort of CPD activity. */
export interface ActivityType extends Named {
  /** Its time counts as INSET days too. */
  readonly isInset?: boolean | undefined;
}

/** Something to be trained in, or to be read. */
export interface TrainingItem extends Named {
  /** A document: whoever has read it says so, and nobody else can. */
  readonly isReading?: boolean | undefined;
}

/** Whom a policy names for a kind of review. */
export interface ReviewerRule {
  /** `named`: somebody is named for each person, such as their quality assurer or the members of a panel. */
  readonly by: 'line-manager' | 'cpd-lead' | 'named';
  /** What those who are named are: "Internal quality assurer"; empty for the others. */
  readonly title: string;
  /** Whose reviews: one of the person's roles is enough. */
  readonly roles: readonly string[] | 'all';
  readonly clause?: Clause | undefined;
  /** How the words are read where they do not say it outright; empty where they do. */
  readonly reading: string;
}

/** Who has to sign a review before it is closed. */
export interface SignatoryRule {
  /** As the policy calls them, in its order. */
  readonly names: readonly string[];
  /** Which of the names is whom the review is about; undefined: they do not sign. */
  readonly person?: string | undefined;
  /** What whoever signs agrees to, in the policy's words; empty where it has none. */
  readonly declaration: string;
  /** Whose reviews: one of the person's roles is enough. */
  readonly roles: readonly string[] | 'all';
  readonly clause: Clause;
}

/** Something that a review asks by itself: a quarter of a SWOT analysis, a figure, a recommendation. */
export interface ReviewField extends Named {
  /** `targets`: answered by the targets that are set. */
  readonly kind: 'text' | 'choice' | 'targets';
  /** In the policy's words and order; none where nothing is chosen. */
  readonly choices: readonly string[];
  readonly writtenBy: 'person' | 'reviewer' | 'both';
  /** The item of the agenda that it answers: that is covered once all its fields are; undefined: it stands by itself. */
  readonly item?: string | undefined;
  /** What to think of; empty where there is nothing. */
  readonly hint: string;
  /** Only those who meet read it. */
  readonly isRestricted: boolean;
  /** In whose reviews: one of the person's roles is enough. */
  readonly roles: readonly string[] | 'all';
  readonly clause: Clause;
  /** How the words are read where they do not say it outright; empty where they do. */
  readonly reading: string;
}

export interface ReviewKind extends Named {
  /** What the policy wants talked about. */
  readonly agenda: readonly string[];
  /** What is asked by itself, in the order of the form. */
  readonly fields: readonly ReviewField[];
  /** The first that covers one of the person's roles; none: the policy asks for no signature. */
  readonly signatories: readonly SignatoryRule[];
  /** The answers that a target may be given at the review; empty: targets are not scored. */
  readonly targetAnswers: readonly string[];
  /** Who holds it: the first that covers one of the person's roles; none: the line manager. */
  readonly reviewers: readonly ReviewerRule[];
}

/** A budget and impact line. */
interface Strand extends Named {
  /** Where the impact report prints it. */
  readonly reportSection: string;
}

interface StandardsFramework extends Named {
  readonly statements: readonly { readonly code: string; readonly group: string; readonly label: string }[];
}

/** One thing that a policy wants told apart in plans: whether a goal serves the present role or another. */
export interface GoalQuestion extends Named {
  /** In the policy's words and order. */
  readonly choices: readonly string[];
  /** Of whose goals it is asked: one of the person's roles is enough. */
  readonly roles: readonly string[] | 'all';
  readonly clause: Clause;
  /** How the words are read where they do not say it outright; empty where they do. */
  readonly reading: string;
}

/** What provision must satisfy before it is offered. */
export interface ProvisionCriterion extends Named {
  readonly mayBeNotApplicable: boolean;
  readonly clause: Clause;
}

/** What a person records of themselves that somebody else looks at. */
export interface CheckRule {
  /** Kinds of record entries. */
  readonly of: readonly string[];
  /** What such an entry may be about that nobody else can see: that a document was read. */
  readonly except?: readonly string[] | undefined;
  /** What is said of it until somebody has looked. */
  readonly meanwhile: 'counts' | 'counts-not';
  /** How the policy's words come to this. */
  readonly reading: string;
}

/** What a policy lets somebody see or do; what it says nothing of is allowed to nobody. */
export interface AccessRule {
  /** What it is about: `attendance-report`; `all`: plans and records whatever they are called. */
  readonly of: readonly string[] | 'all';
  /** `read` stands for every way of reading: to view, to list, to take a copy. */
  readonly actions: readonly string[];
  /** As the policy calls them, `all` among them: whoever it is. */
  readonly roles: readonly string[];
  /** Those whom the organisation has nominated, too. */
  readonly nominated: boolean;
  /** `own`: of themselves; `own-department`: of people and plans of their own department, service or school. */
  readonly within: 'all' | 'own-department' | 'own';
  readonly clause: Clause;
  /** How the words are read where they do not say it outright; empty where they do. */
  readonly reading: string;
}

/** Who decides on a request for training. */
export interface RequestRoute {
  /** Of whom; one role is enough. */
  readonly roles: readonly string[] | 'all';
  /** Of which sort: `long-course`; left out: any. */
  readonly kind?: string | undefined;
  /** Inside or outside the school's improvement plan; left out: either. */
  readonly withinSIP?: boolean | undefined;
  /** As the policy calls them, in the order in which they are asked. */
  readonly to: readonly string[];
  /** The first of them is asked before the others; left out: the answer of any one is enough. */
  readonly asksFirst?: boolean | undefined;
  readonly clause: Clause;
  /** How the words are read where they do not say it outright; empty where they do. */
  readonly reading: string;
}

/** Whom a requirement holds for: every test must pass. */
export interface AppliesTo {
  /** Roles of the policy; one of the person's is enough. */
  readonly roles: readonly string[] | 'all';
  readonly employment: readonly string[] | 'all';
  /** The person must carry every one; `regulated` and `registered` stand for the person's own marks. */
  readonly flags: readonly string[];
}

/** The reading chosen where a policy's words are ambiguous. */
interface Interpretation {
  /** `A-02`: the number of the ambiguity. */
  readonly code: string;
  readonly reading: string;
}

/** The sentence that something rests on, and how it is read. */
export interface Citation {
  readonly clause: Clause;
  readonly interpretation?: Interpretation | undefined;
}

/**
 * The same rule with other numbers or another sentence for some people. Who is covered by several owes the strictest of
 * them.
 */
export interface RequirementVariant extends Citation {
  readonly appliesTo: AppliesTo;
  /** Whole, parsed by the kind. */
  readonly parameters: unknown;
}

/** One rule with its numbers, and the sentence it rests on. */
export interface PolicyRequirement extends Citation {
  readonly key: string;
  readonly title: string;
  /** Name of a requirement kind. */
  readonly kind: string;
  readonly obligation: 'required' | 'recommended';
  readonly appliesTo: AppliesTo;
  /** Parsed by the kind; nobody else looks inside. */
  readonly parameters: unknown;
  readonly variants: readonly RequirementVariant[];
  /** Sentences of their own for cases between which the kind tells: the model of a scheme, part-time work. */
  readonly cases: Readonly<Record<string, Citation>>;
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
  /** Other names by which the text calls this document. */
  readonly documentAliases: readonly string[];
  /** Names by which the text calls the organisation whose policy it is. */
  readonly organisationNames: readonly string[];
  readonly cycle: CycleRule;
  readonly terms: readonly TermRule[];
  /** Hours that one day of CPD stands for, unless a requirement says otherwise. */
  readonly hoursPerDay: number;
  /** The "due soon" window, in days. */
  readonly warningDays: number;
  readonly roles: readonly Role[];
  readonly employmentKinds: readonly Named[];
  readonly activityTypes: readonly ActivityType[];
  readonly trainingItems: readonly TrainingItem[];
  /** Subjects of qualifications. */
  readonly subjects: readonly Named[];
  readonly reviewKinds: readonly ReviewKind[];
  readonly observationKinds: readonly Named[];
  readonly strands: readonly Strand[];
  /** What a goal may say of itself, in the order of the form. */
  readonly goalChoices: readonly GoalQuestion[];
  /** Sections of the impact summary, in the order in which it prints them. */
  readonly reportSections: readonly string[];
  readonly standardsFrameworks: readonly StandardsFramework[];
  readonly provisionCriteria: readonly ProvisionCriterion[];
  readonly schemeModels: readonly Named[];
  /** A kind that none names is not checked, and counts. */
  readonly checks: readonly CheckRule[];
  readonly access: readonly AccessRule[];
  /** The first that fits decides. */
  readonly requestRoutes: readonly RequestRoute[];
  readonly reportColumns: readonly string[];
  readonly evaluationForms: readonly PolicyEvaluationForm[];
  /** Keys of the rules that somebody new meets first, in the order in which they are to. */
  readonly induction: readonly string[];
  /** In the order in which outcomes are given. */
  readonly requirements: readonly PolicyRequirement[];
  /** Rules that are judged only as parts of a requirement that names their key, such as an any-of group. */
  readonly parts: readonly PolicyRequirement[];
}

/** What is wrong with a policy document, and where. */
export interface PolicyProblem {
  /** `requirements[3].clause.quote`; empty for the document itself. */
  readonly path: string;
  readonly sentence: string;
  /** The same in any language we speak; left out where only a policy's file can be wrong so. */
  readonly message?: Message;
}
