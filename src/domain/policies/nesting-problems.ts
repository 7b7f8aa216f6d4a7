import { invariant } from '../invariant.ts';
import type { NestedKey } from '../requirements/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';
import type { Policy, PolicyProblem, PolicyRequirement } from './policy.ts';
import { problem } from './problem.ts';

/** The keys a rule names in its parameters, with the path from the rule. */
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

/** A rule that can be reached from itself, by the keys on the way; undefined when there is none. */
function circleFrom(
  start: string,
  nested: ReadonlyMap<string, readonly NestedKey[]>,
): readonly string[] | undefined {
  const cleared = new Set<string>();
  const walk = (key: string, way: readonly string[]): readonly string[] | undefined => {
    for (const { key: next } of nested.get(key) ?? []) {
      if (next === start) return [...way, next];
      if (cleared.has(next)) continue;
      cleared.add(next);
      const circle = walk(next, [...way, next]);
      if (circle) return circle;
    }
    return undefined;
  };
  return walk(start, [start]);
}

/** Keys that nobody declares, and rules that are parts of themselves. */
export function nestingProblems({ requirements, parts }: Policy): readonly PolicyProblem[] {
  const lists = [
    ...requirements.map((rule, index) => ({ rule, path: `requirements[${index}]` })),
    ...parts.map((rule, index) => ({ rule, path: `parts[${index}]` })),
  ];
  const nested = new Map(lists.map(({ rule }) => [rule.key, nestedKeys(rule)]));
  return lists.flatMap(({ rule, path }) => {
    const named = nested.get(rule.key) ?? [];
    if (named.length === 0) return [];
    const unknown = named.filter(({ key }) => !nested.has(key));
    const circle = circleFrom(rule.key, nested);
    return [
      ...unknown.map((each) =>
        problem(`${path}.${each.path}`, `${each.key} is no requirement or part of the policy`),
      ),
      ...(circle ? [problem(path, `leads back to itself: ${circle.join(' → ')}`)] : []),
    ];
  });
}
