import type { Provision } from '../../contract/provision.ts';
import { judgeCriterion, judgeProvider, provision } from '../../contract/provision.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import {
  judgeCriterion as judgeOne,
  judgeProvider as judgeWhoProvides,
} from '../../use-cases/provision/judge-provision.ts';
import { readProvision } from '../../use-cases/provision/read-provision.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { provisionView } from './provision-view.ts';

/** As it stands after something was written, or now. */
function reply(
  deps: ApiDeps,
  of: { readonly actorOid: string; readonly eventKey: string },
  written: Result<unknown, Refusal> = ok(undefined),
): Result<Reply<Provision>, Refusal> {
  if (!written.ok) return written;
  const result = readProvision(deps, of);
  return result.ok ? ok({ body: provisionView(deps.clock, result.value) }) : result;
}

export const provisionRoutes = [
  answer(provision, (deps, { caller, params }) => reply(deps, { actorOid: caller.oid, ...params })),

  answer(judgeCriterion, async (deps, { caller, params, body }) => {
    const of = { actorOid: caller.oid, ...params };
    return reply(deps, of, await judgeOne(deps, { ...of, ...body }));
  }),

  answer(judgeProvider, async (deps, { caller, params, body }) => {
    const of = { actorOid: caller.oid, ...params };
    return reply(deps, of, await judgeWhoProvides(deps, { ...of, ...body }));
  }),
];
