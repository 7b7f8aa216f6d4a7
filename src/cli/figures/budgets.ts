import * as z from 'zod';
import type { BudgetLine } from '../../domain/budgets/budget-figures.ts';
import { budgetFigures } from '../../domain/budgets/budget-figures.ts';
import { ok } from '../../domain/result.ts';
import { Amount, listOf, OptionalAmount, OptionalText, Text } from '../assess/fields.ts';
import { BudgetDecimals } from '../topics/fields.ts';
import { defineTopic } from '../topics/topic.ts';

const LineDocument = z
  .object(
    {
      strand: Text,
      stream: OptionalText,
      unit: OptionalText,
      allocated: OptionalAmount,
      committed: listOf(Amount),
      expenses: listOf(Amount),
    },
    { error: 'not an object' },
  )
  .transform(({ allocated, ...line }): BudgetLine => ({ ...line, allocated: allocated ?? 0 }));

export const budgetsByStrand = defineTopic({
  name: 'budgets',
  given: z.object({
    budgets: z.array(LineDocument, {
      error: ({ input }) => (input === undefined ? 'missing' : 'not a list'),
    }),
    decimals: BudgetDecimals,
  }),
  answer: ({ budgets, decimals }) => {
    const byStrand = [...Map.groupBy(budgets, ({ strand }) => strand)];
    const streams = [...Map.groupBy(budgets, ({ stream }) => stream)].filter(([stream]) => stream !== '');
    return ok({
      strands: byStrand.map(([strand, lines]) => ({ strand, ...budgetFigures(lines, decimals) })),
      streams: Object.fromEntries(streams.map(([name, lines]) => [name, budgetFigures(lines, decimals)])),
      total: budgetFigures(budgets, decimals),
    });
  },
});
