import { problemsOf } from '../requirements/define-requirement.ts';
import { findRequirementKind, requirementKinds } from '../requirements/index.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Policy, PolicyProblem, PolicyRequirement } from './policy.ts';
import { PolicyDocument } from './policy-document.ts';

type DocumentRequirement = PolicyDocument['requirements'][number];

const problem = (path: string, sentence: string): PolicyProblem => ({ path, sentence });

/** Entries whose id an earlier entry has taken. */
function repeated(list: string, ids: readonly string[], idName: string): readonly PolicyProblem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [problem(`${list}[${index}].${idName}`, `${id} is used twice`)] : [],
  );
}

function repeatedIds(document: PolicyDocument): readonly PolicyProblem[] {
  const lists = ['roles', 'activityTypes', 'trainingItems', 'reviewKinds', 'evaluationForms'] as const;
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...lists.flatMap((list) => repeated(list, idsOf(document[list]), 'id')),
    ...repeated(
      'requirements',
      document.requirements.map(({ key }) => key),
      'key',
    ),
    ...document.evaluationForms.flatMap((form, index) => [
      ...repeated(`evaluationForms[${index}].ratings`, idsOf(form.ratings), 'id'),
      ...repeated(`evaluationForms[${index}].questions`, idsOf(form.questions), 'id'),
      ...form.questions.flatMap((question, place) =>
        repeated(`evaluationForms[${index}].questions[${place}].choices`, idsOf(question.choices), 'id'),
      ),
    ]),
  ];
}

function undeclaredRoles(document: PolicyDocument): readonly PolicyProblem[] {
  const declared = new Set(document.roles.map(({ id }) => id));
  const check = (roles: readonly string[] | 'all', path: string) =>
    roles === 'all'
      ? []
      : roles.flatMap((role, index) =>
          declared.has(role)
            ? []
            : [problem(`${path}[${index}]`, `${role} is not one of the policy's roles`)],
        );
  return [
    ...document.requirements.flatMap((each, index) =>
      check(each.appliesTo.roles, `requirements[${index}].appliesTo.roles`),
    ),
    ...document.evaluationForms.flatMap((form, index) =>
      check(form.forRoles, `evaluationForms[${index}].forRoles`),
    ),
  ];
}

function parseRequirement(
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
  const parameters = kind.parse(requirement.parameters);
  if (!parameters.ok) {
    return err(
      parameters.refusal.map((each) =>
        problem([`${path}.parameters`, each.path].filter((step) => step !== '').join('.'), each.sentence),
      ),
    );
  }
  const undeclared = kind
    .references(parameters.value)
    .filter(({ list, id }) => !document[list].some((declared) => declared.id === id))
    .map(({ list, id, path: inside }) =>
      problem(`${path}.parameters.${inside}`, `${id} is not declared in the policy's ${list}`),
    );
  if (undeclared.length > 0) return err(undeclared);
  return ok({
    ...requirement,
    parameters: parameters.value,
    clause: { ...requirement.clause, document: requirement.clause.document ?? document.document },
  });
}

/** The policy that a document states, or everything that is wrong with it. */
export function parsePolicy(document: unknown): Result<Policy, readonly PolicyProblem[]> {
  const parsed = PolicyDocument.safeParse(document);
  if (!parsed.success) return err(problemsOf(parsed.error));

  const stated = parsed.data;
  const requirements = stated.requirements.map((each, index) =>
    parseRequirement(each, `requirements[${index}]`, stated),
  );
  const problems = [
    ...repeatedIds(stated),
    ...undeclaredRoles(stated),
    ...requirements.flatMap((each) => (each.ok ? [] : each.refusal)),
  ];
  if (problems.length > 0) return err(problems);
  return ok({
    ...stated,
    evaluationForms: stated.evaluationForms.map((form) => ({
      ...form,
      clause: { ...form.clause, document: form.clause.document ?? stated.document },
    })),
    requirements: requirements.flatMap((each) => (each.ok ? [each.value] : [])),
  });
}
