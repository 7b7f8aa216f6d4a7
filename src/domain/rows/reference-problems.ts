import type { RoleAssignment } from '../access/role-assignment.ts';
import { roleNamed } from '../policies/named-under.ts';
import type { Person } from '../people/person.ts';
import type { Policy } from '../policies/policy.ts';
import type { Unit } from '../units/unit.ts';
import type { Expected, RowProblem } from './row-problem.ts';
import { shownValue } from './row-problem.ts';

/** What a row may point to. */
export interface Known {
  readonly hasUnit: (key: string) => boolean;
  readonly hasPolicy: (id: string) => boolean;
}

const problem = (
  column: string,
  value: string,
  expected: Expected,
  choices: readonly string[] = [],
): RowProblem => ({ column, value: shownValue(value), expected, choices });

const unknownUnit = (column: string, key: string | undefined, { hasUnit }: Known): readonly RowProblem[] =>
  key === undefined || hasUnit(key) ? [] : [problem(column, key, 'known-unit')];

const unknownPolicy = (
  column: string,
  id: string | undefined,
  { hasPolicy }: Known,
): readonly RowProblem[] => (id === undefined || hasPolicy(id) ? [] : [problem(column, id, 'known-policy')]);

/** The more roles there are to name, the less a list of them helps. */
export const MOST_CHOICES = 30;

/**
 * What a person's row points to that is not there: a unit, a policy, a role that none of their policies has. The row is
 * read, and asks less of the person than it should.
 */
export const problemsOfPerson = (
  { unit, furtherPolicies, policyRoles }: Pick<Person, 'unit' | 'furtherPolicies' | 'policyRoles'>,
  policies: readonly Pick<Policy, 'roles'>[],
  known: Known,
): readonly RowProblem[] => [
  ...unknownUnit('UnitKey', unit, known),
  ...furtherPolicies.flatMap((id) => unknownPolicy('FurtherPolicies', id, known)),
  ...(policies.length === 0 ? [] : policyRoles)
    .filter((role) => !policies.some((policy) => roleNamed(policy, role)))
    .map((role) =>
      problem(
        'PolicyRoles',
        role,
        'known-role',
        policies.flatMap(({ roles }) => roles.map(({ label }) => label)).slice(0, MOST_CHOICES),
      ),
    ),
];

export const problemsOfUnit = (
  { parentKey, policyId }: Pick<Unit, 'parentKey' | 'policyId'>,
  known: Known,
): readonly RowProblem[] => [
  ...unknownUnit('ParentKey', parentKey, known),
  ...unknownPolicy('PolicyId', policyId, known),
];

export const problemsOfRoleAssignment = (
  { unit }: Pick<RoleAssignment, 'unit'>,
  known: Known,
): readonly RowProblem[] => unknownUnit('UnitKey', unit, known);
