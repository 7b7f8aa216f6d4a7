import type { Policy } from './policy.ts';
import type { Person } from '../people/person.ts';

/** Kept among somebody's duties: they do not have this one, though their role usually brings it. */
export const notTheirs = (duty: string): string => `not ${duty}`;

/** Duties that usually come with a role of the person and of which nobody has said yes or no, each once. */
export function unsaidDuties(
  { policyRoles, flags }: Pick<Person, 'policyRoles' | 'flags'>,
  policies: readonly Pick<Policy, 'roles'>[],
): readonly string[] {
  const usual = policies
    .flatMap(({ roles }) => roles)
    .filter(({ id }) => policyRoles.includes(id))
    .flatMap(({ impliesFlags = [] }) => impliesFlags);
  return [...new Set(usual)].filter((duty) => !flags.includes(duty) && !flags.includes(notTheirs(duty)));
}
