import type { Minimum } from './minimum.ts';
import type { Span } from './span.ts';
import { shorterSpan } from './span.ts';

/** Leave that has to be longer before it lowers an amount lowers it for fewer people. */
function longerSpan(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return shorterSpan(one, other) === one ? other : one;
}

/** Two rules ask for the same amount: by each of the ways in which they restrict it. */
export const stricterWay = <Parameters extends Minimum>(one: Parameters, other: Parameters): Parameters => ({
  ...one,
  leaveLongerThan: longerSpan(one.leaveLongerThan, other.leaveLongerThan),
  leaveTakesOff: one.leaveTakesOff === other.leaveTakesOff ? one.leaveTakesOff : 'excess',
  requireAlignment: one.requireAlignment || other.requireAlignment,
  recordedBy: one.recordedBy ?? other.recordedBy,
  caps: [...one.caps, ...other.caps],
});
