import * as z from 'zod/mini';
import { TakeRegister } from '../../contract/events.ts';
import { RowKey } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { takeRegister } from '../../use-cases/take-register.ts';
import { defineRoute } from '../http/route.ts';
import { registerView } from '../views/event-view.ts';

export const takeRegisterRoute = defineRoute({
  method: 'post',
  path: '/events/:key/register',
  permission: 'event.manage',
  params: z.object({ key: RowKey }),
  body: TakeRegister,
  async run(deps, { caller, params, body }) {
    const result = await takeRegister(deps, {
      actorOid: caller.oid,
      eventKey: params.key,
      entries: body.entries,
    });
    return result.ok ? ok({ status: 200, body: registerView(deps.clock, result.value) }) : result;
  },
});
