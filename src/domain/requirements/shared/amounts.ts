/** More than the noise of binary fractions, less than any amount we tell apart: 1.005 gives 1.01. */
const NOISE = 1e-7;

/** Half-up to two decimals, for amounts from 0. */
export const halfUp = (value: number): number => Math.floor(value * 100 + 0.5 + NOISE) / 100;

/** Without the noise of binary fractions: 0.1 + 0.2 gives 0.3. No rounding that anybody would see. */
export const clean = (value: number): number =>
  Number.isInteger(value) ? value : Math.round(value * 1e9) / 1e9;

/** Minutes are the engine's unit; outcomes speak of hours. */
export const hoursOf = (minutes: number): number => clean(minutes / 60);

/** Whole hours, the rest left out; 119.999 999 999 minutes are two hours. */
export const wholeHours = (minutes: number): number => Math.floor(clean(minutes / 60)) * 60;

/** The larger of two amounts, where null asks for nothing. */
export const largerAmount = (one: number | null, other: number | null): number | null =>
  one === null || (other !== null && other > one) ? other : one;
