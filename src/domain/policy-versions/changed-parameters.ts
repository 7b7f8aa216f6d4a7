import type { PolicyProblem, PolicyRequirement } from '../policies/policy.ts';
import { problem } from '../policies/problem.ts';
import type { fieldProblemWords } from '../fields/field-problem-words.ts';
import { messageOf } from '../message.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { AmountInUnit } from '../fields/number.ts';
import type { RuleField, RuleValue } from './rule-field.ts';
import { saysTheSame } from './says-the-same.ts';
import { isRecord, valueAt, withValueAt } from './value-at.ts';

const message = messageOf<typeof fieldProblemWords>();

type Parameters = Readonly<Record<string, unknown>>;

const isSpan = (value: RuleValue): value is AmountInUnit => isRecord(value);

/** A form's value as the policy writes it; `nothing` stands for an empty one. */
function written(field: RuleField, value: RuleValue, before: unknown, nothing: null | undefined): unknown {
  if (value === null) return nothing;
  if (field.type === 'span' && isSpan(value)) return { [value.unit]: value.amount };
  if (field.type === 'several' && Array.isArray(value)) {
    const ids: readonly unknown[] = value;
    if (field.everything !== undefined && ids.includes(field.everything)) return field.everything;
    // One of a list that may also stand alone is written alone, as it was.
    return typeof before === 'string' && before !== field.everything && ids.length === 1 ? ids[0] : ids;
  }
  return value;
}

/**
 * The parameters that a form's values change, whole by their name; those that stay are left out, since they may differ
 * between a rule's variants. `nothing` is what an empty field becomes: left out, or null.
 */
export function changedParameters(
  rule: PolicyRequirement,
  fields: readonly RuleField[],
  values: Readonly<Record<string, RuleValue>>,
  nothing: null | undefined,
): Result<Parameters, readonly PolicyProblem[]> {
  const unknown = Object.keys(values).filter((path) => !fields.some(({ id }) => id === path));
  if (unknown.length > 0) {
    return err(
      unknown.map((path) =>
        problem(path, 'is not something a form may change', message('field.not-asked-for')),
      ),
    );
  }
  const emptied = fields.filter(({ id, isRequired }) => values[id] === null && isRequired);
  if (emptied.length > 0) {
    return err(emptied.map(({ id }) => problem(id, 'must be given', message('field.empty'))));
  }
  const before = isRecord(rule.parameters) ? rule.parameters : {};
  const after = fields.reduce<Parameters>((parameters, field) => {
    const value = values[field.id];
    if (value === undefined) return parameters;
    const stated = valueAt(before, field.id);
    return withValueAt(parameters, field.id, written(field, value, stated, nothing));
  }, before);
  return ok(
    Object.fromEntries(Object.entries(after).filter(([name, value]) => !saysTheSame(value, before[name]))),
  );
}
