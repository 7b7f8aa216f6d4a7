import * as z from 'zod/mini';
import { SettleParked } from '../../contract/audit.ts';
import { RowKey } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { settleParked } from '../../use-cases/read-audit.ts';
import { defineRoute } from '../http/route.ts';
import { auditView } from '../views/audit-view.ts';

export const settleParkedMessageRoute = defineRoute({
  method: 'post',
  path: '/parked-messages/:key',
  permission: 'message.settle',
  params: z.object({ key: RowKey }),
  body: SettleParked,
  async run(deps, { caller, params, body, words }) {
    const result = await settleParked(deps, { actorOid: caller.oid, key: params.key, how: body.how });
    return result.ok
      ? ok({ status: 200, body: auditView(result.value, (kind) => deps.messageName(kind, words.locale)) })
      : result;
  },
});
