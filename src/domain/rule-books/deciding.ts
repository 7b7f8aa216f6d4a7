import { saysTheSame } from '../policy-versions/says-the-same.ts';
import { isRecord } from '../policy-versions/value-at.ts';
import type { AppliesTo, Citation } from '../policies/policy.ts';

/** A rule, or a variant of it, that covers somebody. */
export interface CoveringRule extends Citation {
  readonly appliesTo: AppliesTo;
  readonly parameters: unknown;
}

/** How many of the values owed it states. */
function valuesStated({ parameters }: CoveringRule, owed: unknown): number {
  if (!isRecord(owed) || !isRecord(parameters)) return 0;
  return Object.entries(owed).filter(([name, value]) => saysTheSame(value, parameters[name])).length;
}

/** The place, among the roles held, of the first that it names; the main role stands first. */
function placeOfRole({ appliesTo: { roles } }: CoveringRule, held: readonly string[]): number {
  const place = roles === 'all' ? -1 : held.findIndex((role) => roles.includes(role));
  return place === -1 ? held.length : place;
}

const rolesNamed = ({ appliesTo: { roles } }: CoveringRule): number =>
  roles === 'all' ? Number.MAX_SAFE_INTEGER : roles.length;

/**
 * Of all that cover somebody, at least one, the one whose values they owe. Where several state them: the one for the
 * main role, and of those the one that names the fewest roles, as it speaks of them most closely.
 */
export function decidingOf(
  covering: readonly [CoveringRule, ...CoveringRule[]],
  owed: unknown,
  held: readonly string[],
): CoveringRule {
  const isCloser = (one: CoveringRule, other: CoveringRule): boolean => {
    const byValues = valuesStated(one, owed) - valuesStated(other, owed);
    if (byValues !== 0) return byValues > 0;
    const byPlace = placeOfRole(other, held) - placeOfRole(one, held);
    return byPlace === 0 ? rolesNamed(one) < rolesNamed(other) : byPlace > 0;
  };
  return covering.reduce((one, other) => (isCloser(other, one) ? other : one));
}
