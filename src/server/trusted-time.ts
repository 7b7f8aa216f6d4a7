import type { ClockCheck } from './clock-check.ts';

/** This machine's clock is wrong, or it is not known yet whether it is right. */
export class ClockFault extends Error {
  override name = 'ClockFault';
}

export interface TrustedTime {
  /** Milliseconds since the epoch. Throws while the clock is known to be wrong: nothing is dated, judged or let in by it. */
  readonly now: () => number;
  /** The same, as an ISO instant. */
  readonly instant: () => string;
  /** As an ISO instant, by Graph's clock where this machine's is wrong: for what Graph has said a moment ago. */
  readonly asGraphHasIt: () => string;
  /** Throws unless the clock is known to be right. */
  readonly mustBeRight: () => void;
  readonly isKnown: () => boolean;
}

/** @param wall milliseconds since the epoch, as this machine has it */
export function trustedTime(check: ClockCheck, wall: () => number): TrustedTime {
  const isKnown = () => check.aheadMilliseconds() !== undefined;
  const isWrong = () => isKnown() && !check.isRight();
  const mustBeRight = () => {
    if (!check.isRight()) throw new ClockFault('The clock of this machine is not known to be right.');
  };
  const now = () => {
    if (isWrong()) throw new ClockFault('The clock of this machine is wrong by more than an hour.');
    return wall();
  };
  return {
    now,
    instant: () => new Date(now()).toISOString(),
    asGraphHasIt: () => new Date(wall() - (isWrong() ? (check.aheadMilliseconds() ?? 0) : 0)).toISOString(),
    mustBeRight,
    isKnown,
  };
}
