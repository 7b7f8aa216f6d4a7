import { plainEnglish } from '../fields/plain-english.ts';
import * as z from 'zod';
import type { fieldProblemWords } from '../fields/field-problem-words.ts';
import { messageOf } from '../message.ts';
import { issueMessage } from '../policies/issue-message.ts';
import type { AppliesTo, Policy, PolicyProblem, PolicyRequirement } from '../policies/policy.ts';
import { problem } from '../policies/problem.ts';
import type { RequirementKind } from '../requirements/shared/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';
import { invariant } from '../invariant.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';

const message = messageOf<typeof fieldProblemWords>();

/** Other values for parameters, by requirement key and parameter name. */
export type RuleSettings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const People = z.union([z.literal('all'), z.array(z.string().min(1)).min(1)], {
  error: 'must be a list, or "all"',
});

/** What a requirement says beside its kind's parameters; a setting reaches it by the same name. */
const Beside = z.object({
  roles: People.optional(),
  employment: People.optional(),
  flags: z.array(z.string().min(1)).optional(),
  obligation: z.enum(['required', 'recommended'], { error: 'must be required or recommended' }).optional(),
});

const BESIDE = new Set(Object.keys(Beside.shape));

/** The parameters with other values for some, parsed by the kind as a policy's are. */
function changed(
  kind: RequirementKind,
  parameters: unknown,
  values: Readonly<Record<string, unknown>>,
  policy: Policy,
): Result<unknown, readonly PolicyProblem[]> {
  const parsed = kind.parse({ ...(parameters as object), ...values });
  if (!parsed.ok) return parsed;
  const undeclared = kind
    .references(parsed.value)
    .filter(({ list, id }) => !policy[list].some((declared) => declared.id === id))
    .map(({ list, id, path }) =>
      problem(path, `${id} is not declared in the policy's ${list}`, message('field.not-a-choice')),
    );
  return undeclared.length > 0 ? err(undeclared) : parsed;
}

function undeclaredRoles(roles: AppliesTo['roles'], policy: Policy): readonly PolicyProblem[] {
  if (roles === 'all') return [];
  const declared = new Set(policy.roles.map(({ id }) => id));
  return roles.flatMap((role, index) =>
    declared.has(role)
      ? []
      : [
          problem(
            `roles[${index}]`,
            `${role} is not one of the policy's roles`,
            message('field.not-a-choice'),
          ),
        ],
  );
}

function withValues(
  requirement: PolicyRequirement,
  values: Readonly<Record<string, unknown>>,
  policy: Policy,
): Result<PolicyRequirement, readonly PolicyProblem[]> {
  const kind = findRequirementKind(requirement.kind);
  invariant(kind, `${requirement.kind} is a requirement kind`);
  const beside = Beside.safeParse(values, { error: plainEnglish });
  if (!beside.success) {
    return err(
      beside.error.issues.map((issue) => problem(issue.path.join('.'), issue.message, issueMessage(issue))),
    );
  }
  const { roles, employment, flags, obligation } = beside.data;
  const unknownRoles = undeclaredRoles(roles ?? 'all', policy);
  if (unknownRoles.length > 0) return err(unknownRoles);

  const own = Object.fromEntries(Object.entries(values).filter(([name]) => !BESIDE.has(name)));
  const parameters = changed(kind, requirement.parameters, own, policy);
  if (!parameters.ok) return parameters;
  const variants = requirement.variants.flatMap((variant) => {
    const ofVariant = changed(kind, variant.parameters, own, policy);
    return ofVariant.ok ? [{ ...variant, parameters: ofVariant.value }] : [];
  });
  return ok({
    ...requirement,
    obligation: obligation ?? requirement.obligation,
    appliesTo: {
      ...requirement.appliesTo,
      ...(roles !== undefined && { roles }),
      ...(employment !== undefined && { employment }),
      ...(flags !== undefined && { flags }),
    },
    parameters: parameters.value,
    variants,
  });
}

/** The policy with some parameters set otherwise, also in the variants of a rule, or what is wrong with a setting. */
export function withSettings(
  policy: Policy,
  settings: RuleSettings,
): Result<Policy, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const changedByKey = new Map<string, PolicyRequirement>();
  for (const [key, values] of Object.entries(settings)) {
    const requirement = policy.requirements.find((each) => each.key === key);
    if (!requirement) {
      problems.push(problem(key, `${key} is not a requirement of ${policy.id}`));
      continue;
    }
    const result = withValues(requirement, values, policy);
    if (result.ok) changedByKey.set(key, result.value);
    else {
      problems.push(
        ...result.refusal.map((each) => ({ ...each, path: each.path === '' ? key : `${key}.${each.path}` })),
      );
    }
  }
  if (problems.length > 0) return err(problems);
  if (changedByKey.size === 0) return ok(policy);
  return ok({
    ...policy,
    requirements: policy.requirements.map((each) => changedByKey.get(each.key) ?? each),
  });
}
