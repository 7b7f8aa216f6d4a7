import { invariant } from '../invariant.ts';
import type { NestedKey } from '../requirements/shared/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';
import type { Policy, PolicyProblem, PolicyRequirement } from '../policies/policy.ts';
import { problem } from '../policies/problem.ts';

/** The keys of other rules in a rule's parameters, each with its path from the rule. */
function nestedKeys({ kind: name, parameters, variants }: PolicyRequirement): readonly NestedKey[] {
  const kind = findRequirementKind(name);
  invariant(kind, `${name} is a requirement kind`);
  const inside = (stated: unknown, path: string) =>
    kind.nested(stated).map((each) => ({ key: each.key, path: `${path}.${each.path}` }));
  return [
    ...inside(parameters, 'parameters'),
    ...variants.flatMap((variant, index) => inside(variant.parameters, `variants[${index}].parameters`)),
  ];
}

type Nesting = ReadonlyMap<string, readonly NestedKey[]>;

/** Judging a rule judges every rule inside it. No known policy nests deeper than this. */
const DEEPEST = 5;

/** The most rules that lie inside one another below this one; Infinity when one of them lies inside itself. */
function depthOf(key: string, nesting: Nesting, found: Map<string, number>): number {
  const before = found.get(key);
  if (before !== undefined) return before;
  found.set(key, Infinity);
  const depths = (nesting.get(key) ?? []).map((each) => 1 + depthOf(each.key, nesting, found));
  const depth = depths.reduce((one, other) => Math.max(one, other), 0);
  found.set(key, depth);
  return depth;
}

/** Whether the rule `target` lies inside the rule `from`, at any depth. */
function leadsTo(target: string, from: string, nesting: Nesting): boolean {
  const seen = new Set([from]);
  for (const key of seen) {
    if (key === target) return true;
    for (const next of nesting.get(key) ?? []) seen.add(next.key);
  }
  return false;
}

/** Reports keys that the policy lacks, rules that contain themselves, and rules nested too deep. */
export function nestingProblems({ requirements, parts }: Policy): readonly PolicyProblem[] {
  const lists = [
    ...requirements.map((rule, index) => ({ rule, path: `requirements[${index}]` })),
    ...parts.map((rule, index) => ({ rule, path: `parts[${index}]` })),
  ];
  const nesting: Nesting = new Map(lists.map(({ rule }) => [rule.key, nestedKeys(rule)]));
  const depths = new Map<string, number>();
  return lists.flatMap(({ rule, path }) => {
    const named = nesting.get(rule.key) ?? [];
    if (named.length === 0) return [];
    const depth = depthOf(rule.key, nesting, depths);
    if (depth !== Infinity && depth > DEEPEST) {
      return [problem(path, `nests more than ${DEEPEST} rules inside one another`)];
    }
    return named.flatMap((each) => {
      const at = `${path}.${each.path}`;
      if (!nesting.has(each.key)) return [problem(at, `${each.key} is no requirement or part of the policy`)];
      return depth === Infinity && leadsTo(rule.key, each.key, nesting)
        ? [problem(at, `${each.key} leads back to ${rule.key}`)]
        : [];
    });
  });
}
