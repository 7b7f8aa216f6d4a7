import type { CivilDate } from '../cycles/civil-date.ts';
import { idOfName } from '../id-of-name.ts';
import type { ReviewKind, SignatoryRule } from '../policies/policy.ts';

/** Who signed, as the policy calls them, and when; without a date nobody has signed. */
export interface Signature {
  readonly by: string;
  readonly date: CivilDate | null;
}

/** Who has to sign a kind of review of somebody with these roles: the first rule that covers one. */
export const signatoryRule = (
  { signatories }: Pick<ReviewKind, 'signatories'>,
  roles: readonly string[],
): SignatoryRule | undefined =>
  signatories.find((rule) => rule.roles === 'all' || rule.roles.some((role) => roles.includes(role)));

/** Those who have not signed up to a day, in the policy's words and order. Whoever need not sign counts for none. */
export function stillToSign(
  { names }: Pick<SignatoryRule, 'names'>,
  signatures: readonly Signature[],
  asOf: CivilDate,
): readonly string[] {
  const signed = new Set(
    signatures.filter(({ date }) => date !== null && date <= asOf).map(({ by }) => idOfName(by)),
  );
  return names.filter((name) => !signed.has(idOfName(name)));
}

/** How often each answer was given, by the answer, none left out. */
export const countAnswers = (
  answers: readonly string[],
  given: readonly string[],
): Readonly<Record<string, number>> =>
  Object.fromEntries(answers.map((answer) => [answer, given.filter((each) => each === answer).length]));
