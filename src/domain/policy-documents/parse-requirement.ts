import type { fieldProblemWords } from '../fields/field-problem-words.ts';
import { messageOf } from '../message.ts';
import type { RequirementKind } from '../requirements/shared/define-requirement.ts';
import { findRequirementKind, requirementKinds } from '../requirements/index.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { PolicyProblem, PolicyRequirement } from '../policies/policy.ts';
import type { PolicyDocument } from './policy-document.ts';
import { problem } from '../policies/problem.ts';

const message = messageOf<typeof fieldProblemWords>();

type DocumentRequirement = PolicyDocument['requirements'][number];

/** Parses one set of parameters and checks that the policy declares what they name. */
function parseParameters(
  kind: RequirementKind,
  stated: unknown,
  path: string,
  document: PolicyDocument,
): Result<unknown, readonly PolicyProblem[]> {
  const parameters = kind.parse(stated);
  if (!parameters.ok) {
    return err(
      parameters.refusal.map((each) =>
        problem([path, each.path].filter((step) => step !== '').join('.'), each.sentence),
      ),
    );
  }
  const undeclared = kind
    .references(parameters.value)
    .filter(({ list, id }) => !document[list].some((declared) => declared.id === id))
    .map(({ list, id, path: inside }) =>
      problem(
        `${path}.${inside}`,
        `${id} is not declared in the policy's ${list}`,
        message('field.not-a-choice'),
      ),
    );
  return undeclared.length > 0 ? err(undeclared) : parameters;
}

const unknownCases = (
  { kind, cases }: DocumentRequirement,
  known: readonly string[],
  path: string,
): readonly PolicyProblem[] =>
  Object.keys(cases)
    .filter((name) => !known.includes(name))
    .map((name) =>
      problem(
        `${path}.cases.${name}`,
        known.length === 0
          ? `${kind} tells no cases apart`
          : `${name} is no case of ${kind}; known are ${known.join(', ')}`,
      ),
    );

/** A requirement or part of a document; a variant's parameters stand over the requirement's own. */
export function parseRequirement(
  requirement: DocumentRequirement,
  path: string,
  document: PolicyDocument,
): Result<PolicyRequirement, readonly PolicyProblem[]> {
  const kind = findRequirementKind(requirement.kind);
  if (!kind) {
    const known = requirementKinds.map(({ name }) => name).join(', ');
    return err([
      problem(`${path}.kind`, `${requirement.kind} is not a requirement kind; known are ${known}`),
    ]);
  }
  const numbered = requirement.variants.findIndex((variant) => Object.keys(variant.parameters).length > 0);
  if (numbered !== -1 && !kind.takesVariants) {
    return err([
      problem(`${path}.variants[${numbered}].parameters`, `${requirement.kind} takes no other numbers`),
    ]);
  }
  const parameters = parseParameters(kind, requirement.parameters, `${path}.parameters`, document);
  if (!parameters.ok) return parameters;
  const unknown = unknownCases(requirement, kind.cases(parameters.value), path);
  if (unknown.length > 0) return err(unknown);

  const variants = requirement.variants.map((variant, index) => ({
    ...variant,
    parameters: parseParameters(
      kind,
      { ...(requirement.parameters as object), ...variant.parameters },
      `${path}.variants[${index}].parameters`,
      document,
    ),
  }));
  const wrong = variants.flatMap(({ parameters: parsed }) => (parsed.ok ? [] : parsed.refusal));
  if (wrong.length > 0) return err(wrong);
  const clauseOf = (clause: DocumentRequirement['clause']) => ({
    ...clause,
    document: clause.document ?? document.document,
  });
  const clause = clauseOf(requirement.clause);
  return ok({
    ...requirement,
    parameters: parameters.value,
    variants: variants.flatMap(({ parameters: parsed, ...variant }) =>
      parsed.ok
        ? [
            {
              ...variant,
              parameters: parsed.value,
              clause: variant.clause ? clauseOf(variant.clause) : clause,
              interpretation: variant.interpretation ?? requirement.interpretation,
            },
          ]
        : [],
    ),
    clause,
    cases: Object.fromEntries(
      Object.entries(requirement.cases).map(([name, cited]) => [
        name,
        { ...cited, clause: clauseOf(cited.clause) },
      ]),
    ),
  });
}
