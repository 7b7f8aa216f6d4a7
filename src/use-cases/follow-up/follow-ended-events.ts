import { isClosed } from '../../domain/evaluations/closing.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import { addDays } from '../../domain/cycles/civil-date.ts';
import { heldOnOf } from '../events/event-day.ts';
import type { Deps } from '../shared/deps.ts';
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
 * Only those events are looked at of which a row has changed, or whose time has come; `seen` remembers what this process has
 * seen through, and forgetting it only costs calls.
 */
export async function followEndedEvents(
  deps: FollowDeps & Pick<Deps, 'waiting'>,
  seen: SeenThrough,
): Promise<EndedEventsSummary> {
  const summary = { activitiesRecorded: 0, trainingsRecorded: 0, messagesQueued: 0 };
  /** Whether everybody who is marked is on the list of people: who is not yet will be followed once they are. */
  async function followEveryMark(event: TrainingEvent): Promise<boolean> {
    let areAllKnown = true;
    for (const mark of latestMarks(deps, event.key).values()) {
      await deps.waiting.pause();
      if (!deps.records.people.find(mark.personOid)) {
        areAllKnown = false;
        continue;
      }
      if (await followActivity(deps, event, mark, seen)) summary.activitiesRecorded += 1;
      if (await followTraining(deps, event, mark, seen)) summary.trainingsRecorded += 1;
      if (await followEvaluation(deps, event, mark, seen)) summary.messagesQueued += 1;
    }
    return areAllKnown;
  }
  const now = deps.clock.now();
  for (const wake of deps.waiting.due('ended-event', now)) {
    const event = deps.records.events.find(wake.subject)?.value;
    // Before anything was changed nothing was given: an event that lies ahead is looked at only once it was moved there.
    const isFollowed = event !== undefined && (event.endsAt <= now || event.changedAt !== undefined);
    const areAllKnown = !isFollowed || (await followEveryMark(event));
    deps.waiting.settle(wake, event && againAt(deps, event, areAllKnown));
    await deps.waiting.pause();
  }
  return summary;
}

/** When an event is to be looked at again though no row of it changes; undefined for never. */
function againAt(deps: FollowDeps, event: TrainingEvent, areAllKnown: boolean): string | undefined {
  const { clock } = deps;
  if (!areAllKnown) return clock.now();
  if (event.endsAt > clock.now()) return event.endsAt;
  // While its form is open, days and its people's policies decide who is asked.
  const tomorrow = `${addDays(clock.today(), 1)}T00:00`;
  return isClosed(heldOnOf(deps, event), clock.today())
    ? undefined
    : (clock.instantAt(tomorrow) ?? clock.now());
}
