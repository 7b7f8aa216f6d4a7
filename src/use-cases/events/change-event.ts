import { changedFields, isWorthANotice } from '../../domain/events/event-change.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForUnit, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import type { EventFields } from './event-fields.ts';
import { parseEventFields } from './event-fields.ts';
import { latestMarks } from './list-events.ts';
import { placesOfEvent } from './places-of-event.ts';

type ChangeDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>;

interface EventRequest {
  readonly actorOid: string;
  readonly eventKey: string;
  /** The version that the actor saw: what somebody else changed since is never overwritten unseen. */
  readonly version: string;
}

type Changed = Promise<Result<Stored<TrainingEvent>, NotFound | BadInput | ChangedMeanwhile>>;

/** Somebody who answers for the event's unit changes what it is, when or where. What its register gave follows. */
export async function changeEvent(
  deps: ChangeDeps,
  { actorOid, eventKey, version, ...fields }: EventRequest & EventFields,
): Changed {
  const stored = managedEvent(deps, actorOid, eventKey);
  if (!stored) return err(notFound);
  const parsed = parseEventFields(deps, stored.value.unit, fields);
  if (!parsed.ok) return parsed;
  const now = deps.clock.now();
  const isMovedAhead = stored.value.endsAt <= now && parsed.value.endsAt > now;
  const marks = [...latestMarks(deps, eventKey).values()];
  if (isMovedAhead && marks.some(({ status }) => status === 'attended'))
    return err(badInput('startsAt', 'register-taken'));
  const { booked } = placesOfEvent(deps, stored.value);
  const { booking, capacity } = parsed.value;
  if (booking !== undefined && capacity !== undefined && capacity < booked.length)
    return err(badInput('capacity', 'fewer-than-booked', booked.length));
  if (booking === undefined && booked.length > 0) return err(badInput('booking', 'places-taken'));
  return replaced(deps, stored, { ...stored.value, ...parsed.value }, { actorOid, version });
}

/** The event does not take place, or did not: it stays, is shown cancelled, and gives nothing. */
export async function cancelEvent(
  deps: ChangeDeps,
  { actorOid, eventKey, version, reason }: EventRequest & { readonly reason: string },
): Changed {
  const stored = managedEvent(deps, actorOid, eventKey);
  if (!stored) return err(notFound);
  return replaced(deps, stored, { ...stored.value, cancelledBecause: reason }, { actorOid, version });
}

/** The way back: a cancelled event takes place after all, and gives again what its register says. */
export async function reinstateEvent(
  deps: ChangeDeps,
  { actorOid, eventKey, version }: EventRequest,
): Changed {
  const stored = managedEvent(deps, actorOid, eventKey);
  if (!stored) return err(notFound);
  return replaced(deps, stored, { ...stored.value, cancelledBecause: undefined }, { actorOid, version });
}

function managedEvent(
  deps: ChangeDeps,
  actorOid: string,
  eventKey: string,
): Stored<TrainingEvent> | undefined {
  const stored = deps.records.events.find(eventKey);
  return stored && mayForUnit(deps, actorOid, 'event.manage', stored.value.unit) ? stored : undefined;
}

/** Sent once more, a change finds the event as it wanted it, and is answered as the first time. */
async function replaced(
  deps: ChangeDeps,
  stored: Stored<TrainingEvent>,
  wanted: TrainingEvent,
  { actorOid, version }: Pick<EventRequest, 'actorOid' | 'version'>,
): Changed {
  const { key, endsAt, noticeAt } = stored.value;
  const fields = changedFields(stored.value, wanted);
  if (fields.length === 0) return ok(stored);
  if (stored.eTag !== version) return err({ code: 'changed-meanwhile', key });
  const now = deps.clock.now();
  const after = await deps.records.events.replace(stored, {
    ...wanted,
    changedBy: actorOid,
    changedAt: now,
    noticeAt: isWorthANotice(fields, endsAt <= now) ? now : noticeAt,
  });
  if (!after.ok) return after;
  const row = deps.records.events.versionOf(after.value);
  await deps.audit.record({
    action: actionOf(stored.value, wanted),
    actorOid,
    subjectOid: actorOid,
    // Each change of an event is one of its own, also two of the same moment.
    rowKey: `${key}@${now}`,
    at: now,
    row,
    onceFor: row,
  });
  return after;
}

function actionOf(before: TrainingEvent, after: TrainingEvent): string {
  if (before.cancelledBecause === after.cancelledBecause) return 'event-changed';
  return after.cancelledBecause === undefined ? 'event-reinstated' : 'event-cancelled';
}
