import * as z from 'zod/mini';
import { ReinstateEvent } from '../../contract/events.ts';
import { RowKey } from '../../contract/fields.ts';
import { reinstateEvent } from '../../use-cases/change-event.ts';
import { defineRoute } from '../http/route.ts';
import { changedEventReply } from '../views/changed-event-reply.ts';

export const reinstateEventRoute = defineRoute({
  method: 'post',
  path: '/events/:key/reinstatement',
  permission: 'event.manage',
  params: z.object({ key: RowKey }),
  body: ReinstateEvent,
  async run(deps, { caller, params, body }) {
    const request = { actorOid: caller.oid, eventKey: params.key, ...body };
    return changedEventReply(deps, caller.oid, await reinstateEvent(deps, request));
  },
});
