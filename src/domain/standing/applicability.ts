import type { Message } from '../message.ts';
import { message } from '../message.ts';
import type { AppliesTo } from '../policies/policy.ts';
import type { CasePerson } from './case.ts';

const carries = (person: CasePerson, flag: string): boolean =>
  person.flags.includes(flag) ||
  (flag === 'regulated' && person.regulated) ||
  (flag === 'registered' && person.registered);

/** Why a rule does not cover the person in these roles; undefined when it does. */
export function whyNotCovered(
  { roles, employment, flags }: AppliesTo,
  person: CasePerson,
  held: readonly string[],
): Message | undefined {
  if (roles !== 'all' && !held.some((role) => roles.includes(role))) return message('not-covered.role');
  if (employment !== 'all' && !employment.includes(person.employment)) {
    return message('not-covered.employment');
  }
  if (flags.length > 0 && !flags.every((flag) => carries(person, flag))) return message('not-covered.duties');
  return undefined;
}
