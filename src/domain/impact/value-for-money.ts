import { decimalOf, quotient, times } from '../amounts/decimal.ts';

interface PaidActivity {
  /** Pounds. */
  readonly cost: number;
  readonly attended: number;
  readonly hoursEach: number;
}

/** Pounds for each who came and for each of their hours, half-up to the penny; null where there is nobody or no hour. */
export const valueForMoney = ({ cost, attended, hoursEach }: PaidActivity) => ({
  costPerHead: quotient(decimalOf(cost), decimalOf(attended), 2),
  costPerHour: quotient(decimalOf(cost), times(decimalOf(attended), decimalOf(hoursEach)), 2),
});
