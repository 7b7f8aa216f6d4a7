import * as z from 'zod/mini';
import { RowKey } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { readRegister } from '../../use-cases/read-register.ts';
import { defineRoute } from '../http/route.ts';
import { registerView } from '../views/event-view.ts';

export const readRegisterRoute = defineRoute({
  method: 'get',
  path: '/events/:key',
  permission: 'event.manage',
  params: z.object({ key: RowKey }),
  body: z.unknown(),
  run(deps, { caller, params }) {
    const result = readRegister(deps, { actorOid: caller.oid, eventKey: params.key });
    return result.ok ? ok({ status: 200, body: registerView(deps.clock, result.value) }) : result;
  },
});
