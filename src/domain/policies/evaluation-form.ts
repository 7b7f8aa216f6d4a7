import type { Clause } from './clause.ts';

/** One of a policy's rating words, with the meaning the policy prints beside it. */
export interface Rating {
  /** `excellent`, `very-good`, `good`, `fair`, `poor`: the same five whatever the wording shown. */
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
}

/** `several`: any number of its choices; `day`: a day, to come or gone. */
export const QUESTION_KINDS = ['text', 'choice', 'several', 'day'] as const;

/** Ids of what the product asks in every form, which no policy gives to a question of its own. */
export const OWN_QUESTIONS = ['able', 'will-do', 'will-do-on'] as const;

export interface EvaluationQuestion {
  readonly id: string;
  readonly label: string;
  readonly kind: (typeof QUESTION_KINDS)[number];
  readonly required: boolean;
  /** `meaning` is what the form prints beside it; empty where it prints nothing. */
  readonly choices: readonly { readonly id: string; readonly label: string; readonly meaning: string }[];
}

/** The form a policy asks people to fill in after training, in the policy's own words. */
export interface EvaluationForm {
  readonly id: string;
  readonly title: string;
  /** Roles of the policy that get this form; empty: whoever has no form of their own. */
  readonly forRoles: readonly string[];
  readonly question: string;
  readonly ratings: readonly Rating[];
  readonly questions: readonly EvaluationQuestion[];
  /** The question that asks what somebody will do with what they learnt; undefined where the form has none. */
  readonly intention?: string | undefined;
  readonly clause: Clause;
}

/** The form for someone with these roles, the main role first; undefined where the policy has none. */
export function formFor(
  forms: readonly EvaluationForm[],
  policyRoles: readonly string[],
): EvaluationForm | undefined {
  for (const role of policyRoles) {
    const form = forms.find((each) => each.forRoles.includes(role));
    if (form) return form;
  }
  return forms.find((each) => each.forRoles.length === 0);
}
