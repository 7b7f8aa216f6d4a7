import { compilePolicy } from '../../src/domain/rule-books/rule-book.ts';
import type { Cycle } from '../../src/domain/cycles/cycle.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Term } from '../../src/domain/cycles/terms.ts';
import type { Policy, PolicyRequirement } from '../../src/domain/policies/policy.ts';
import { parsePolicy } from '../../src/domain/policy-documents/parse-policy.ts';
import { invariant } from '../../src/domain/invariant.ts';
import type { CaseEvidence } from '../../src/domain/evidence/evidence.ts';
import type { CasePerson } from '../../src/domain/case/case.ts';
import { UNSTATED } from '../../src/domain/case/case.ts';
import { judge } from '../../src/domain/standing/judge.ts';
import type { Outcome } from '../../src/domain/outcomes/outcome.ts';
import type { RequirementKind } from '../../src/domain/requirements/shared/define-requirement.ts';

/** One case, named by what it shows, and what the outcome must hold. */
export interface RequirementExample {
  readonly name: string;
  readonly parameters: unknown;
  readonly asOf: string;
  readonly evidence: readonly CaseEvidence[];
  readonly person?: Partial<CasePerson>;
  /** Else the year of `asOf` from 1 September. */
  readonly cycle?: Cycle;
  readonly knownOn?: string;
  readonly adoptedOn?: string | undefined;
  readonly terms?: readonly Term[];
  /** More rules of the policy, judged only where the parameters name them. */
  readonly parts?: readonly object[];
  readonly variants?: readonly object[];
  readonly obligation?: PolicyRequirement['obligation'];
  readonly appliesTo?: Partial<PolicyRequirement['appliesTo']>;
  readonly gives: Partial<Outcome>;
}

/** What the tester needs of jest: the domain's own code installs no test runner. */
interface Runner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => void) => void;
  readonly expect: (value: unknown) => {
    toMatchObject(expected: object): void;
    toBe(expected: unknown): void;
  };
}

const declared = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id }));

const clause = { section: '1', line: 1, quote: 'As the policy says.' };

/** A policy of one requirement, parsed as any other. */
function policyOf(kind: RequirementKind, example: RequirementExample): Policy {
  const policy = parsePolicy({
    id: 'example',
    title: 'Example',
    document: 'Example policy',
    version: '1',
    effectiveFrom: '2000-01-01',
    cycle: { startsInMonth: 9, startsOnDay: 1 },
    hoursPerDay: 8,
    roles: declared('tutor', 'manager'),
    activityTypes: declared('course'),
    trainingItems: declared('prevent', 'safeguarding', 'minibus'),
    subjects: declared('english', 'iag', 'team-leading', 'data-analyst'),
    reviewKinds: declared('annual', 'mid-year'),
    observationKinds: declared('learning-walk', 'formal'),
    schemeModels: declared('points', 'outcomes', 'outcomes-hours', 'fluid', 'simple'),
    requirements: [
      {
        key: 'example',
        title: 'Example',
        kind: kind.name,
        obligation: example.obligation ?? 'required',
        appliesTo: example.appliesTo ?? {},
        parameters: example.parameters,
        variants: example.variants ?? [],
        clause,
      },
    ],
    parts: (example.parts ?? []).map((part) => ({ title: 'Part', clause, ...part })),
  });
  invariant(policy.ok, `the example parses: ${policy.ok ? '' : JSON.stringify(policy.refusal)}`);
  return policy.value;
}

export const examplePerson: CasePerson = {
  ...UNSTATED,
  name: 'Person',
  role: 'tutor',
  startDate: civilDate('2020-01-06'),
};

export function outcomeOfExample(kind: RequirementKind, example: RequirementExample): Outcome {
  const [outcome] = judge(compilePolicy(policyOf(kind, example)), {
    asOf: civilDate(example.asOf),
    knownOn: example.knownOn === undefined ? undefined : civilDate(example.knownOn),
    adoptedOn: example.adoptedOn === undefined ? undefined : civilDate(example.adoptedOn),
    cycle: example.cycle,
    terms: example.terms,
    person: { ...examplePerson, ...example.person },
    evidence: example.evidence,
  }).outcomes;
  invariant(outcome, 'one requirement gives one outcome');
  return outcome;
}

/** Every requirement kind is tested in the same two lists: what satisfies it, and what does not. */
export function testRequirement(
  { describe, it, expect }: Runner,
  kind: RequirementKind,
  examples: { readonly met: readonly RequirementExample[]; readonly unmet: readonly RequirementExample[] },
): void {
  describe(`${kind.name} is met`, () => {
    for (const example of examples.met) {
      it(example.name, () => {
        expect(outcomeOfExample(kind, example)).toMatchObject({ ...example.gives, status: 'met' });
      });
    }
  });
  describe(`${kind.name} is not met`, () => {
    for (const example of examples.unmet) {
      it(example.name, () => {
        const outcome = outcomeOfExample(kind, example);
        expect(outcome).toMatchObject(example.gives);
        expect(outcome.status === 'met').toBe(false);
      });
    }
  });
}
