/** What the thread that counts is started with. */
export interface CountingOrder {
  /** The replica's file. */
  readonly path: string;
  readonly policiesFolder: string;
  readonly timeZone: string;
}

/** One run over all that wait. */
export interface CountingRun {
  /** ISO instant that counts as now. */
  readonly now: string;
  readonly isDirectoryCurrent: boolean;
}

/** `done`: nobody waits any more. */
export type CountingAnswer = 'counted-some' | 'done';
