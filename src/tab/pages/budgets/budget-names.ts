import type { BudgetView } from '../../../contract/budgets.ts';
import type { Say } from './words.ts';

export const strandName = ({ strandLabel }: Pick<BudgetView, 'strandLabel'>, say: Say): string =>
  strandLabel ?? say('budget.no-strand');

/** What tells a budget from the others. */
export const budgetName = (budget: BudgetView, say: Say): string =>
  say('budget.name', {
    strand: strandName(budget, say),
    unit: budget.unitName ?? say('budget.everybody'),
    from: say.date(budget.from),
    to: say.date(budget.to),
  });
