import * as z from 'zod/mini';
import { read } from './endpoint.ts';

/** Null where the number would name people, or give away one that does, to whom may not read their records. */
const Count = z.nullable(z.number());

/** GET /api/organisation: totals by unit and requirement; no names. */
export const OrganisationSummary = z.object({
  asOf: z.string(),
  /** How many people are yet to be counted again after a change: until then the totals are those from before it. */
  toCount: z.number(),
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
  units: z.array(
    z.object({
      name: z.string(),
      people: z.number(),
      onTrack: Count,
      actionNeeded: Count,
      overdue: Count,
      unknown: Count,
    }),
  ),
  /** Everybody to whom a requirement applies is in one of its five columns. */
  requirements: z.array(
    z.object({
      policyTitle: z.string(),
      title: z.string(),
      people: Count,
      current: Count,
      dueSoon: Count,
      toDo: Count,
      overdue: Count,
      /** Nothing to do yet, working towards, or on leave. */
      other: Count,
    }),
  ),
});
export type OrganisationSummary = z.infer<typeof OrganisationSummary>;

export const organisation = read({
  id: 'organisation',
  path: '/organisation',
  summary: 'Totals by unit and requirement; no names.',
  permission: 'organisation.totals',
  reply: OrganisationSummary,
  shows: ['people', 'standing', 'problem-rows'],
});
