import type { RoleAssignment } from '../../domain/access/role-assignment.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * An administrator gives someone else a role. `isFirstAdministrator` stands for the Entra app role that makes the first
 * administrator, who can be in no list yet.
 */
export async function assignRole(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'keys' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly isFirstAdministrator: boolean;
    readonly assignment: Omit<RoleAssignment, 'key' | 'changedBy'>;
  },
): Promise<Result<Created<RoleAssignment>, NotAllowed | BadInput | KeyHoldsAnother>> {
  const { actorOid, isFirstAdministrator, assignment } = request;
  const { personOid, role, unit = '', from } = assignment;
  if (!isFirstAdministrator && !mayForOrganisation(deps, actorOid, 'roles.assign', personOid))
    return err(notAllowed);
  if (assignment.unit !== undefined && !deps.records.units.find(assignment.unit)) {
    return err(badInput('unit', 'not-a-choice'));
  }
  const created = await createAudited(
    deps,
    deps.records.roleAssignments,
    {
      ...assignment,
      key: deps.keys.keyFor('role', personOid, role, unit, from),
      changedBy: actorOid,
    },
    { action: 'role-assigned', actorOid, subjectOid: personOid },
  );
  if (!created.ok) return created;
  return ok(created.value);
}
