import { isClosed } from '../../domain/evaluations/closing.ts';
import type { TakenBack } from '../../domain/events/attendance-rows.ts';
import { activityRow, trainingRow } from '../../domain/events/attendance-rows.ts';
import { factsOf } from '../../domain/events/event-facts.ts';
import type { Attendance, TrainingEvent } from '../../domain/events/training-event.ts';
import type { Collection } from '../../ports/records.ts';
import { contentKind } from '../../ports/message-content.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { evaluationFor } from '../evaluations/evaluation-for.ts';
import { heldOnOf } from '../events/event-day.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';

export type FollowDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'outbox' | 'policies' | 'may'
>;

/** Keys of rows and messages that this process has seen through: forgetting them only costs calls. */
export type SeenThrough = Set<string>;

/** What an event gives whom a mark calls present; a reason where it gives nothing. */
function takenBackBy({ clock }: FollowDeps, event: TrainingEvent, mark: Attendance): TakenBack | undefined {
  if (event.cancelledBecause !== undefined) return 'event-cancelled';
  if (mark.status === 'absent') return 'marked-absent';
  return event.endsAt > clock.now() ? 'event-moved' : undefined;
}

/** A row of one person, and those it follows, are told apart from what people record themselves by their keys. */
const rowKeys = ({ keys }: FollowDeps, kind: string, { eventKey, personOid }: Attendance) => ({
  first: keys.keyFor(kind, eventKey, personOid),
  after: (key: string) => keys.keyFor(`${kind}-after`, key),
});

/** Whoever spoke last: the one who marked the person, or who changed the event. */
const saidBy = ({ changedAt, changedBy }: TrainingEvent, mark: Attendance): string =>
  changedAt !== undefined && changedAt > mark.recordedAt ? changedBy : mark.recordedBy;

/** Stores the row, with its audit entry; whether it is new. What another process stored in its place is looked at again. */
async function settle<Value extends { readonly key: string; readonly personOid: string }>(
  deps: FollowDeps,
  collection: Collection<Value, never>,
  row: Value | undefined,
  entry: { readonly action: string; readonly actorOid: string },
  { seen, isFresh }: { readonly seen: SeenThrough; readonly isFresh: boolean },
): Promise<boolean> {
  if (!row || seen.has(row.key)) return false;
  // A row that is there was perhaps stored by a process that ended before its audit entry: each makes sure once.
  if (!isFresh && collection.find(row.key)) return false;
  const created = await createAudited(deps, collection, row, { ...entry, subjectOid: row.personOid });
  if (created.ok) seen.add(row.key);
  return created.ok && created.value.isNew;
}

/** The person's activity at an event, given, corrected or taken back as the register and the event say. */
export async function followActivity(
  deps: FollowDeps,
  event: TrainingEvent,
  mark: Attendance,
  seen: SeenThrough,
): Promise<boolean> {
  const heldOn = heldOnOf(deps, event);
  const row = activityRow(
    deps.records.activities.where('personOid', mark.personOid).map(({ value }) => value),
    mark,
    takenBackBy(deps, event, mark) ?? factsOf(event, heldOn),
    rowKeys(deps, 'event-activity', mark),
    { recordedAt: deps.clock.now(), recordedBy: saidBy(event, mark) },
  );
  return settle(
    deps,
    deps.records.activities,
    row,
    {
      action:
        row?.withdrawnBecause !== undefined
          ? 'attendance-activity-withdrawn'
          : row?.supersedes === undefined
            ? 'attendance-became-activity'
            : 'attendance-activity-corrected',
      actorOid: row?.recordedBy ?? event.coordinatorOid,
    },
    { seen, isFresh: !isClosed(heldOn, deps.clock.today()) },
  );
}

/** The same for the item of training that attending completes. */
export async function followTraining(
  deps: FollowDeps,
  event: TrainingEvent,
  mark: Attendance,
  seen: SeenThrough,
): Promise<boolean> {
  const keys = rowKeys(deps, 'event-training', mark);
  const { trainingItem } = event;
  if (trainingItem === undefined && !deps.records.recordEntries.find(keys.first)) return false;
  const heldOn = heldOnOf(deps, event);
  const row = trainingRow(
    deps.records.recordEntries.where('personOid', mark.personOid).map(({ value }) => value),
    mark.personOid,
    takenBackBy(deps, event, mark) ??
      (trainingItem === undefined ? 'event-changed' : { item: trainingItem, completedOn: heldOn }),
    keys,
    { recordedAt: deps.clock.now(), recordedBy: saidBy(event, mark) },
  );
  return settle(
    deps,
    deps.records.recordEntries,
    row,
    {
      action: row?.supersedes === undefined ? 'attendance-became-training' : 'attendance-training-corrected',
      actorOid: row?.recordedBy ?? event.coordinatorOid,
    },
    { seen, isFresh: !isClosed(heldOn, deps.clock.today()) },
  );
}

export const evaluationRequestContent = contentKind('evaluation-request', 'eventKey');

/** The event's form, while it is open and not answered: once for each time that the person was marked present. */
export async function followEvaluation(
  deps: FollowDeps,
  event: TrainingEvent,
  mark: Attendance,
  seen: SeenThrough,
): Promise<boolean> {
  const again = mark.supersedes === undefined ? [] : [mark.key];
  const key = deps.keys.keyFor('evaluation-request', event.key, mark.personOid, ...again);
  if (mark.status !== 'attended' || seen.has(key)) return false;
  const open = evaluationFor(deps, { actorOid: mark.personOid, eventKey: event.key });
  if (!open.ok || open.value.isAnswered || open.value.isClosed) return false;
  const answer = await deps.outbox.enqueue({
    key,
    recipientOid: mark.personOid,
    content: evaluationRequestContent.of({ eventKey: event.key }),
    restsOn: [
      ...versionsOf(deps.records.events, event.key),
      ...versionsOf(deps.records.attendances, mark.key),
      ...versionsAbout(deps.records, mark.personOid),
    ],
    enqueuedAt: deps.clock.now(),
  });
  seen.add(key);
  return answer === 'queued';
}
