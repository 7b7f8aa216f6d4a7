import { plainEnglish } from '../../fields/plain-english.ts';
import type * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Cycle } from '../../cycles/cycle.ts';
import type { Term } from '../../cycles/terms.ts';
import type { Catalogue } from '../../message.ts';
import { issueMessage } from '../../policies/issue-message.ts';
import type { Policy, PolicyProblem, PolicyRequirement } from '../../policies/policy.ts';
import { problem } from '../../policies/problem.ts';
import type { Result } from '../../result.ts';
import { err, ok } from '../../result.ts';
import type { EvidenceByType } from '../../evidence/evidence.ts';
import type { DayRange } from '../../case/leave-days.ts';
import type { StartFacts } from '../../case/start.ts';
import type { Labels } from '../../policies/labels.ts';
import type { Verdict } from './verdict.ts';
import { UNSAID } from './verdict.ts';

/**
 * What a requirement is judged on. Evidence comes as it was given, also what is dated after `asOf` or recorded after
 * `knownOn`: ask `whyNotKnown` of each.
 */
export interface Facts extends StartFacts {
  readonly policy: Policy;
  /** What the policy calls what it declares. */
  readonly labels: Labels;
  readonly knownOn: CivilDate | undefined;
  readonly cycle: Cycle;
  /** The terms of the cycle, in order of date. */
  readonly terms: readonly Term[];
  /** Held on `asOf`. */
  readonly roles: readonly string[];
  readonly evidence: EvidenceByType;
  /** Leave as day numbers, apart and in order; `dueAfter` moves dates by it. */
  readonly leave: readonly DayRange[];
  /** Another requirement or part of the policy. */
  readonly ruleOf: (key: string) => NestedRule;
  /**
   * Its verdict; the policy was parsed, so none leads back here. Where it is asked for `within` a requirement, it covers
   * nobody before that does.
   */
  readonly verdictOf: (key: string, within?: PolicyRequirement) => NestedVerdict;
}

/** Another rule of the policy. */
export interface NestedRule {
  readonly requirement: PolicyRequirement;
  /** What the person owes of it; undefined when it does not cover them. */
  readonly parameters: unknown;
}

/** A part's answer inside the requirement that names it. */
export interface NestedVerdict {
  readonly requirement: PolicyRequirement;
  readonly verdict: Verdict;
}

/** What is added up for somebody whom the rule does not cover. */
export type Tally = Pick<Verdict, 'amounts' | 'countedEvidence' | 'uncountedEvidence'>;

/** An id in the parameters that the policy must declare. */
export interface Reference {
  readonly list:
    | 'activityTypes'
    | 'trainingItems'
    | 'reviewKinds'
    | 'observationKinds'
    | 'subjects'
    | 'schemeModels'
    | 'standardsFrameworks';
  readonly id: string;
  /** Path inside the parameters. */
  readonly path: string;
}

/** Something that records name and no list of the policy declares: forms offer it. */
export interface RecordName {
  readonly of:
    | 'professional-status'
    | 'membership-body'
    | 'membership-grade'
    | 'membership-sort'
    | 'duty'
    | 'learning-outcome'
    /** A sort of evidence, or a measure of it, that only some policies know. */
    | 'evidence';
  readonly name: string;
}

/** What a rule may look at of a person beyond role, start and share of full time: a proof names it. */
export type PersonFact = 'leave' | 'programmes' | 'duties' | 'register' | 'starting-point';

/** Another rule of the policy that the parameters name by its key. */
export interface NestedKey {
  readonly key: string;
  /** Path inside the parameters. */
  readonly path: string;
}

interface Definition<Parameters> {
  /** Kebab-case, as policies write it. */
  readonly name: string;
  readonly parameters: z.ZodType<Parameters>;
  /** Ids begin with the kind's name. */
  readonly messages: Catalogue;
  /** Ids the policy must declare. */
  readonly references?: (parameters: Parameters) => readonly Reference[];
  /** What records must name to answer the rule, beyond what the policy declares. */
  readonly names?: (parameters: Parameters) => readonly RecordName[];
  /** Id of the training item that comes before what it asks for. Left out: nothing does. */
  readonly follows?: (parameters: Parameters) => string | undefined;
  /** Left out: nothing of the kind. */
  readonly looksAt?: (parameters: Parameters) => readonly PersonFact[];
  /** Keys of requirements or parts that `evaluate` asks `verdictOf` for. They must exist and never lead in a circle. */
  readonly nested?: (parameters: Parameters) => readonly NestedKey[];
  /**
   * What somebody owes whom two variants cover: the highest level, the largest amount, the shortest period. Left out,
   * the kind takes variants of other sentences alone.
   */
  readonly strictest?: (one: Parameters, other: Parameters) => Parameters;
  /** Names of the cases for which a rule of the kind may cite sentences of their own. Left out: there are none. */
  readonly cases?: (parameters: Parameters) => readonly string[];
  /** The case that the person is in. `verdict` is the kind's own, also on somebody who owes nothing. */
  readonly caseOf?: (
    parameters: Parameters,
    facts: Facts,
    verdict: Verdict,
    requirement: PolicyRequirement,
  ) => string | undefined;
  /** The verdict on somebody the rule covers. Pure. */
  readonly evaluate: (parameters: Parameters, facts: Facts, requirement: PolicyRequirement) => Verdict;
  /** For kinds that count: what the evidence of somebody not covered adds up to. */
  readonly tally?: (parameters: Parameters, facts: Facts) => Tally;
}

/** A sort of rule, its parameters' type erased: the registry is a plain list and the engine knows no kind by name. */
export interface RequirementKind {
  readonly name: string;
  readonly messages: Catalogue;
  readonly parse: (parameters: unknown) => Result<unknown, readonly PolicyProblem[]>;
  readonly schema: z.ZodType;
  readonly references: (parameters: unknown) => readonly Reference[];
  readonly names: (parameters: unknown) => readonly RecordName[];
  readonly follows: (parameters: unknown) => string | undefined;
  readonly looksAt: (parameters: unknown) => readonly PersonFact[];
  readonly nested: (parameters: unknown) => readonly NestedKey[];
  /** Whether variants may have numbers of their own. */
  readonly takesVariants: boolean;
  /** What a person owes to whom all of these apply; at least one. */
  readonly strictestOf: (parameters: readonly unknown[]) => unknown;
  readonly cases: (parameters: unknown) => readonly string[];
  readonly caseOf: (
    parameters: unknown,
    facts: Facts,
    verdict: Verdict,
    requirement: PolicyRequirement,
  ) => string | undefined;
  readonly evaluate: (parameters: unknown, facts: Facts, requirement: PolicyRequirement) => Verdict;
  readonly tally: (parameters: unknown, facts: Facts) => Tally;
  /** Whether `tally` counts anything. */
  readonly hasTally: boolean;
}

const nothingToCount = (): Tally => UNSAID;

/** `['clause', 'quote']` → `clause.quote`, `['roles', 2]` → `roles[2]`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

export const problemsOf = (error: z.ZodError): readonly PolicyProblem[] =>
  error.issues.map((issue) => problem(pathText(issue.path), issue.message, issueMessage(issue)));

/**
 * Inside the room `evaluate` is typed by its own parameters. Outside it they are unknown, and come from `parse` or
 * `strictestOf` of the same kind: policies keep them in that form, so that judging never parses.
 */
export function defineRequirement<Parameters>(definition: Definition<Parameters>): RequirementKind {
  const { name, messages, strictest } = definition;
  const trusted = (parameters: unknown): Parameters => parameters as Parameters;

  return {
    name,
    messages,
    schema: definition.parameters,
    parse: (parameters) => {
      const parsed = definition.parameters.safeParse(parameters ?? {}, { error: plainEnglish });
      return parsed.success ? ok(parsed.data) : err(problemsOf(parsed.error));
    },
    references: (parameters) => definition.references?.(trusted(parameters)) ?? [],
    names: (parameters) => definition.names?.(trusted(parameters)) ?? [],
    follows: (parameters) => definition.follows?.(trusted(parameters)),
    looksAt: (parameters) => definition.looksAt?.(trusted(parameters)) ?? [],
    nested: (parameters) => definition.nested?.(trusted(parameters)) ?? [],
    takesVariants: strictest !== undefined,
    strictestOf: (parameters) =>
      parameters.map(trusted).reduce((one, other) => (strictest ? strictest(one, other) : one)),
    cases: (parameters) => definition.cases?.(trusted(parameters)) ?? [],
    caseOf: (parameters, facts, verdict, requirement) =>
      definition.caseOf?.(trusted(parameters), facts, verdict, requirement),
    // As `trusted`, but not wrapped: they run for every person and rule.
    evaluate: definition.evaluate as RequirementKind['evaluate'],
    tally: (definition.tally ?? nothingToCount) as RequirementKind['tally'],
    hasTally: definition.tally !== undefined,
  };
}
