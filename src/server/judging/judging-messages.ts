import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { WhatIf } from '../../domain/what-if/compare-standings.ts';
import type { Progress } from '../../ports/moves.ts';

/** What the thread that judges many is started with. */
export interface JudgingOrder {
  /** The replica's file. */
  readonly path: string;
  readonly policiesFolder: string;
  readonly timeZone: string;
}

/** What holds while many are judged: the thread has neither the clock nor the network. */
export interface JudgingMoment {
  /** ISO instant that counts as now. */
  readonly now: string;
  readonly isDirectoryCurrent: boolean;
}

export interface AskedMoves {
  readonly policyId: string;
  readonly versionKey: string;
  readonly eTag: string;
  readonly inPostOn: CivilDate;
}

/** Finds whom a version moves. */
export interface MovesTask extends JudgingMoment, AskedMoves {
  readonly kind: 'moves';
  /** Tells its answers from those of others, of the same version too. */
  readonly number: number;
  /** Four bytes of both threads: no longer 0 once nobody waits for the answer. */
  readonly givenUp: SharedArrayBuffer;
}

export type JudgingTask =
  /** Counts all that wait for it. */
  (JudgingMoment & { readonly kind: 'count' }) | MovesTask;

export type JudgingAnswer =
  | { readonly kind: 'counted' }
  | { readonly kind: 'not-counted'; readonly oid: string; readonly fault: unknown }
  | { readonly kind: 'progress'; readonly number: number; readonly progress: Progress }
  /** `whatIf` is undefined where the version is no longer there, or nobody waits for it. */
  | { readonly kind: 'moves'; readonly number: number; readonly whatIf: WhatIf | undefined };
