import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { Unit } from '../domain/units/unit.ts';
import type { Created, KeyHoldsAnother } from '../ports/records.ts';
import type { NotAllowed } from './authorise.ts';
import { mayForOrganisation, notAllowed } from './authorise.ts';
import type { BadInput } from './bad-input.ts';
import { badInput } from './bad-input.ts';
import { createAudited } from './create-audited.ts';
import type { Deps } from './deps.ts';

/** An administrator adds a unit, with the policy it adopts. */
export async function addUnit(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies'>,
  { actorOid, unit }: { readonly actorOid: string; readonly unit: Unit },
): Promise<Result<Created<Unit>, NotAllowed | BadInput | KeyHoldsAnother>> {
  if (!mayForOrganisation(deps, actorOid, 'people.manage')) return err(notAllowed);
  if (unit.parentKey !== undefined && !deps.records.units.find(unit.parentKey)) {
    return err(badInput('parentKey', 'not-a-choice'));
  }
  if (unit.policyId !== undefined && !deps.policies.find(unit.policyId, deps.clock.today())) {
    return err(badInput('policyId', 'not-a-choice'));
  }
  const created = await createAudited(deps, deps.records.units, unit, {
    action: 'unit-added',
    actorOid,
    subjectOid: actorOid,
  });
  if (!created.ok) return created;
  return ok(created.value);
}
