import type { Message } from '../message.ts';
import { message } from '../message.ts';
import type { AppliesTo } from '../policies/policy.ts';
import type { CasePerson } from './case.ts';
import { rolesOf } from './case.ts';

/** Why a rule does not cover the person; undefined when it does. */
export function whyNotCovered(appliesTo: AppliesTo, person: CasePerson): Message | undefined {
  const { roles, employment, flags } = appliesTo;
  if (roles !== 'all' && !rolesOf(person).some((role) => roles.includes(role))) {
    return message('not-covered.role');
  }
  if (employment !== 'all' && !employment.includes(person.employment))
    return message('not-covered.employment');
  if (!flags.every((flag) => person.flags.includes(flag))) return message('not-covered.duties');
  return undefined;
}
