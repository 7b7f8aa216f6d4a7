import type { Policy } from '../../domain/policies/policy.ts';
import { policyOfUnit } from '../../domain/units/unit.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';

/** The policy that a unit's training is offered under: its own, or that of the nearest unit above. */
export function policyOfEvents(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  unit: string,
): Policy | undefined {
  const policyId = policyOfUnit(unit, unitsByKey(deps.records));
  return policyId === undefined ? undefined : deps.policies.find(policyId, deps.clock.today())?.policy;
}
