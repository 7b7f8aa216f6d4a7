import type { Policy } from '../policies/policy.ts';

export interface AlignmentGroup {
  /** Empty for the frameworks that the policy names without their statements. */
  readonly heading: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The standards a CPD activity may be said to serve under a policy: the statements of a framework by their codes, in
 * their groups; a framework without statements by its own id.
 */
export function alignmentGroups({
  standardsFrameworks,
}: Pick<Policy, 'standardsFrameworks'>): readonly AlignmentGroup[] {
  const named = standardsFrameworks
    .filter(({ statements }) => statements.length === 0)
    .map(({ id, label }) => ({ id, label }));
  const stated = standardsFrameworks.flatMap((framework) =>
    [...Map.groupBy(framework.statements, ({ group }) => group || framework.label)].map(
      ([heading, statements]) => ({
        heading,
        choices: statements.map(({ code, label }) => ({ id: code, label: `${code} ${label}` })),
      }),
    ),
  );
  return [...(named.length > 0 ? [{ heading: '', choices: named }] : []), ...stated];
}
