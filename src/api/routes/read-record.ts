import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { readRecord } from '../../use-cases/read-record.ts';
import { defineRoute } from '../http/route.ts';
import { recordView } from '../views/record-view.ts';

export const readRecordRoute = defineRoute({
  method: 'get',
  path: '/people/:oid/record',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  body: z.unknown(),
  run(deps, { caller, params, words }) {
    const result = readRecord(deps, { actorOid: caller.oid, personOid: params.oid });
    if (!result.ok) return result;
    return ok({ status: 200, body: recordView(result.value, deps.clock, words) });
  },
});
