import * as z from 'zod/mini';
import { ChangeEvent } from '../../contract/events.ts';
import { RowKey } from '../../contract/fields.ts';
import { changeEvent } from '../../use-cases/change-event.ts';
import { defineRoute } from '../http/route.ts';
import { changedEventReply } from '../views/changed-event-reply.ts';

export const changeEventRoute = defineRoute({
  method: 'post',
  path: '/events/:key',
  permission: 'event.manage',
  params: z.object({ key: RowKey }),
  body: ChangeEvent,
  async run(deps, { caller, params, body }) {
    const request = { actorOid: caller.oid, eventKey: params.key, ...body };
    return changedEventReply(deps, caller.oid, await changeEvent(deps, request));
  },
});
