import { daysFrom } from '../domain/cycles/civil-date.ts';
import type { TrainingEvent } from '../domain/events/training-event.ts';
import type { Person } from '../domain/people/person.ts';
import { isActive } from '../domain/people/account.ts';
import { NO_COLUMNS } from '../domain/record-entries/record-entry.ts';
import { createAudited } from './create-audited.ts';
import type { Deps } from './deps.ts';
import { evaluationFor } from './evaluation-for.ts';
import { latestAttendances } from './list-events.ts';

export interface EndedEventsSummary {
  readonly activitiesRecorded: number;
  readonly trainingsRecorded: number;
  readonly messagesQueued: number;
}

type FollowDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'outbox' | 'policies'>;

/** Evaluation closes after ten working days: two weeks. */
const DAYS_OPEN = 14;

/**
 * For everybody who attended an event that has ended: the attendance becomes a CPD activity, and the training item is
 * entered in the record, once; the evaluation form is queued, once. `settled` remembers what this process has seen through,
 * so that a quiet run costs no call; forgetting it only costs calls.
 */
export async function followEndedEvents(deps: FollowDeps, settled: Set<string>): Promise<EndedEventsSummary> {
  const summary = { activitiesRecorded: 0, trainingsRecorded: 0, messagesQueued: 0 };
  const now = deps.clock.now();
  const ended = deps.records.events
    .all()
    .map(({ value }) => value)
    .filter((event) => event.endsAt <= now);
  for (const event of ended) {
    for (const [personOid, status] of latestAttendances(deps, event.key)) {
      const person = status === 'attended' ? deps.records.people.find(personOid)?.value : undefined;
      if (!person) continue;
      if (await recordActivity(deps, event, person, settled)) summary.activitiesRecorded += 1;
      if (await recordTraining(deps, event, person, settled)) summary.trainingsRecorded += 1;
      if (await queueEvaluation(deps, event, person, settled)) summary.messagesQueued += 1;
    }
  }
  return summary;
}

/**
 * A row that is there was perhaps stored by a process that ended before its audit entry: each process makes sure once,
 * for as long as the event is fresh.
 */
function isSettled(
  deps: FollowDeps,
  event: TrainingEvent,
  key: string,
  settled: ReadonlySet<string>,
  isThere: boolean,
): boolean {
  return settled.has(key) || (isThere && daysSince(deps, event) > DAYS_OPEN);
}

const daysSince = (deps: FollowDeps, event: TrainingEvent): number =>
  daysFrom(deps.clock.dateAt(event.endsAt), deps.clock.today());

async function recordActivity(
  deps: FollowDeps,
  event: TrainingEvent,
  person: Person,
  settled: Set<string>,
): Promise<boolean> {
  const key = deps.keys.keyFor('event-activity', event.key, person.oid);
  if (isSettled(deps, event, key, settled, deps.records.activities.find(key) !== undefined)) return false;
  const created = await createAudited(
    deps,
    deps.records.activities,
    {
      key,
      personOid: person.oid,
      title: event.title,
      activityType: event.activityType,
      completedOn: deps.clock.dateAt(event.endsAt),
      minutes: event.minutes,
      category: 'educational',
      reflection: '',
      delivery: 'internal',
      alignment: [],
      eventKey: event.key,
      insetDays: undefined,
      withdrawnBecause: undefined,
      recordedAt: deps.clock.now(),
      recordedBy: event.coordinatorOid,
      supersedes: undefined,
    },
    { action: 'attendance-became-activity', actorOid: event.coordinatorOid, subjectOid: person.oid },
  );
  // Refused is another body under this key: the event was changed after the activity was recorded, and evidence stays.
  settled.add(key);
  return created.ok && created.value.isNew;
}

async function recordTraining(
  deps: FollowDeps,
  event: TrainingEvent,
  person: Person,
  settled: Set<string>,
): Promise<boolean> {
  if (event.trainingItem === undefined) return false;
  const key = deps.keys.keyFor('event-training', event.key, person.oid);
  if (isSettled(deps, event, key, settled, deps.records.recordEntries.find(key) !== undefined)) return false;
  const created = await createAudited(
    deps,
    deps.records.recordEntries,
    {
      key,
      personOid: person.oid,
      ...NO_COLUMNS,
      kind: 'training',
      about: event.trainingItem,
      datedOn: deps.clock.dateAt(event.endsAt),
      recordedAt: deps.clock.now(),
      recordedBy: event.coordinatorOid,
      supersedes: undefined,
    },
    { action: 'attendance-became-training', actorOid: event.coordinatorOid, subjectOid: person.oid },
  );
  settled.add(key);
  return created.ok && created.value.isNew;
}

async function queueEvaluation(
  deps: FollowDeps,
  event: TrainingEvent,
  person: Person,
  settled: Set<string>,
): Promise<boolean> {
  const key = deps.keys.keyFor('evaluation-request', event.key, person.oid);
  if (settled.has(key)) return false;
  if (daysSince(deps, event) > DAYS_OPEN) return false;
  // Attendance stays on the record of who cannot be reached; nobody waits for their form.
  if (!isActive(person, deps.directory.accountOf(person.oid), deps.clock.today())) return false;
  const open = evaluationFor(deps, { actorOid: person.oid, eventKey: event.key });
  if (!open.ok || open.value.isAnswered) return false;
  const answer = await deps.outbox.enqueue({
    key,
    recipientOid: person.oid,
    content: { kind: 'evaluation-request', eventKey: event.key },
    enqueuedAt: deps.clock.now(),
  });
  settled.add(key);
  return answer === 'queued';
}
