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

export type JudgingTask =
  /** Counts all that wait for it. */
  | (JudgingMoment & { readonly kind: 'count' })
  /** Finds whom a version moves. */
  | (JudgingMoment & { readonly kind: 'moves' } & AskedMoves);

export type JudgingAnswer =
  | { readonly kind: 'counted' }
  | { readonly kind: 'progress'; readonly asked: AskedMoves; readonly progress: Progress }
  /** `whatIf` is undefined where the version is no longer there. */
  | { readonly kind: 'moves'; readonly asked: AskedMoves; readonly whatIf: WhatIf | undefined };
