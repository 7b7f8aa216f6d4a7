/** What is done about a thing once a row of it has changed, or its time has come. */
export const WORKS = ['counts', 'overdue-reviews', 'ended-event', 'event-change', 'removed-files'] as const;
export type Work = (typeof WORKS)[number];

/** Something that waits to be looked at. */
export interface Wake {
  readonly work: Work;
  /** Key or object id of what is to be looked at. */
  readonly subject: string;
  /** Tells this wake from a later one about the same: whoever is done with it settles this one alone. */
  readonly number: number;
  /** What alone woke it, where that is one version of a policy; empty otherwise. */
  readonly because: string;
}

/**
 * What waits to be looked at, put here in the transaction that changes a row: a quiet run of a job finds nothing and walks
 * nobody. It is kept with the local rows, and filled from them again when they are lost.
 */
export interface Waiting {
  /** What is to be looked at by an instant, those that have waited longest first. */
  due(work: Work, at: string, limit?: number): readonly Wake[];
  /** Looked at; again at an instant, if one is given, or when a row of it changes. */
  settle(wake: Wake, again?: string): void;
  /** Lets whoever waits for this thread have their turn: who looks at much does so between one thing and the next. */
  pause(): Promise<void>;
  /** Everything that work may be about, to be looked at again: who did it before may have died before they were done. */
  wakeAll(work: Exclude<Work, 'counts'>): void;
}
