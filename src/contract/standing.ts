import * as z from 'zod/mini';
import { NEED_GROUPS, SHOWN_STATUSES } from '../domain/outcomes/shown-status.ts';
import { OVERALL_ON_SCREEN } from '../domain/standing/summary.ts';

export const ShownStatus = z.enum(SHOWN_STATUSES);

/** How a person is doing; `unknown` where no policy is adopted. */
export const Overall = z.enum(OVERALL_ON_SCREEN);
export type Overall = z.infer<typeof Overall>;

/** Somebody is away until a day, null while it is not known; null for somebody at work. */
export const LeaveView = z.nullable(z.object({ until: z.nullable(z.string()) }));
export type LeaveView = z.infer<typeof LeaveView>;

/** A policy of somebody who stands under several; null for everybody else, whom it tells nothing. */
export const OneOfSeveral = z.nullable(z.object({ id: z.string(), title: z.string() }));
export type OneOfSeveral = z.infer<typeof OneOfSeveral>;

/** An outcome worded for the reader. Amounts are in the unit named, hours as decimals. */
export const OutcomeView = z.object({
  policy: OneOfSeveral,
  requirement: z.string(),
  title: z.string(),
  /** The kind of requirement: `recurring-training`, `review-cadence` … */
  kind: z.string(),
  status: z.string(),
  /** The same as it is shown: its colour goes by this. */
  shown: ShownStatus,
  /** The status word on screen: Current, Due soon, To do, Overdue, Expired … */
  statusLabel: z.string(),
  /** Where it waits for somebody; null where nothing does. */
  need: z.nullable(z.enum(NEED_GROUPS)),
  obligation: z.enum(['required', 'recommended']),
  unit: z.nullable(z.string()),
  required: z.nullable(z.number()),
  counted: z.nullable(z.number()),
  missing: z.nullable(z.number()),
  /** The days over which the amount is gathered, of those that the person is here; both are in it. */
  over: z.nullable(z.object({ from: z.string(), to: z.string() })),
  dueOn: z.nullable(z.string()),
  daysToDue: z.nullable(z.number()),
  because: z.string(),
  next: z.nullable(z.string()),
  clause: z.object({ document: z.string(), section: z.string(), line: z.number(), quote: z.string() }),
  interpretation: z.nullable(z.string()),
});
export type OutcomeView = z.infer<typeof OutcomeView>;

export const StandingView = z.object({
  policyId: z.string(),
  policyTitle: z.string(),
  asOf: z.string(),
  cycle: z.object({ from: z.string(), to: z.string() }),
  /** Most pressing first: overdue, to do without a date, due soon, due later, then the rest. */
  outcomes: z.array(OutcomeView),
});
export type StandingView = z.infer<typeof StandingView>;

/** What was missed in the cycle that has just ended and nobody has signed off. */
export const LastYearView = z.object({
  policy: OneOfSeveral,
  cycle: z.object({ from: z.string(), to: z.string() }),
  outcomes: z.array(OutcomeView),
});
export type LastYearView = z.infer<typeof LastYearView>;

/** The one truth about a person, counted: the same on every page and in the bot. */
export const SummaryView = z.object({
  overall: Overall,
  overdue: z.number(),
  /** To do, without a date. */
  toDo: z.number(),
  dueSoon: z.number(),
  /** Not done yet, and due after the warning window. */
  later: z.number(),
  /** The warning window; 0 where no policy is adopted. */
  warningDays: z.number(),
  onLeave: LeaveView,
});
export type SummaryView = z.infer<typeof SummaryView>;
