import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Unit } from '../../domain/units/unit.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';

/** A unit as it is given: whoever says no other day has its policy ask nothing before today. */
export type StatedUnit = Omit<Unit, 'inForceFrom'> & Partial<Pick<Unit, 'inForceFrom'>>;

/** Given again, a unit keeps the day on which it was first recorded. */
function withFirstDay({ records, clock }: Pick<Deps, 'records' | 'clock'>, unit: StatedUnit): Unit {
  if (unit.policyId === undefined) return { inForceFrom: undefined, ...unit };
  const before = records.units.find(unit.key)?.value;
  const first = before ? before.inForceFrom : clock.today();
  return { ...unit, inForceFrom: unit.inForceFrom ?? first };
}

/** An administrator adds a unit, with the policy it adopts. */
export async function addUnit(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>,
  { actorOid, unit: stated }: { readonly actorOid: string; readonly unit: StatedUnit },
): Promise<Result<Created<Unit>, NotAllowed | BadInput | KeyHoldsAnother>> {
  if (!mayForOrganisation(deps, actorOid, 'people.manage')) return err(notAllowed);
  const unit = withFirstDay(deps, stated);
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
