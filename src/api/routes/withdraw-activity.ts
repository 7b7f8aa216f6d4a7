import * as z from 'zod/mini';
import { ObjectId, RowKey } from '../../contract/fields.ts';
import { Withdrawal } from '../../contract/withdrawal.ts';
import { ok } from '../../domain/result.ts';
import { readRecord } from '../../use-cases/read-record.ts';
import { withdrawActivity } from '../../use-cases/withdraw-activity.ts';
import { defineRoute } from '../http/route.ts';
import { recordView } from '../views/record-view.ts';

export const withdrawActivityRoute = defineRoute({
  method: 'post',
  path: '/people/:oid/activities/:activityKey/withdrawal',
  permission: 'activity.log',
  params: z.object({ oid: ObjectId, activityKey: RowKey }),
  body: Withdrawal,
  async run(deps, { caller, params, body, words }) {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const { activityKey } = params;
    const result = await withdrawActivity(deps, { ...request, activityKey, reason: body.reason });
    if (!result.ok) return result;
    const record = readRecord(deps, request);
    if (!record.ok) return record;
    const { stored, isNew } = result.value;
    return ok({
      status: isNew ? 201 : 200,
      body: recordView(record.value, deps.clock, words),
      seen: [deps.seen.tokenFor('activities', stored)],
    });
  },
});
