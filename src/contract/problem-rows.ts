import * as z from 'zod/mini';
import { read, write } from './endpoint.ts';

export const MOST_PROBLEM_ROWS_SHOWN = 200;

/** GET /api/problem-rows: rows of the lists that cannot be read, or point to nothing. */
export const ProblemRows = z.object({
  /** All there are; of very many only the first are given. */
  count: z.number(),
  rows: z.array(
    z.object({
      /** Names the list in addresses. */
      collection: z.string(),
      list: z.string(),
      itemId: z.string(),
      name: z.string(),
      url: z.string(),
      problems: z.array(
        z.object({
          column: z.string(),
          /** Empty where nothing is entered. */
          value: z.string(),
          expected: z.enum([
            'text',
            'object-id',
            'the-same-object-id',
            'key-of-its-own',
            'date',
            'instant',
            'number',
            'whole-number',
            'share',
            'choice',
            'texts-by-id',
            'policy-document',
            'known-unit',
            'known-policy',
            'known-role',
            'scope',
            'confirmed-entry',
            'confirmed-change',
          ]),
          choices: z.array(z.string()),
        }),
      ),
      /** What was typed or edited by hand, where there is something to decide about it. */
      byHand: z.nullable(
        z.object({
          eTag: z.string(),
          columns: z.array(
            z.object({ column: z.string(), value: z.string(), before: z.nullable(z.string()) }),
          ),
          canHold: z.boolean(),
          canBePutBack: z.boolean(),
          /** False where it takes somebody else: another role, or a second person. */
          isForCaller: z.boolean(),
          /** The caller typed or edited it: they may put back what counted, and not say that it holds. */
          isByCaller: z.boolean(),
        }),
      ),
    }),
  ),
});
export type ProblemRows = z.infer<typeof ProblemRows>;

/** POST /api/problem-rows/:collection/:itemId/decision: what holds of a row that was typed or edited by hand. */
export const DecideRow = z.strictObject({
  /** The version that was looked at. */
  eTag: z.string().check(z.minLength(1), z.maxLength(200)),
  decision: z.enum(['holds', 'put-back']),
});
export type DecideRow = z.infer<typeof DecideRow>;

export const problemRows = read({
  id: 'problemRows',
  path: '/problem-rows',
  summary: 'Rows of the lists that cannot be read, point to nothing, or were typed or edited by hand.',
  permission: 'problem-rows.read',
  reply: ProblemRows,
  shows: ['problem-rows'],
});

export const decideRow = write({
  id: 'decideRow',
  path: '/problem-rows/{collection}/{itemId}/decision',
  summary: 'Says what holds of a row that was typed into its list or edited there.',
  permission: 'problem-rows.settle',
  params: z.object({
    collection: z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
    itemId: z.string().check(z.regex(/^\d{1,15}$/)),
  }),
  body: DecideRow,
  reply: ProblemRows,
  renews: problemRows,
});
