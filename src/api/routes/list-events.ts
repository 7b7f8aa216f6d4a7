import * as z from 'zod/mini';
import type { EventList } from '../../contract/events.ts';
import { err, ok } from '../../domain/result.ts';
import { notAllowed } from '../../use-cases/authorise.ts';
import { listEvents } from '../../use-cases/list-events.ts';
import { defineRoute } from '../http/route.ts';
import { eventChoices, eventView } from '../views/event-view.ts';

export const listEventsRoute = defineRoute({
  method: 'get',
  path: '/events',
  permission: 'event.manage',
  params: z.object({}),
  body: z.unknown(),
  run(deps, { caller }) {
    const { events, units, policy } = listEvents(deps, caller.oid);
    if (units.length === 0) return err(notAllowed);
    const body: EventList = {
      events: events.map((event) => eventView(deps.clock, event)),
      units: units.map(({ key, name }) => ({ key, name })),
      ...eventChoices(deps.clock, policy),
    };
    return ok({ status: 200, body });
  },
});
