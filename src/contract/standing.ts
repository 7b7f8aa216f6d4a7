import * as z from 'zod/mini';

/** A policy of somebody who stands under several; null for everybody else, whom it tells nothing. */
export const OneOfSeveral = z.nullable(z.object({ id: z.string(), title: z.string() }));
export type OneOfSeveral = z.infer<typeof OneOfSeveral>;

/** An outcome worded for the reader. Amounts are in the unit named, hours as decimals. */
export const OutcomeView = z.object({
  policy: OneOfSeveral,
  requirement: z.string(),
  title: z.string(),
  status: z.string(),
  /** The status word on screen: Current, Due soon, To do, Overdue, Expired … */
  statusLabel: z.string(),
  obligation: z.enum(['required', 'recommended']),
  unit: z.nullable(z.string()),
  required: z.nullable(z.number()),
  counted: z.nullable(z.number()),
  missing: z.nullable(z.number()),
  dueOn: z.nullable(z.string()),
  daysToDue: z.nullable(z.number()),
  /** Something is to be done, or done again, within the policy's warning window. */
  isDueSoon: z.boolean(),
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
  overall: z.enum(['compliant', 'action-needed', 'non-compliant']),
  /** Most pressing first: overdue, expired, due by date, then the rest. */
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
