/** Microsoft counts SharePoint and the directory apart, so one being throttled does not close the other. */
export type Budget = 'sharepoint' | 'directory';

/**
 * The pause that a throttled answer asks for, shared by all callers of a budget: throttled requests count against the
 * budget too, so everybody waits (learn: "Avoid getting throttled or blocked in SharePoint Online").
 */
export interface ThrottleGate {
  /** Milliseconds until calls may go out again; 0 when the gate is open. */
  remainingMilliseconds(budget: Budget): number;
  close(budget: Budget, milliseconds: number): void;
}

export function createThrottleGate(monotonic: () => number): ThrottleGate {
  const opensAt = new Map<Budget, number>();
  return {
    remainingMilliseconds: (budget) => Math.max(0, (opensAt.get(budget) ?? 0) - monotonic()),
    close(budget, milliseconds) {
      opensAt.set(budget, Math.max(opensAt.get(budget) ?? 0, monotonic() + milliseconds));
    },
  };
}
