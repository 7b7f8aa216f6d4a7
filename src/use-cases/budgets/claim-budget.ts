import { withClaim } from '../../domain/budgets/budget.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile } from '../../ports/records.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { budgetOfRequest, moneyOfBudget } from './budget-of-request.ts';

/** Whoever is slower than so many others at one budget looks again before they go on. */
const TRIES = 4;

/**
 * Takes what a request costs out of its budget, before it is approved. Where somebody else took from it meanwhile it is
 * counted anew: of two who want the same last pounds one gets them. More than is left is taken with a reason alone.
 */
export async function claimBudget(
  deps: Pick<Deps, 'records' | 'clock' | 'audit'>,
  request: TrainingRequest,
  { actorOid, overspendBecause }: { readonly actorOid: string; readonly overspendBecause: string },
): Promise<Result<undefined, BadInput | ChangedMeanwhile>> {
  const { budgets, requests } = deps.records;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stored = budgetOfRequest(deps, request);
    if (!stored || request.costPence === 0) return ok(undefined);
    const { leftPence } = moneyOfBudget(deps, stored.value, request.key);
    if (request.costPence > leftPence && overspendBecause === '')
      return err(badInput('overspendBecause', 'over-budget'));
    if (stored.value.claims[request.key] === String(request.costPence)) return ok(undefined);
    const isWaiting = (key: string) => requests.find(key)?.value.state === 'waiting';
    const claimed = await replaceAudited(
      deps,
      budgets,
      stored,
      { ...stored.value, claims: withClaim(stored.value, request, isWaiting) },
      { version: stored.eTag, action: 'budget-claimed', actorOid, subjectOid: request.personOid },
    );
    if (claimed.ok) return ok(undefined);
  }
  return err({ code: 'changed-meanwhile', key: request.key });
}
