import type { BudgetsPage } from '../../../contract/budgets.ts';
import { strandName } from './budget-names.ts';
import type { Say } from './words.ts';

const PENCE = 100;

/** The figures of a row, in the order of the table's columns. */
export const FIGURES = ['allocatedPence', 'committedPence', 'spentPence', 'leftPence'] as const;

const NOTHING = '–';

/** The table as a file: money in pounds, as numbers; a dash where no budget is. */
export const budgetRows = (
  { budgets, without }: BudgetsPage,
  say: Say,
): readonly (readonly (string | number)[])[] => [
  [
    say('budget.column.strand'),
    say('budget.column.unit'),
    say('budget.column.stream'),
    say('budget.column.from'),
    say('budget.column.to'),
    ...FIGURES.map((figure) => say('budget.column.in-pounds', { name: say(`budget.column.${figure}`) })),
  ],
  ...budgets.map((budget) => [
    strandName(budget, say),
    budget.unitName ?? say('budget.everybody'),
    say(`budget.stream.${budget.stream}`),
    budget.from,
    budget.to,
    ...FIGURES.map((figure) => budget[figure] / PENCE),
  ]),
  ...without.map((each) => [
    strandName(each, say),
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    each.committedPence / PENCE,
    each.spentPence / PENCE,
    NOTHING,
  ]),
];
