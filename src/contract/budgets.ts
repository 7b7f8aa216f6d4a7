import * as z from 'zod/mini';
import { STREAMS } from '../domain/budgets/budget.ts';
import { read, write } from './endpoint.ts';
import { CivilDateField, FormId, personText, requiredText, RowKey } from './fields.ts';

export const BudgetView = z.object({
  key: z.string(),
  /** To be sent with a change. */
  version: z.string(),
  /** Null: the whole organisation. */
  unitName: z.nullable(z.string()),
  /** Null: what is for no strand. */
  strandLabel: z.nullable(z.string()),
  stream: z.enum(STREAMS),
  from: z.string(),
  to: z.string(),
  conditions: z.string(),
  allocatedPence: z.number(),
  committedPence: z.number(),
  spentPence: z.number(),
  /** Below 0 where more is gone than there was. */
  leftPence: z.number(),
  /** Spent of allocated; null where nothing is allocated. */
  percentSpent: z.nullable(z.number()),
});
export type BudgetView = z.infer<typeof BudgetView>;

/** GET /api/budgets */
export const BudgetsPage = z.object({
  budgets: z.array(BudgetView),
  /** What is approved for people of the reader’s units, and no budget pays for. */
  without: z.array(
    z.object({ strandLabel: z.nullable(z.string()), committedPence: z.number(), spentPence: z.number() }),
  ),
  strands: z.array(z.object({ id: z.string(), label: z.string() })),
  units: z.array(z.object({ key: z.string(), name: z.string() })),
  mayForAll: z.boolean(),
  today: z.string(),
});
export type BudgetsPage = z.infer<typeof BudgetsPage>;

/** Ten million pounds. */
export const MOST_BUDGET_PENCE = 1_000_000_000;
export const LONGEST_CONDITIONS = 1000;

const stated = {
  stream: z.enum(STREAMS),
  from: CivilDateField,
  to: CivilDateField,
  allocatedPence: z.number().check(z.int(), z.minimum(0), z.maximum(MOST_BUDGET_PENCE)),
  conditions: z._default(personText(LONGEST_CONDITIONS), ''),
};

/** POST /api/budgets */
export const SetBudget = z.strictObject({
  formId: FormId,
  /** Left out: the whole organisation. */
  unit: z.optional(requiredText(64)),
  /** Left out: what is for no strand. */
  strand: z.optional(requiredText(100)),
  ...stated,
});
export type SetBudget = z.infer<typeof SetBudget>;

/** POST /api/budgets/{budgetKey} */
export const ChangeBudget = z.strictObject({ version: requiredText(200), ...stated });
export type ChangeBudget = z.infer<typeof ChangeBudget>;

export const budgets = read({
  id: 'budgets',
  path: '/budgets',
  summary: 'What each strand has, what of it is committed and spent, and what is left.',
  permission: 'budget.manage',
  reply: BudgetsPage,
  shows: ['requests', 'policies'],
});

export const setBudget = write({
  id: 'setBudget',
  path: '/budgets',
  summary: 'Says what a strand of a unit has for a time.',
  permission: 'budget.manage',
  body: SetBudget,
  reply: BudgetsPage,
  isSafeTwice: true,
  renews: budgets,
});

export const changeBudget = write({
  id: 'changeBudget',
  path: '/budgets/{budgetKey}',
  summary: 'Changes a budget.',
  permission: 'budget.manage',
  params: z.object({ budgetKey: RowKey }),
  body: ChangeBudget,
  reply: BudgetsPage,
  isSafeTwice: true,
  renews: budgets,
});
