import type { Policy } from '../policies/policy.ts';
import { keysLookedInto } from '../requirements/keys-looked-into.ts';
import { statedRules } from '../policies/stated-rules.ts';
import { saysTheSame } from '../policy-versions/says-the-same.ts';

/** What a policy says of itself, and changes no verdict. */
const OF_ITSELF: ReadonlySet<string> = new Set(['version', 'effectiveFrom', 'requirements', 'parts']);

/** Cycle, day length, declared lists: what any rule may look at. */
const shared = (policy: Policy): object =>
  Object.fromEntries(Object.entries(policy).filter(([name]) => !OF_ITSELF.has(name)));

/** Keys that the two state otherwise, or that one of them lacks. */
function keysStatedOtherwise(before: Policy, after: Policy): Set<string> {
  const old = new Map(statedRules(before).map((rule) => [rule.key, rule]));
  const now = new Map(statedRules(after).map((rule) => [rule.key, rule]));
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return new Set(keys.filter((key) => !saysTheSame(old.get(key), now.get(key))));
}

/**
 * The rules whose verdicts may differ between two versions of a policy: those stated otherwise, and those that look
 * into one of them. Undefined: any may, since the versions differ in what all rules share.
 */
export function rulesThatMayMove(before: Policy, after: Policy): readonly string[] | undefined {
  if (!saysTheSame(shared(before), shared(after))) return undefined;
  const moving = keysStatedOtherwise(before, after);
  const rules = [...statedRules(before), ...statedRules(after)];
  for (let found = -1; found < moving.size;) {
    found = moving.size;
    for (const rule of rules) if (keysLookedInto(rule).some((key) => moving.has(key))) moving.add(rule.key);
  }
  return [...moving];
}
