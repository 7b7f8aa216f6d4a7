import { THE_PRODUCT } from '../../ports/audit.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Gives each unit that adopts a policy, and says no day, the first day on which the policy asks anything: the day on which
 * that was first recorded here. A unit typed into its list is dated as one that is added by `addUnit`, and whoever keeps
 * the list may write another day. A row that changes meanwhile waits for the next run.
 */
export async function dateAdoptedPolicies({
  records,
  clock,
  audit,
}: Pick<Deps, 'records' | 'clock' | 'audit'>): Promise<{ readonly unitsDated: number }> {
  let unitsDated = 0;
  for (const unit of records.units.all()) {
    if (unit.value.policyId === undefined || unit.value.inForceFrom !== undefined) continue;
    const dated = await records.units.replace(unit, { ...unit.value, inForceFrom: clock.today() });
    if (!dated.ok) continue;
    unitsDated += 1;
    await audit.record({
      action: 'unit-dated',
      actorOid: THE_PRODUCT,
      subjectOid: THE_PRODUCT,
      rowKey: unit.value.key,
      at: clock.now(),
      row: records.units.versionOf(dated.value),
    });
  }
  return { unitsDated };
}
