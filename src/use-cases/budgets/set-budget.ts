import type { Budget } from '../../domain/budgets/budget.ts';
import { overlaps } from '../../domain/budgets/budget.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, KeyHoldsAnother, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { mayManageBudget, strandsFor } from './read-budgets.ts';

type BudgetDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

type Stated = Pick<Budget, 'stream' | 'from' | 'to' | 'allocatedPence' | 'conditions'>;

/** Whoever looks after a unit, or the organisation, says what a strand has for a time. */
export async function setBudget(
  deps: BudgetDeps,
  request: Stated & Pick<Budget, 'unit' | 'strand'> & { readonly actorOid: string; readonly formId: string },
): Promise<Result<Stored<Budget>, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, formId, ...stated } = request;
  const { unit, strand } = stated;
  if (!mayManageBudget(deps, actorOid, unit)) return err(notFound);
  if (unit !== undefined && !deps.records.units.find(unit)) return err(badInput('unit', 'not-a-choice'));
  if (strand !== undefined && !strandsFor(deps).some(({ id }) => id === strand))
    return err(badInput('strand', 'not-a-choice'));
  const budget = {
    ...stated,
    key: deps.keys.keyFor('budget', actorOid, formId),
    claims: {},
    changedBy: actorOid,
    changedAt: undefined,
  };
  const problem = problemOf(deps, budget);
  if (problem) return err(problem);
  const created = await createAudited(deps, deps.records.budgets, budget, {
    action: 'budget-set',
    actorOid,
    subjectOid: actorOid,
  });
  return created.ok ? ok(created.value.stored) : created;
}

/** Changes a budget to what it is to be; what was taken from it stays taken. */
export async function changeBudget(
  deps: BudgetDeps,
  request: Stated & {
    readonly actorOid: string;
    readonly budgetKey: string;
    /** The version that the actor saw. */
    readonly version: string;
  },
): Promise<Result<Stored<Budget>, NotFound | BadInput | ChangedMeanwhile>> {
  const { actorOid, budgetKey, version, ...stated } = request;
  const stored = deps.records.budgets.find(budgetKey);
  if (!stored || !mayManageBudget(deps, actorOid, stored.value.unit)) return err(notFound);
  const wanted = { ...stored.value, ...stated };
  const problem = problemOf(deps, wanted);
  if (problem) return err(problem);
  if (JSON.stringify(wanted) === JSON.stringify(stored.value)) return ok(stored);
  return replaceAudited(deps, deps.records.budgets, stored, wanted, {
    version,
    action: 'budget-changed',
    actorOid,
    subjectOid: actorOid,
  });
}

function problemOf(
  { records }: Pick<Deps, 'records'>,
  budget: Pick<Budget, 'key' | 'unit' | 'strand' | 'from' | 'to'>,
): BadInput | undefined {
  if (budget.to < budget.from) return badInput('to', 'ends-before-start');
  const isTaken = records.budgets.all().some(({ value }) => overlaps(value, budget));
  return isTaken ? badInput('from', 'budget-overlaps') : undefined;
}
