import type { BodyOf } from '../../contract/endpoint.ts';
import type { PlanPage, PriorityPage } from '../../contract/plans.ts';
import {
  addGoal,
  answerNeed,
  changeGoal,
  changePriority,
  goalHistory,
  noteProgress,
  plan,
  priorities,
  priorityHistory,
  raiseNeed,
  statePriority,
  stateServed,
  suggestGoal,
  withdrawNeed,
  withdrawSuggestion,
} from '../../contract/plans.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { addGoal as addOne, suggestGoal as suggestOne } from '../../use-cases/plans/add-goal.ts';
import { answerNeed as answerOne, withdrawNeed as withdrawOne } from '../../use-cases/plans/answer-need.ts';
import {
  changeGoal as changeOne,
  withdrawSuggestion as withdrawSuggested,
} from '../../use-cases/plans/change-goal.ts';
import { noteProgress as noteOne } from '../../use-cases/plans/note-progress.ts';
import { raiseNeed as raiseOne } from '../../use-cases/plans/raise-need.ts';
import { readGoalHistory } from '../../use-cases/plans/read-goal-history.ts';
import { readPlan } from '../../use-cases/plans/read-plan.ts';
import { readPriorityHistory } from '../../use-cases/priorities/read-priority-history.ts';
import { readPriorities } from '../../use-cases/priorities/read-priorities.ts';
import {
  changePriority as changeStated,
  statePriority as stateOne,
} from '../../use-cases/priorities/state-priority.ts';
import { stateServed as stateWhatServes } from '../../use-cases/priorities/serving-training.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { goalHistoryView } from './goal-history-view.ts';
import { priorityHistoryView } from './priority-history-view.ts';
import { planView, prioritiesView } from './plan-view.ts';

interface Asking {
  readonly caller: { readonly oid: string };
  readonly words: Words;
}

/** A person's plan, as the next read shows it. */
function planReply(
  deps: ApiDeps,
  { caller, words }: Asking,
  personOid: string,
  isNew = false,
): Result<Reply<PlanPage>, Refusal> {
  const actorOid = caller.oid;
  const result = readPlan(deps, { actorOid, personOid });
  const seen = { clock: deps.clock, words, actorOid };
  return result.ok ? ok({ isNew, body: planView(result.value, seen) }) : result;
}

/** The plan after something in it was written. */
const writtenPlan = (
  deps: ApiDeps,
  asking: Asking,
  personOid: string,
  written: Result<object, Refusal>,
): Result<Reply<PlanPage>, Refusal> =>
  written.ok
    ? planReply(deps, asking, personOid, 'isNew' in written.value && written.value.isNew === true)
    : written;

function prioritiesReply(
  deps: ApiDeps,
  { caller }: Asking,
  written: Result<unknown, Refusal> = ok(undefined),
  isNew = false,
): Result<Reply<PriorityPage>, Refusal> {
  if (!written.ok) return written;
  const result = readPriorities(deps, caller.oid);
  return result.ok ? ok({ isNew, body: prioritiesView(result.value, deps.clock) }) : result;
}

type SentGoal = Omit<BodyOf<typeof addGoal>, 'formId'>;

/** As the use cases name what a form may leave out. */
const goalOf = <Sent extends SentGoal>(sent: Sent) => {
  const { need, priority, strand, costPence } = sent;
  return { ...sent, need, priority, strand, costPence };
};

export const planRoutes = [
  answer(plan, (deps, asking) => planReply(deps, asking, asking.params.oid)),

  answer(addGoal, async (deps, asking) => {
    const { caller, params, body } = asking;
    const request = { actorOid: caller.oid, personOid: params.oid, ...goalOf(body) };
    return writtenPlan(deps, asking, params.oid, await addOne(deps, request));
  }),

  answer(suggestGoal, async (deps, asking) => {
    const { caller, params, body } = asking;
    const request = { actorOid: caller.oid, personOid: params.oid, ...goalOf(body) };
    return writtenPlan(deps, asking, params.oid, await suggestOne(deps, request));
  }),

  answer(changeGoal, async (deps, asking) => {
    const { caller, params, body } = asking;
    const { oid: personOid, goalKey } = params;
    const change =
      body.change.to === 'edit' ? { ...body.change, fields: goalOf(body.change.fields) } : body.change;
    const request = { actorOid: caller.oid, personOid, goalKey, version: body.version, change };
    return writtenPlan(deps, asking, personOid, await changeOne(deps, request));
  }),

  answer(withdrawSuggestion, async (deps, asking) => {
    const { caller, params, body } = asking;
    const { oid: personOid, goalKey } = params;
    const request = { actorOid: caller.oid, personOid, goalKey, ...body };
    return writtenPlan(deps, asking, personOid, await withdrawSuggested(deps, request));
  }),

  answer(noteProgress, async (deps, asking) => {
    const { caller, params, body } = asking;
    const { oid: personOid, goalKey } = params;
    const request = { actorOid: caller.oid, personOid, goalKey, ...body };
    return writtenPlan(deps, asking, personOid, await noteOne(deps, request));
  }),

  answer(raiseNeed, async (deps, asking) => {
    const { caller, params, body } = asking;
    const request = { actorOid: caller.oid, personOid: params.oid, ...body, supports: body.supports };
    return writtenPlan(deps, asking, params.oid, await raiseOne(deps, request));
  }),

  answer(answerNeed, async (deps, asking) => {
    const { caller, params, body } = asking;
    const { oid: personOid, needKey } = params;
    const request = { actorOid: caller.oid, personOid, needKey, ...body, answer: body.answer ?? undefined };
    return writtenPlan(deps, asking, personOid, await answerOne(deps, request));
  }),

  answer(withdrawNeed, async (deps, asking) => {
    const { caller, params, body } = asking;
    const { oid: personOid, needKey } = params;
    const request = { actorOid: caller.oid, personOid, needKey, ...body, reason: body.reason ?? undefined };
    return writtenPlan(deps, asking, personOid, await withdrawOne(deps, request));
  }),

  answer(goalHistory, async (deps, { caller, params }) => {
    const { oid: personOid, goalKey } = params;
    const result = await readGoalHistory(deps, { actorOid: caller.oid, personOid, goalKey });
    return result.ok ? ok({ body: goalHistoryView(result.value, deps.clock) }) : result;
  }),

  answer(priorities, (deps, asking) => prioritiesReply(deps, asking)),

  answer(priorityHistory, async (deps, { caller, params }) => {
    const result = await readPriorityHistory(deps, { actorOid: caller.oid, priorityKey: params.priorityKey });
    return result.ok ? ok({ body: priorityHistoryView(result.value, deps.clock) }) : result;
  }),

  answer(statePriority, async (deps, asking) => {
    const { caller, body } = asking;
    const { unit, approvedOn } = body;
    const request = { actorOid: caller.oid, ...body, unit, approvedOn };
    return prioritiesReply(deps, asking, await stateOne(deps, request), true);
  }),

  answer(changePriority, async (deps, asking) => {
    const { caller, params, body } = asking;
    const { approvedOn, endedBecause } = body;
    const request = { actorOid: caller.oid, ...params, ...body, approvedOn, endedBecause };
    return prioritiesReply(deps, asking, await changeStated(deps, request));
  }),

  answer(stateServed, async (deps, asking) => {
    const { caller, params, body } = asking;
    const { priority, strand } = body;
    const request = { actorOid: caller.oid, ...params, ...body, priority, strand };
    return prioritiesReply(deps, asking, await stateWhatServes(deps, request));
  }),
];
