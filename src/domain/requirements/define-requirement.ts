import type * as z from 'zod';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { invariant } from '../invariant.ts';
import type { Catalogue, Message } from '../message.ts';
import type { Policy, PolicyProblem, PolicyRequirement } from '../policies/policy.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { CaseEvidence, CasePerson } from '../standing/case.ts';
import type {
  CountedEvidence,
  EvidenceSought,
  Outcome,
  Status,
  UncountedEvidence,
} from '../standing/outcome.ts';

/** What a requirement is judged on. Evidence comes as it was given, also what is dated after `asOf`. */
export interface Facts {
  readonly policy: Policy;
  readonly requirement: PolicyRequirement;
  readonly asOf: CivilDate;
  readonly cycle: Cycle;
  readonly person: CasePerson;
  readonly evidence: readonly CaseEvidence[];
}

/** What counting rules count, in the outcome's unit. */
interface Amounts {
  readonly unit: string;
  /** Null: the rule sets no amount. */
  readonly required: number | null;
  readonly counted: number;
}

/** A kind's answer; the engine adds what it can tell by itself. What is left out is null or empty in the outcome. */
export interface Verdict {
  readonly status: Status;
  readonly because: Message;
  /** The cheapest next step; left out when nothing is to be done. */
  readonly next?: Message | undefined;
  /** The date that decides. */
  readonly dueOn?: CivilDate | null;
  readonly amounts?: Amounts;
  readonly level?: Outcome['level'];
  readonly onTime?: boolean | null;
  readonly parts?: Outcome['parts'];
  readonly asksFor?: EvidenceSought;
  readonly countedEvidence?: readonly CountedEvidence[];
  readonly uncountedEvidence?: readonly UncountedEvidence[];
}

/** What is added up for somebody whom the rule does not cover. */
export type Tally = Pick<Verdict, 'amounts' | 'countedEvidence' | 'uncountedEvidence'>;

/** An id in the parameters that the policy must declare. */
interface Reference {
  readonly list: 'activityTypes' | 'trainingItems' | 'reviewKinds';
  readonly id: string;
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
  /** The verdict on somebody the rule covers. Pure. */
  readonly evaluate: (parameters: Parameters, facts: Facts) => Verdict;
  /** For kinds that count: what the evidence of somebody not covered adds up to. */
  readonly tally?: (parameters: Parameters, facts: Facts) => Tally;
}

/** A sort of rule, its parameters' type erased: the registry is a plain list and the engine knows no kind by name. */
export interface RequirementKind {
  readonly name: string;
  readonly messages: Catalogue;
  readonly parse: (parameters: unknown) => Result<unknown, readonly PolicyProblem[]>;
  readonly references: (parameters: unknown) => readonly Reference[];
  readonly evaluate: (parameters: unknown, facts: Facts) => Verdict;
  readonly tally: (parameters: unknown, facts: Facts) => Tally;
}

/** `['clause', 'quote']` → `clause.quote`, `['roles', 2]` → `roles[2]`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

export const problemsOf = (error: z.ZodError): readonly PolicyProblem[] =>
  error.issues.map((issue) => ({ path: pathText(issue.path), sentence: issue.message }));

/** Inside the room `evaluate` is typed by its own parameters; at the door they are parsed, once for each object. */
export function defineRequirement<Parameters>(definition: Definition<Parameters>): RequirementKind {
  const parsedBefore = new WeakMap<object, Parameters>();

  const parse = (parameters: unknown): Result<Parameters, readonly PolicyProblem[]> => {
    const parsed = definition.parameters.safeParse(parameters ?? {});
    return parsed.success ? ok(parsed.data) : err(problemsOf(parsed.error));
  };

  const trusted = (parameters: unknown): Parameters => {
    const key = typeof parameters === 'object' && parameters !== null ? parameters : undefined;
    const known = key && parsedBefore.get(key);
    if (known !== undefined) return known;
    const parsed = parse(parameters);
    invariant(parsed.ok, `the parameters of a ${definition.name} requirement were parsed with its policy`);
    if (key) parsedBefore.set(key, parsed.value);
    return parsed.value;
  };

  return {
    name: definition.name,
    messages: definition.messages,
    parse,
    references: (parameters) => definition.references?.(trusted(parameters)) ?? [],
    evaluate: (parameters, facts) => definition.evaluate(trusted(parameters), facts),
    tally: (parameters, facts) => definition.tally?.(trusted(parameters), facts) ?? {},
  };
}
