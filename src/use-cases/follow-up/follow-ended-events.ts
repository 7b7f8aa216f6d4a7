import { isClosed } from '../../domain/evaluations/closing.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Stored } from '../../ports/records.ts';
import { heldOnOf } from '../events/event-day.ts';
import type { FollowDeps, SeenThrough } from './follow-attendance.ts';
import { followActivity, followEvaluation, followTraining } from './follow-attendance.ts';
import { latestMarks } from '../events/list-events.ts';

export interface EndedEventsSummary {
  readonly activitiesRecorded: number;
  readonly trainingsRecorded: number;
  readonly messagesQueued: number;
}

/**
 * For everybody who attended an event that has ended: the attendance becomes a CPD activity, and the training item is
 * entered in the record, once; the evaluation form is queued, once. What a mark gave is corrected when the event is, taken
 * back when the mark or the event is, and given again when they return. A run that is cut off is made whole by the next.
 * `seen` remembers what this process has seen through, so that a quiet run costs no call; forgetting it only costs calls.
 */
export async function followEndedEvents(deps: FollowDeps, seen: SeenThrough): Promise<EndedEventsSummary> {
  const summary = { activitiesRecorded: 0, trainingsRecorded: 0, messagesQueued: 0 };
  const now = deps.clock.now();
  for (const stored of deps.records.events.all()) {
    const { value: event } = stored;
    // Before anything was changed nothing was given: an event that lies ahead is looked at only once it was moved there.
    if (event.endsAt > now && event.changedAt === undefined) continue;
    const asItIs = fingerprint(deps, stored);
    if (asItIs !== undefined && seen.has(asItIs)) continue;
    let areAllKnown = true;
    for (const mark of latestMarks(deps, event.key).values()) {
      if (!deps.records.people.find(mark.personOid)) {
        areAllKnown = false;
        continue;
      }
      if (await followActivity(deps, event, mark, seen)) summary.activitiesRecorded += 1;
      if (await followTraining(deps, event, mark, seen)) summary.trainingsRecorded += 1;
      if (await followEvaluation(deps, event, mark, seen)) summary.messagesQueued += 1;
    }
    const after = fingerprint(deps, stored);
    if (areAllKnown && after !== undefined) seen.add(after);
  }
  return summary;
}

/**
 * What the rows of an event whose form has closed hang on: while it is the same, nothing is to be done for its people. An
 * event whose form is open is looked at each time, because time and its people's policies decide there.
 */
function fingerprint(deps: FollowDeps, { value: event, eTag }: Stored<TrainingEvent>): string | undefined {
  if (!isClosed(heldOnOf(deps, event), deps.clock.today())) return undefined;
  const { attendances, activities } = deps.records;
  const counts = [attendances, activities].map((rows) => rows.where('eventKey', event.key).length);
  return [event.key, eTag, ...counts].join('|');
}
