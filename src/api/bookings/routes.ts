import type { Catalogue, OpportunityView } from '../../contract/bookings.ts';
import { bookPlace, cancelBooking, catalogue } from '../../contract/bookings.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { Clock } from '../../ports/clock.ts';
import { bookPlace as bookOne, cancelBooking as cancelOne } from '../../use-cases/bookings/book-place.ts';
import type { OpportunityValue } from '../../use-cases/bookings/read-catalogue.ts';
import { readCatalogue } from '../../use-cases/bookings/read-catalogue.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { localTime } from '../shared/local-time.ts';

function opportunityView(clock: Clock, value: OpportunityValue): OpportunityView {
  const { event, completes, free, mine } = value;
  return {
    key: event.key,
    title: event.title,
    unitName: value.unitName,
    typeLabel: value.typeLabel,
    heldOn: value.heldOn,
    starts: localTime(clock.localAt(event.startsAt)),
    ends: localTime(clock.localAt(event.endsAt)),
    minutes: event.minutes,
    venue: event.venue,
    provider: event.provider,
    delivery: event.delivery ?? 'in-house',
    costPence: event.costPence ?? null,
    completes: completes ?? null,
    isNeeded: value.isNeeded,
    free: free ?? null,
    waiting: value.waiting,
    mine: mine ?? null,
    before: value.before,
    hasBegun: event.startsAt <= clock.now(),
    cancelledBecause: event.cancelledBecause ?? null,
  };
}

/** As it stands after something was written, or now. */
function reply(
  deps: ApiDeps,
  actorOid: string,
  written: Result<unknown, Refusal> = ok(undefined),
): Result<Reply<Catalogue>, Refusal> {
  if (!written.ok) return written;
  const result = readCatalogue(deps, actorOid);
  return result.ok
    ? ok({ body: { opportunities: result.value.map((each) => opportunityView(deps.clock, each)) } })
    : result;
}

export const bookingRoutes = [
  answer(catalogue, (deps, { caller }) => reply(deps, caller.oid)),

  answer(bookPlace, async (deps, { caller, params }) =>
    reply(deps, caller.oid, await bookOne(deps, { actorOid: caller.oid, ...params })),
  ),

  answer(cancelBooking, async (deps, { caller, params, body }) =>
    reply(deps, caller.oid, await cancelOne(deps, { actorOid: caller.oid, ...params, ...body })),
  ),
];
