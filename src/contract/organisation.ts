import * as z from 'zod/mini';

/** GET /api/organisation: totals by unit and requirement; no names. Groups under five people are not shown. */
export const OrganisationSummary = z.object({
  asOf: z.string(),
  people: z.number(),
  compliant: z.number(),
  actionNeeded: z.number(),
  nonCompliant: z.number(),
  units: z.array(
    z.object({
      name: z.string(),
      people: z.number(),
      /** Null where the group is too small to show without naming people. */
      compliant: z.nullable(z.number()),
      actionNeeded: z.nullable(z.number()),
      nonCompliant: z.nullable(z.number()),
    }),
  ),
  requirements: z.array(
    z.object({
      policyTitle: z.string(),
      title: z.string(),
      people: z.number(),
      met: z.nullable(z.number()),
      overdue: z.nullable(z.number()),
    }),
  ),
});
export type OrganisationSummary = z.infer<typeof OrganisationSummary>;
