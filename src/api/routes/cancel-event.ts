import * as z from 'zod/mini';
import { CancelEvent } from '../../contract/events.ts';
import { RowKey } from '../../contract/fields.ts';
import { cancelEvent } from '../../use-cases/change-event.ts';
import { defineRoute } from '../http/route.ts';
import { changedEventReply } from '../views/changed-event-reply.ts';

export const cancelEventRoute = defineRoute({
  method: 'post',
  path: '/events/:key/cancellation',
  permission: 'event.manage',
  params: z.object({ key: RowKey }),
  body: CancelEvent,
  async run(deps, { caller, params, body }) {
    const request = { actorOid: caller.oid, eventKey: params.key, ...body };
    return changedEventReply(deps, caller.oid, await cancelEvent(deps, request));
  },
});
