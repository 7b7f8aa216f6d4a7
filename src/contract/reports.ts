import * as z from 'zod/mini';
import { read } from './endpoint.ts';

/** Each row as a bar. Columns are named by their place; every number is one of the row's, null where that is not shown. */
const ReportChartView = z.object({
  draws: z.enum(['parts', 'share']),
  whole: z.number(),
  share: z.number(),
  parts: z.array(
    z.object({
      heading: z.string(),
      column: z.number(),
      /** A column that is counted in this one and is a part of its own. */
      without: z.nullable(z.number()),
      tone: z.enum(['bad', 'poor', 'soon', 'good', 'plain']),
    }),
  ),
});

/** A report, worded: what its columns hold, and its rows in their order. */
export const ReportView = z.object({
  id: z.string(),
  title: z.string(),
  /** What the columns do not explain. */
  note: z.nullable(z.string()),
  /** `text` names a row, the first heads it; `people` is how many, null where that would name somebody. */
  columns: z.array(z.object({ kind: z.enum(['text', 'people']), heading: z.string() })),
  rows: z.array(z.array(z.union([z.string(), z.nullable(z.number())]))),
  /** By row: key of the unit whose people it counts, for who may open them; null otherwise. */
  units: z.array(z.nullable(z.string())),
  /** By row: `policy:requirement` of the rule behind whose gaps they are, for the same. */
  rules: z.array(z.nullable(z.string())),
  /** Null for a report that is a table alone. */
  chart: z.nullable(ReportChartView),
});
export type ReportView = z.infer<typeof ReportView>;

export const reportFile = read({
  id: 'reportFile',
  path: '/reports/{report}/file',
  summary: 'A report as a file: CSV, in UTF-8.',
  permission: 'of-the-report',
  params: z.object({ report: z.string() }),
  reply: z.object({ name: z.string(), text: z.string() }),
  shows: ['people', 'standing', 'problem-rows'],
});
