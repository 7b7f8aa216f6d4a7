import type { Budget, MoneyInPence } from '../../domain/budgets/budget.ts';
import { moneyIn } from '../../domain/budgets/budget.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Unit } from '../../domain/units/unit.ts';
import type { Stored } from '../../ports/records.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, mayForUnit, notAllowed, unitsFor } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';
import { budgetOfRequest, payingRequests } from './budget-of-request.ts';

type BudgetDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

export interface ReadBudget {
  readonly stored: Stored<Budget>;
  /** Undefined: the whole organisation. */
  readonly unitName: string | undefined;
  readonly strandLabel: string | undefined;
  readonly money: MoneyInPence;
}

/** What is approved for people of the reader’s units, and no budget pays for. */
export interface WithoutBudget {
  readonly strandLabel: string | undefined;
  readonly committedPence: number;
  readonly spentPence: number;
}

export interface BudgetsValue {
  /** What holds longest into the future first. */
  readonly budgets: readonly ReadBudget[];
  readonly without: readonly WithoutBudget[];
  readonly strands: Policy['strands'];
  readonly units: readonly Unit[];
  readonly mayForAll: boolean;
}

/** The strands of every policy that some unit has adopted, each once. */
export function strandsFor({
  records,
  policies,
  clock,
}: Pick<Deps, 'records' | 'policies' | 'clock'>): Policy['strands'] {
  const ids = new Set([...unitsByKey(records).values()].flatMap(({ policyId }) => policyId ?? []));
  const strands = [...ids].flatMap((id) => policies.find(id, clock.today())?.policy.strands ?? []);
  return strands.filter(({ id }, index) => strands.findIndex((each) => each.id === id) === index);
}

/** Whether the actor looks after a unit's budgets, or the whole organisation's where none is named. */
export const mayManageBudget = (deps: BudgetDeps, actorOid: string, unit: string | undefined): boolean =>
  unit === undefined
    ? mayForOrganisation(deps, actorOid, 'budget.manage')
    : mayForUnit(deps, actorOid, 'budget.manage', unit);

/** Strands without a budget that somebody of these units spends on all the same. */
function withoutBudget(
  requests: readonly TrainingRequest[],
  labelOf: (strand: string | undefined) => string | undefined,
): readonly WithoutBudget[] {
  return [...Map.groupBy(requests, ({ strand }) => strand)].map(([strand, paid]) => {
    const { committedPence, spentPence } = moneyIn({ allocatedPence: 0, claims: {} }, paid);
    return { strandLabel: labelOf(strand), committedPence, spentPence };
  });
}

/** What each strand of the reader's units has, what of it is taken and what is left. */
export function readBudgets(deps: BudgetDeps, actorOid: string): Result<BudgetsValue, NotAllowed> {
  const { records } = deps;
  const units = unitsFor(deps, actorOid, 'budget.manage');
  const mayForAll = mayForOrganisation(deps, actorOid, 'budget.manage');
  if (units.length === 0 && !mayForAll) return err(notAllowed);
  const strands = strandsFor(deps);
  const labelOf = (strand: string | undefined) => strands.find(({ id }) => id === strand)?.label ?? strand;
  const paid = payingRequests(deps).map((request) => ({
    request,
    budget: budgetOfRequest(deps, request)?.value.key,
  }));
  const isOwnUnit = ({ personOid }: TrainingRequest) =>
    units.some(({ key }) => key === records.people.find(personOid)?.value.unit);
  return ok({
    budgets: records.budgets
      .all()
      .filter(({ value }) => mayManageBudget(deps, actorOid, value.unit))
      .toSorted((one, other) => other.value.to.localeCompare(one.value.to))
      .map((stored) => ({
        stored,
        unitName:
          stored.value.unit === undefined ? undefined : records.units.find(stored.value.unit)?.value.name,
        strandLabel: labelOf(stored.value.strand),
        money: moneyIn(
          stored.value,
          paid.filter(({ budget }) => budget === stored.value.key).map(({ request }) => request),
        ),
      })),
    without: withoutBudget(
      paid
        .filter(({ budget, request }) => budget === undefined && request.state === 'approved')
        .map(({ request }) => request)
        .filter(isOwnUnit),
      labelOf,
    ),
    strands,
    units,
    mayForAll,
  });
}
