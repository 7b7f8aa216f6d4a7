import * as z from 'zod/mini';
import { read } from './endpoint.ts';
import { ReportView } from './reports.ts';

/** Null where the number would name people, or give away one that does, to whom may not read their records. */
const Count = z.nullable(z.number());

/** Items of training that run out, by month: an item is one rule's of one person. */
const TrainingByMonthView = z.object({
  /** `2026-11`: this one first, twelve of them. */
  months: z.array(z.string()),
  /** By rule, each with a number for every month. */
  rows: z.array(z.object({ title: z.string(), policyTitle: z.string(), items: z.array(Count) })),
  /** Of all rules together, by month. */
  totals: z.array(Count),
});
export type TrainingByMonthView = z.infer<typeof TrainingByMonthView>;

/** The term that ended last, and what the organisation came to at its end. */
const LastTermView = z.object({
  from: z.string(),
  to: z.string(),
  /** The last that were kept in it, as they were shown to who reads totals alone; null where none were. */
  figures: z.nullable(
    z.object({
      day: z.string(),
      people: z.number(),
      onTrack: Count,
      actionNeeded: Count,
      overdue: Count,
      unknown: Count,
      /** Of what is required of people, how much was current, and how much there was. */
      current: Count,
      required: Count,
    }),
  ),
});

/** GET /api/organisation: totals, and the reports that the caller may see; no names. */
export const OrganisationSummary = z.object({
  asOf: z.string(),
  /** How many people are yet to be counted again after a change: until then the totals are those from before it. */
  toCount: z.number(),
  /** How many are in no total, since they could not be judged; each is tried again within the hour. */
  notCounted: z.number(),
  people: z.number(),
  onTrack: Count,
  actionNeeded: Count,
  /** Those of `actionNeeded` who have something overdue. */
  overdue: Count,
  /** Whose unit has adopted no policy. */
  unknown: Count,
  /** Null for who cannot put it right. */
  toLookAt: z.nullable(
    z.object({
      withoutManager: z.number(),
      rows: z.number(),
      /** The directory has not been read for a day: nobody counts as anybody's manager until it is. */
      isDirectoryOld: z.boolean(),
    }),
  ),
  reports: z.array(ReportView),
  trainingByMonth: TrainingByMonthView,
  lastTerm: z.nullable(LastTermView),
  /** Whether any number of all these is kept from the caller. */
  hidesCounts: z.boolean(),
});
export type OrganisationSummary = z.infer<typeof OrganisationSummary>;

export const organisation = read({
  id: 'organisation',
  path: '/organisation',
  summary: 'Totals, and the reports that the caller may see; no names.',
  permission: 'organisation.totals',
  reply: OrganisationSummary,
  shows: ['people', 'standing', 'problem-rows'],
});
