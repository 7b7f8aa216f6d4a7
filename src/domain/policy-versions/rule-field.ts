/** A length of time as a form gives it. */
export interface SpanValue {
  readonly unit: string;
  readonly amount: number;
}

/** What a form may put in the place of a parameter. Null: nothing, where the rule may go without. */
export type RuleValue = number | boolean | string | readonly string[] | SpanValue | null;

/** One of the alternatives; null: it has no words in the policy, only its id. */
export interface RuleChoice {
  readonly id: string;
  readonly label: string | null;
}

interface Place {
  /** Inside the parameters: `recurMonths`, `higherThan.level`. */
  readonly path: string;
  /** The rule may go without. */
  readonly mayBeEmpty: boolean;
  /** It stands as it would if the policy did not say. */
  readonly isUsual: boolean;
}

/** One thing that a form may change in a rule, as its kind's schema describes it. */
export type RuleField =
  | (Place & { readonly type: 'number'; readonly value: number | null })
  | (Place & { readonly type: 'switch'; readonly value: boolean })
  | (Place & { readonly type: 'span'; readonly value: SpanValue | null; readonly units: readonly string[] })
  | (Place & {
      readonly type: 'one';
      readonly value: string | null;
      readonly choices: readonly RuleChoice[];
    })
  | (Place & {
      readonly type: 'several';
      readonly value: readonly string[];
      readonly choices: readonly RuleChoice[];
      /** The word for all there are, where one stands for them: `all`, `any`. */
      readonly everything: string | null;
    });
