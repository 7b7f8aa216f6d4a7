import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import { AskedDays } from '../../contract/standing-on.ts';
import { ok } from '../../domain/result.ts';
import { standingOn } from '../../use-cases/standing-on.ts';
import { defineRoute } from '../http/route.ts';
import { standingOnView } from '../views/standing-on-view.ts';

export const readStandingOnRoute = defineRoute({
  method: 'get',
  path: '/people/:oid/standing-on',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  query: AskedDays,
  body: z.unknown(),
  run(deps, { caller, params, query, words }) {
    const result = standingOn(deps, { actorOid: caller.oid, personOid: params.oid, ...query });
    return result.ok ? ok({ status: 200, body: standingOnView(result.value, words) }) : result;
  },
});
