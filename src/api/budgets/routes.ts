import type { BudgetsPage } from '../../contract/budgets.ts';
import { budgets, changeBudget, setBudget } from '../../contract/budgets.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { readBudgets } from '../../use-cases/budgets/read-budgets.ts';
import { changeBudget as changeOne, setBudget as setOne } from '../../use-cases/budgets/set-budget.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';

function pageAfter(
  deps: ApiDeps,
  oid: string,
  written: Result<unknown, Refusal> = ok(undefined),
): Result<Reply<BudgetsPage>, Refusal> {
  if (!written.ok) return written;
  const read = readBudgets(deps, oid);
  if (!read.ok) return read;
  const { strands, units, mayForAll, without } = read.value;
  return ok({
    body: {
      budgets: read.value.budgets.map(({ stored: { value, eTag }, unitName, strandLabel, money }) => ({
        key: value.key,
        version: eTag,
        unitName: unitName ?? value.unit ?? null,
        strandLabel: strandLabel ?? null,
        stream: value.stream,
        from: value.from,
        to: value.to,
        conditions: value.conditions,
        ...money,
        percentSpent: money.percentSpent ?? null,
      })),
      without: without.map((each) => ({ ...each, strandLabel: each.strandLabel ?? null })),
      strands: strands.map(({ id, label }) => ({ id, label })),
      units: units.map(({ key, name }) => ({ key, name })),
      mayForAll,
      today: deps.clock.today(),
    },
  });
}

export const budgetRoutes = [
  answer(budgets, (deps, { caller }) => pageAfter(deps, caller.oid)),

  answer(setBudget, async (deps, { caller, body }) => {
    const { unit, strand } = body;
    const request = { actorOid: caller.oid, ...body, unit, strand };
    return pageAfter(deps, caller.oid, await setOne(deps, request));
  }),

  answer(changeBudget, async (deps, { caller, params, body }) =>
    pageAfter(deps, caller.oid, await changeOne(deps, { actorOid: caller.oid, ...params, ...body })),
  ),
];
