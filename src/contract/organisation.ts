import * as z from 'zod/mini';
import { read } from './endpoint.ts';
import { ReportView } from './reports.ts';

/** Null where the number would name people, or give away one that does, to whom may not read their records. */
const Count = z.nullable(z.number());

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
