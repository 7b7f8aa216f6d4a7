/** Microsoft counts SharePoint and the directory apart, so one being throttled does not close the other. */
export type Budget = 'sharepoint' | 'directory';

/**
 * The pause that a throttled answer asks for, shared by all callers of a budget: throttled requests count against the
 * budget too, so everybody waits (learn: "Avoid getting throttled or blocked in SharePoint Online"). One wrong answer
 * must not stop everybody for an hour, though, so once a minute one request finds out whether the pause is over.
 */
export interface ThrottleGate {
  /** Milliseconds until calls may go out again; 0 when the gate is open. */
  remainingMilliseconds(budget: Budget): number;
  close(budget: Budget, milliseconds: number): void;
  /** Whether the caller may go through the closed gate; whoever is told so goes, and nobody else for a minute. */
  mayProbe(budget: Budget): boolean;
  /** The pause is over before its time. */
  open(budget: Budget): void;
}

const PROBE_EVERY_MILLISECONDS = 60_000;

export function createThrottleGate(monotonic: () => number): ThrottleGate {
  const opensAt = new Map<Budget, number>();
  const nextProbeAt = new Map<Budget, number>();
  const waitForProbe = (budget: Budget) => nextProbeAt.set(budget, monotonic() + PROBE_EVERY_MILLISECONDS);
  return {
    remainingMilliseconds: (budget) => Math.max(0, (opensAt.get(budget) ?? 0) - monotonic()),
    close(budget, milliseconds) {
      opensAt.set(budget, Math.max(opensAt.get(budget) ?? 0, monotonic() + milliseconds));
      waitForProbe(budget);
    },
    mayProbe(budget) {
      if (monotonic() < (nextProbeAt.get(budget) ?? 0)) return false;
      waitForProbe(budget);
      return true;
    },
    open: (budget) => {
      opensAt.delete(budget);
    },
  };
}
