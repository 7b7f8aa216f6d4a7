import type { Policy } from '../policies/policy.ts';
import { keysLookedInto } from '../requirements/keys-looked-into.ts';
import { statedRules } from '../policies/stated-rules.ts';
import { saysTheSame } from '../policy-versions/says-the-same.ts';

/** The rules are compared one by one; the version and its first day change no verdict. */
const COMPARED_APART: ReadonlySet<string> = new Set(['version', 'effectiveFrom', 'requirements', 'parts']);

/** The rest of a policy, such as its cycle and lists: any rule may read it. */
const shared = (policy: Policy): object =>
  Object.fromEntries(Object.entries(policy).filter(([name]) => !COMPARED_APART.has(name)));

/** Keys of the rules that differ between the two, or that only one has. */
function keysThatDiffer(before: Policy, after: Policy): Set<string> {
  const old = new Map(statedRules(before).map((rule) => [rule.key, rule]));
  const now = new Map(statedRules(after).map((rule) => [rule.key, rule]));
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return new Set(keys.filter((key) => !saysTheSame(old.get(key), now.get(key))));
}

/**
 * Keys of the rules whose verdicts may differ between two versions of a policy: rules that changed, and rules that look into
 * one of those. Undefined: all rules, because what they share changed.
 */
export function rulesThatMayMove(before: Policy, after: Policy): readonly string[] | undefined {
  if (!saysTheSame(shared(before), shared(after))) return undefined;
  const moving = keysThatDiffer(before, after);
  const rules = [...statedRules(before), ...statedRules(after)];
  for (let found = -1; found < moving.size;) {
    found = moving.size;
    for (const rule of rules) if (keysLookedInto(rule).some((key) => moving.has(key))) moving.add(rule.key);
  }
  return [...moving];
}
