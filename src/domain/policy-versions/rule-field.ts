import type { Choice, ChoiceField, SeveralField } from '../fields/choice.ts';
import type { NumberField, AmountInUnit, SpanField } from '../fields/number.ts';
import type { YesNoField } from '../fields/yes-no.ts';

/** What a form may put in the place of a parameter. Null: nothing, where the rule may go without. */
export type RuleValue = number | boolean | string | readonly string[] | AmountInUnit | null;

/** The policy's words for one of the alternatives; null: it has none, and whoever shows it finds them by the id. */
type PolicyWords = string | null;

export type RuleChoice = Choice<PolicyWords>;

interface Stands<Value extends RuleValue> {
  readonly value: Value;
  /** It stands as it would if the policy did not say. */
  readonly isUsual: boolean;
}

/**
 * One thing that a form may change in a rule, as its kind's schema describes it. Its id is its path inside the parameters:
 * `recurMonths`, `higherThan.level`. It is required unless the rule may go without.
 */
export type RuleField =
  | (NumberField & Stands<number | null>)
  | (YesNoField & Stands<boolean>)
  | (SpanField<string, PolicyWords> & Stands<AmountInUnit | null>)
  | (ChoiceField<string, PolicyWords> & Stands<string | null>)
  | (SeveralField<string, PolicyWords> & Stands<readonly string[]>);
