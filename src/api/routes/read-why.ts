import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import { AskedWhy, RequirementKey } from '../../contract/why.ts';
import { ok } from '../../domain/result.ts';
import { answeringEntry } from '../../use-cases/answering-entry.ts';
import { answeringForm } from '../../use-cases/answering-form.ts';
import { readWhy } from '../../use-cases/read-why.ts';
import { defineRoute } from '../http/route.ts';
import { whyView } from '../views/why-view.ts';

export const readWhyRoute = defineRoute({
  method: 'get',
  path: '/people/:oid/why/:requirement',
  permission: 'record.read',
  params: z.object({ oid: ObjectId, requirement: RequirementKey }),
  query: AskedWhy,
  body: z.unknown(),
  run(deps, { caller, params, query, words }) {
    const { oid: personOid, requirement } = params;
    const result = readWhy(deps, { actorOid: caller.oid, personOid, requirement, ...query });
    if (!result.ok) return result;
    const answer = answeringEntry(deps, caller.oid, result.value);
    const form = answeringForm(deps, caller.oid, result.value);
    return ok({ status: 200, body: whyView(result.value, { answer, form }, words) });
  },
});
