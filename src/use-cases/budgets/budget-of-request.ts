import type { Budget, MoneyInPence } from '../../domain/budgets/budget.ts';
import { budgetFor, moneyIn } from '../../domain/budgets/budget.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { Stored } from '../../ports/records.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';

type BudgetDeps = Pick<Deps, 'records'>;

/** The budget that pays for a request; undefined where there is none. */
export function budgetOfRequest(
  { records }: BudgetDeps,
  request: TrainingRequest,
): Stored<Budget> | undefined {
  const unit = records.people.find(request.personOid)?.value.unit ?? '';
  const line = lineOfUnits(unit, unitsByKey(records)).map(({ key }) => key);
  const rows = records.budgets.all();
  const found = budgetFor(
    rows.map(({ value }) => value),
    request,
    line,
  );
  return rows.find(({ value }) => value.key === found?.key);
}

/** What takes money: what is approved, and what may be about to be. */
export const payingRequests = ({ records }: BudgetDeps): readonly TrainingRequest[] =>
  (['approved', 'waiting'] as const).flatMap((state) =>
    records.requests.where('state', state).map(({ value }) => value),
  );

/** What a budget comes to, without one of its requests where that is named. */
export const moneyOfBudget = (deps: BudgetDeps, budget: Budget, without?: string): MoneyInPence =>
  moneyIn(
    budget,
    payingRequests(deps).filter(
      (request) => request.key !== without && budgetOfRequest(deps, request)?.value.key === budget.key,
    ),
  );
