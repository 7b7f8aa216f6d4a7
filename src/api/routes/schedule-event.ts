import * as z from 'zod/mini';
import { ScheduleEvent } from '../../contract/events.ts';
import { ok } from '../../domain/result.ts';
import { readRegister } from '../../use-cases/read-register.ts';
import { scheduleEvent } from '../../use-cases/schedule-event.ts';
import { defineRoute } from '../http/route.ts';
import { registerView } from '../views/event-view.ts';

export const scheduleEventRoute = defineRoute({
  method: 'post',
  path: '/events',
  permission: 'event.manage',
  params: z.object({}),
  body: ScheduleEvent,
  async run(deps, { caller, body }) {
    const result = await scheduleEvent(deps, { actorOid: caller.oid, ...body });
    if (!result.ok) return result;
    const stored = result.value;
    const register = readRegister(deps, { actorOid: caller.oid, eventKey: stored.value.key });
    if (!register.ok) return register;
    return ok({
      status: 201,
      body: registerView(deps.clock, register.value),
      seen: [deps.seen.tokenFor('events', stored)],
    });
  },
});
