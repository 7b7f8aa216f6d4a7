import * as z from 'zod/mini';
import { RowKey } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { readPolicyReadings } from '../../use-cases/read-policy-readings.ts';
import { defineRoute } from '../http/route.ts';

export const readRuleReadingsRoute = defineRoute({
  method: 'get',
  path: '/policy-versions/:key/readings',
  permission: 'policy.manage',
  params: z.object({ key: RowKey }),
  body: z.unknown(),
  run(deps, { caller, params }) {
    const result = readPolicyReadings(deps, { actorOid: caller.oid, versionKey: params.key });
    return result.ok ? ok({ status: 200, body: result.value }) : result;
  },
});
