import type { fieldProblemWords } from '../fields/field-problem-words.ts';
import { messageOf } from '../message.ts';
import type { AppliesTo, Policy, PolicyProblem, PolicyRequirement } from '../policies/policy.ts';
import { problem } from '../policies/problem.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { withSettings } from './with-settings.ts';
import { changedParameters } from './changed-parameters.ts';
import type { RuleValue } from './rule-field.ts';
import { ruleFields } from './rule-fields.ts';
import type { RuleAudience } from './rule-audience.ts';
import { saysTheSame } from './says-the-same.ts';
import { isRecord } from './value-at.ts';

const message = messageOf<typeof fieldProblemWords>();

/** What a form changes in a rule; what is left out stays. */
export interface RuleChange {
  readonly roles?: AppliesTo['roles'] | undefined;
  readonly employment?: AppliesTo['employment'] | undefined;
  readonly flags?: AppliesTo['flags'] | undefined;
  readonly obligation?: PolicyRequirement['obligation'] | undefined;
  /** By the path of the field. */
  readonly values?: Readonly<Record<string, RuleValue>> | undefined;
}

type Settings = Readonly<Record<string, unknown>>;
type Answer<Value> = Result<Value, readonly PolicyProblem[]>;

function undeclared(audience: RuleAudience, key: string, change: RuleChange): readonly PolicyProblem[] {
  return (['employment', 'flags'] as const).flatMap((list) => {
    const named = change[list];
    if (named === undefined || named === 'all') return [];
    const isKnown = (id: string) => audience[list].some((each) => each.id === id);
    return named.every(isKnown)
      ? []
      : [problem(`${key}.${list}`, 'names what the policy does not declare', message('field.not-a-choice'))];
  });
}

/** One set of parameters of the rule with other settings, parsed by its kind. */
function settled(policy: Policy, rule: PolicyRequirement, settings: Settings): Answer<PolicyRequirement> {
  const alone = { ...policy, requirements: [{ ...rule, variants: [] }] };
  const changed = withSettings(alone, { [rule.key]: settings });
  if (!changed.ok) return changed;
  const [only] = changed.value.requirements;
  return ok(only ?? rule);
}

/** A variant follows the rule in what it does not say otherwise; what differs already stays with the variant. */
function variantsWith(policy: Policy, rule: PolicyRequirement, own: Settings): Answer<readonly unknown[]> {
  const base = isRecord(rule.parameters) ? rule.parameters : {};
  const problems: PolicyProblem[] = [];
  const parameters = rule.variants.map((variant) => {
    const stated = isRecord(variant.parameters) ? variant.parameters : {};
    const follows = Object.entries(own).filter(([name]) => saysTheSame(stated[name], base[name]));
    const result = settled(policy, { ...rule, parameters: variant.parameters }, Object.fromEntries(follows));
    if (!result.ok) problems.push(...result.refusal);
    return result.ok ? result.value.parameters : stated;
  });
  return problems.length > 0 ? err(problems) : ok(parameters);
}

function changedRule(
  policy: Policy,
  rule: PolicyRequirement,
  { values = {}, ...beside }: RuleChange,
  nothing: null | undefined,
): Answer<PolicyRequirement> {
  const own = changedParameters(rule, ruleFields(rule, policy), values, nothing);
  if (!own.ok) return err(own.refusal.map((each) => ({ ...each, path: `${rule.key}.${each.path}` })));
  const stated = Object.entries(beside).filter(([, value]) => value !== undefined);
  const base = settled(policy, rule, { ...own.value, ...Object.fromEntries(stated) });
  if (!base.ok) return base;
  const variants = variantsWith(policy, rule, own.value);
  if (!variants.ok) return variants;
  return ok({
    ...base.value,
    variants: rule.variants.map((variant, index) => ({ ...variant, parameters: variants.value[index] })),
  });
}

/** A problem inside a field is the field's: `prevent.deadline.weeks` is `prevent.deadline`, `prevent.roles[0]` its roles. */
function ofField(found: PolicyProblem, rule: PolicyRequirement, policy: Policy): PolicyProblem {
  const path = found.path.replace(/\[\d+\].*$/, '');
  const field = ruleFields(rule, policy).find((each) => path.startsWith(`${rule.key}.${each.id}.`));
  return { ...found, path: field ? `${rule.key}.${field.id}` : path };
}

/** The policy with one of its rules changed, or what is wrong with the change, each by `key.path`. */
export function withRuleChanged(
  policy: Policy,
  audience: RuleAudience,
  key: string,
  change: RuleChange,
): Answer<Policy> {
  const rule = policy.requirements.find((each) => each.key === key);
  if (!rule) return err([problem(key, `${key} is not a requirement of ${policy.id}`)]);
  const wrong = undeclared(audience, key, change);
  if (wrong.length > 0) return err(wrong);
  // An emptied field is left out where the kind lets it be (hours beside days), and is null where it must be stated.
  const leftOut = changedRule(policy, rule, change, undefined);
  const asNull = leftOut.ok ? leftOut : changedRule(policy, rule, change, null);
  const changed = asNull.ok ? asNull : leftOut;
  if (!changed.ok) return err(changed.refusal.map((each) => ofField(each, rule, policy)));
  return ok({
    ...policy,
    requirements: policy.requirements.map((each) => (each === rule ? changed.value : each)),
  });
}
