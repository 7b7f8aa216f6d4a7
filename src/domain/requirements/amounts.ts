/** More than the noise of binary fractions, less than any amount we tell apart: 1.005 gives 1.01. */
const NOISE = 1e-7;

/** Half-up to two decimals, for amounts from 0. */
export const halfUp = (value: number): number => Math.floor(value * 100 + 0.5 + NOISE) / 100;

/** Minutes are the engine's unit; outcomes speak of hours. */
export const hoursOf = (minutes: number): number => halfUp(minutes / 60);
