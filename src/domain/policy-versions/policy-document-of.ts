import type { DayOfYear } from '../cycles/terms.ts';
import type { Policy } from '../policies/policy.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const dayOfYear = ({ month, day }: DayOfYear): string => `${twoDigits(month)}-${twoDigits(day)}`;

/** The document that states a policy: what `parsePolicy` reads back as that policy. */
export const policyDocumentOf = (policy: Policy): object => ({
  ...policy,
  terms: policy.terms.map(({ name, from, to }) => ({ name, from: dayOfYear(from), to: dayOfYear(to) })),
});
