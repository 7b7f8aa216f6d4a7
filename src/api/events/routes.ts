import type { EventRegister } from '../../contract/events.ts';
import {
  cancelEvent,
  changeEvent,
  events,
  register,
  reinstateEvent,
  scheduleEvent,
  takeRegister,
} from '../../contract/events.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Stored } from '../../ports/records.ts';
import { notAllowed } from '../../use-cases/shared/authorise.ts';
import {
  cancelEvent as cancelOne,
  changeEvent as changeOne,
  reinstateEvent as reinstateOne,
} from '../../use-cases/events/change-event.ts';
import { listEvents } from '../../use-cases/events/list-events.ts';
import { readRegister } from '../../use-cases/events/read-register.ts';
import { scheduleEvent as scheduleOne } from '../../use-cases/events/schedule-event.ts';
import { takeRegister as takeOne } from '../../use-cases/events/take-register.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { eventChoices, eventView, offeredChoices, registerView } from './event-view.ts';

/** An event that was written, with its register, as the next read shows it. */
function writtenReply(
  deps: ApiDeps,
  actorOid: string,
  written: Result<Stored<TrainingEvent>, Refusal>,
  isNew = false,
): Result<Reply<EventRegister>, Refusal> {
  if (!written.ok) return written;
  const result = readRegister(deps, { actorOid, eventKey: written.value.value.key });
  return result.ok ? ok({ isNew, body: registerView(deps.clock, result.value) }) : result;
}

export const eventRoutes = [
  answer(events, (deps, { caller }) => {
    const { events: listed, units, policy, underPolicies } = listEvents(deps, caller.oid);
    if (units.length === 0) return err(notAllowed);
    return ok({
      body: {
        events: listed.map((event) => eventView(deps.clock, event)),
        units: units.map(({ key, name }) => ({ key, name })),
        offered: offeredChoices(deps.clock, underPolicies),
        ...eventChoices(deps.clock, policy),
      },
    });
  }),

  answer(register, (deps, { caller, params }) => {
    const result = readRegister(deps, { actorOid: caller.oid, ...params });
    return result.ok ? ok({ body: registerView(deps.clock, result.value) }) : result;
  }),

  answer(scheduleEvent, async (deps, { caller, body }) =>
    writtenReply(deps, caller.oid, await scheduleOne(deps, { actorOid: caller.oid, ...body }), true),
  ),

  answer(changeEvent, async (deps, { caller, params, body }) =>
    writtenReply(deps, caller.oid, await changeOne(deps, { actorOid: caller.oid, ...params, ...body })),
  ),

  answer(cancelEvent, async (deps, { caller, params, body }) =>
    writtenReply(deps, caller.oid, await cancelOne(deps, { actorOid: caller.oid, ...params, ...body })),
  ),

  answer(reinstateEvent, async (deps, { caller, params, body }) =>
    writtenReply(deps, caller.oid, await reinstateOne(deps, { actorOid: caller.oid, ...params, ...body })),
  ),

  answer(takeRegister, async (deps, { caller, params, body }) => {
    const result = await takeOne(deps, { actorOid: caller.oid, ...params, entries: body.entries });
    return result.ok ? ok({ body: registerView(deps.clock, result.value) }) : result;
  }),
];
