import { contentKind } from '../../ports/message-content.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Deps } from '../shared/deps.ts';
import { announceFreePlaces } from './free-place.ts';
import { peopleToTell } from './event-notice.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';

/** Who was not reached by then sees it in the tab. */
const TOLD_FOR_MILLISECONDS = 14 * 24 * 3600 * 1000;

/** `noticeAt`: which change; a later one makes this one needless. */
export const eventChangedContent = contentKind('event-changed', 'eventKey', 'noticeAt');
export const eventCancelledContent = contentKind('event-cancelled', 'eventKey', 'noticeAt');

type AnnounceDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'outbox' | 'waiting'>;

/**
 * Tells each person whom a change of an event concerns, once for each change. `announced` remembers the changes of this
 * process, so that a quiet run asks nobody; a run that is cut off is made whole by the next.
 */
export async function announceEventChanges(
  deps: AnnounceDeps,
  announced: Set<string>,
): Promise<{ readonly messagesQueued: number }> {
  let messagesQueued = 0;
  const now = deps.clock.now();
  for (const wake of deps.waiting.due('event-change', now)) {
    const event = deps.records.events.find(wake.subject)?.value;
    if (event && isToBeTold(event, now) && !announced.has(`${event.key}|${event.noticeAt}`)) {
      messagesQueued += await announce(deps, event);
      announced.add(`${event.key}|${event.noticeAt}`);
    }
    if (event) messagesQueued += await announceFreePlaces(deps, event, announced);
    deps.waiting.settle(wake);
    await deps.waiting.pause();
  }
  return { messagesQueued };
}

type AnnouncedEvent = TrainingEvent & { readonly noticeAt: string };

const isToBeTold = (event: TrainingEvent, now: string): event is AnnouncedEvent =>
  event.noticeAt !== undefined && Date.parse(now) - Date.parse(event.noticeAt) <= TOLD_FOR_MILLISECONDS;

/** How many messages it queued. */
async function announce(deps: AnnounceDeps, event: AnnouncedEvent): Promise<number> {
  const { key: eventKey, noticeAt, cancelledBecause } = event;
  let messagesQueued = 0;
  const kind = cancelledBecause === undefined ? eventChangedContent : eventCancelledContent;
  for (const recipientOid of peopleToTell(deps, event)) {
    const answer = await deps.outbox.enqueue({
      key: deps.keys.keyFor('event-notice', eventKey, noticeAt, recipientOid),
      recipientOid,
      content: kind.of({ eventKey, noticeAt }),
      restsOn: [...versionsOf(deps.records.events, eventKey), ...versionsAbout(deps.records, recipientOid)],
      enqueuedAt: deps.clock.now(),
    });
    if (answer === 'queued') messagesQueued += 1;
  }
  return messagesQueued;
}
