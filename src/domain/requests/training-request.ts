import type { CivilDate } from '../cycles/civil-date.ts';

export const REQUEST_STATES = ['waiting', 'approved', 'refused', 'withdrawn', 'cancelled'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** `long-course` is the policies' own word: Hampshire, Appendix 1 (L204), has a route for it. */
export const REQUEST_KINDS = [
  'course',
  'long-course',
  'qualification',
  'conference',
  'visit',
  'other',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const WITHIN_PLAN = ['yes', 'no'] as const;

/** What somebody asks for. */
export interface RequestDetails {
  readonly title: string;
  /** Why they ask. */
  readonly reason: string;
  /** Keys of the need and of the goal of theirs that it answers. */
  readonly need: string | undefined;
  readonly goal: string | undefined;
  readonly kind: RequestKind;
  readonly provider: string;
  readonly startsOn: CivilDate;
  readonly minutes: number;
  readonly costPence: number;
  /** Who does their work meanwhile; empty: nobody needs to. */
  readonly cover: string;
  /** Id of the policy's. */
  readonly strand: string | undefined;
  /** Whether the improvement plan asks for it; undefined: nobody said. */
  readonly withinPlan: (typeof WITHIN_PLAN)[number] | undefined;
  /** Planning backwards from what is to come of it: for whom, what will be different, how and when that is seen. */
  readonly whoGains: string;
  readonly whatChanges: string;
  readonly howKnown: string;
}

/** What one of those who are asked said. */
export interface RequestAnswer {
  /** Which step of the route, from 0. */
  readonly step: number;
  /** The names of the step in whose place they answered. */
  readonly as: readonly string[];
  readonly by: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly isRefusal: boolean;
  /** Always there where they refuse. */
  readonly reason: string;
}

/** A request for training. A working document: patched, with the list's own version history. */
export interface TrainingRequest extends RequestDetails {
  readonly key: string;
  readonly personOid: string;
  readonly state: RequestState;
  readonly askedOn: CivilDate;
  /** Who is asked, step after step, as the policy calls them on the day of the request; of a step, one is enough. */
  readonly route: readonly (readonly string[])[];
  readonly answers: readonly RequestAnswer[];
  /** Why it may cost more than was left on its strand; empty: it did not. */
  readonly overspendBecause: string;
  /** What was paid for it, and on which day that was said; undefined: nothing yet. */
  readonly invoicePence: number | undefined;
  readonly settledOn: CivilDate | undefined;
  /** Why it was withdrawn or cancelled; empty while it was not. */
  readonly endedBecause: string;
  readonly changedBy: string;
  /** ISO instant, UTC, of the last change; undefined: it is as it was written. */
  readonly changedAt: string | undefined;
}

/**
 * From here the three questions are asked, by cost or by length: planning backwards from its effect is worth somebody's time
 * where much is asked for.
 */
const ASKS_BACKWARDS_FROM = { costPence: 50_000, minutes: 360 } as const;

export const BACKWARDS_QUESTIONS = ['whoGains', 'whatChanges', 'howKnown'] as const;

export const asksBackwards = ({
  costPence,
  minutes,
}: Pick<RequestDetails, 'costPence' | 'minutes'>): boolean =>
  costPence >= ASKS_BACKWARDS_FROM.costPence || minutes >= ASKS_BACKWARDS_FROM.minutes;

/** The question of the three that is asked and was left open, if any. */
export const openQuestion = (details: RequestDetails): (typeof BACKWARDS_QUESTIONS)[number] | undefined =>
  asksBackwards(details) ? BACKWARDS_QUESTIONS.find((question) => details[question] === '') : undefined;
