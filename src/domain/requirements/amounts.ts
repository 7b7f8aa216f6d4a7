/** Half-up to two decimals. Noise of binary fractions is cut first, so that 1.005 gives 1.01. */
export const halfUp = (value: number): number => Math.round(Number((value * 100).toPrecision(12))) / 100;

/** Minutes are the engine's unit; outcomes speak of hours. */
export const hoursOf = (minutes: number): number => halfUp(minutes / 60);
