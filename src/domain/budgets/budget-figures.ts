import type { Decimal } from '../amounts/decimal.ts';
import { decimalOf, minus, numberOf, plus, shareInPercent, sumOf } from '../amounts/decimal.ts';

/** What one strand of one unit and stream has, all in one unit of money: pounds, or pence. */
export interface BudgetLine {
  readonly strand: string;
  /** Who leads it, as the organisation calls it; empty where it was not said. */
  readonly stream: string;
  readonly allocated: number;
  readonly committed: readonly number[];
  readonly expenses: readonly number[];
}

export interface BudgetFigures {
  readonly allocated: number;
  readonly committed: number;
  readonly spent: number;
  /** Allocated less committed and spent; below 0 where more is gone than there was. */
  readonly remaining: number;
  /** Spent of allocated; null where nothing is allocated. */
  readonly percent: number | null;
  readonly overspent: boolean;
}

const total = (amounts: readonly number[]): Decimal => sumOf(amounts.map(decimalOf));

/** What several lines come to together. */
export function budgetFigures(lines: readonly BudgetLine[], decimals: number): BudgetFigures {
  const allocated = total(lines.map((line) => line.allocated));
  const committed = total(lines.flatMap((line) => line.committed));
  const spent = total(lines.flatMap((line) => line.expenses));
  const remaining = numberOf(minus(allocated, plus(committed, spent)));
  return {
    allocated: numberOf(allocated),
    committed: numberOf(committed),
    spent: numberOf(spent),
    remaining,
    percent: shareInPercent(spent, allocated, decimals),
    overspent: remaining < 0,
  };
}
