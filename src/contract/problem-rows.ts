import * as z from 'zod/mini';

export const MOST_PROBLEM_ROWS_SHOWN = 200;

/** GET /api/problem-rows: rows of the lists that cannot be read, or point to nothing. */
export const ProblemRows = z.object({
  /** All there are; of very many only the first are given. */
  count: z.number(),
  rows: z.array(
    z.object({
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
          ]),
          choices: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type ProblemRows = z.infer<typeof ProblemRows>;
