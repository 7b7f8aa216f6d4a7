import type { Person } from '../../domain/people/person.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';
import { roleNamed } from '../../domain/policies/named-under.ts';

/** What a person's main role is called in their policy. */
export function roleLabelOf(policy: Pick<PolicyDeclarations, 'roles'> | undefined, person: Person): string {
  const main = person.policyRoles[0] ?? '';
  return (policy && roleNamed(policy, main)?.label) ?? main;
}
