import type { RequestsPage } from '../../contract/requests.ts';
import {
  answerRequest,
  askForTraining,
  cancelRequest,
  requests,
  settleInvoice,
  withdrawRequest,
} from '../../contract/requests.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { answerTrainingRequest } from '../../use-cases/requests/answer-request.ts';
import { askForTraining as ask } from '../../use-cases/requests/ask-for-training.ts';
import {
  cancelRequest as cancelOne,
  withdrawRequest as withdrawOne,
} from '../../use-cases/requests/end-request.ts';
import { settleInvoice as settleOne } from '../../use-cases/requests/settle-invoice.ts';
import { readRequests } from '../../use-cases/requests/read-requests.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { requestsView } from './requests-view.ts';

/** The page after something in it was written. */
const pageAfter = (
  deps: ApiDeps,
  oid: string,
  written: Result<object, Refusal>,
): Result<Reply<RequestsPage>, Refusal> =>
  written.ok
    ? ok({
        isNew: 'isNew' in written.value && written.value.isNew === true,
        body: requestsView(readRequests(deps, oid), deps.clock),
      })
    : written;

export const requestRoutes = [
  answer(requests, (deps, { caller }) => pageAfter(deps, caller.oid, ok({}))),

  answer(askForTraining, async (deps, { caller, body }) => {
    const { need, goal, strand, withinPlan } = body;
    const asked = { ...body, need, goal, strand, withinPlan };
    const request = { actorOid: caller.oid, personOid: caller.oid, ...asked };
    return pageAfter(deps, caller.oid, await ask(deps, request));
  }),

  answer(answerRequest, async (deps, { caller, params, body }) =>
    pageAfter(
      deps,
      caller.oid,
      await answerTrainingRequest(deps, { actorOid: caller.oid, ...params, ...body }),
    ),
  ),

  answer(withdrawRequest, async (deps, { caller, params, body }) =>
    pageAfter(deps, caller.oid, await withdrawOne(deps, { actorOid: caller.oid, ...params, ...body })),
  ),

  answer(cancelRequest, async (deps, { caller, params, body }) =>
    pageAfter(deps, caller.oid, await cancelOne(deps, { actorOid: caller.oid, ...params, ...body })),
  ),

  answer(settleInvoice, async (deps, { caller, params, body }) =>
    pageAfter(deps, caller.oid, await settleOne(deps, { actorOid: caller.oid, ...params, ...body })),
  ),
];
