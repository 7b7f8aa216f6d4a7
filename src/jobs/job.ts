import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Deps } from '../use-cases/shared/deps.ts';

/** What a job may use beside the use cases' world. */
export interface JobDeps extends Deps {
  /** Reads what changed in the lists, when it is time. */
  readonly syncLists: () => Promise<Readonly<Record<string, number>>>;
  /** Compares a part of the lists with what is held of them; everything once a day. */
  readonly reconcileLists: () => Promise<Readonly<Record<string, number>>>;
  /** Reads the directory anew. */
  readonly syncDirectory: () => Promise<Readonly<Record<string, number>>>;
  /** Counts those people again whose counts may have changed. */
  readonly countPeople: () => Promise<Readonly<Record<string, number>>>;
  /** Keeps what the organisation comes to today; gives the day once it is kept. */
  readonly keepDayFigures: () => Promise<CivilDate | undefined>;
  /** Keeps a copy of the local file for instances that begin, when it is time. */
  readonly keepSnapshot: () => Promise<Readonly<Record<string, number>>>;
  /** Sees to it that changes of the lists are told of, where that was asked for. */
  readonly keepSubscriptions: () => Promise<Readonly<Record<string, number>>>;
  /** Sends the messages whose time has come. */
  readonly sendDue: () => Promise<Readonly<Record<string, number>>>;
  /**
   * A number while this instance has the lease, another each time it takes it anew: what a job keeps from an earlier time
   * may be older than what another instance did since. Undefined while it has not.
   */
  readonly holding: () => number | undefined;
}

/** How often jobs run; real time. */
export interface JobPace {
  /** For whether other instances wrote. */
  readonly lookSeconds: number;
  readonly directorySeconds: number;
  /** For work that waits until it is due. */
  readonly dueSeconds: number;
  readonly sendSeconds: number;
}

/** Something done again and again. Running it once more is harmless. It runs where the lease is, unless it says otherwise. */
export interface Job {
  readonly id: string;
  /** On each instance, also while the clock is not to be trusted: it only reads, and finds out how things stand. */
  readonly alwaysRuns?: true;
  /** On each instance: each has a local file and a report of its own to keep right. */
  readonly onEveryInstance?: true;
  readonly everySeconds: (pace: JobPace) => number;
  /** Makes the runner of one process; what it returns counts what was done, for the log. */
  readonly start: (deps: JobDeps) => () => Promise<Readonly<Record<string, number>>>;
}
