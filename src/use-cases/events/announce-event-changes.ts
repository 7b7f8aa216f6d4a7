import { contentKind } from '../../ports/message-content.ts';
import type { Deps } from '../shared/deps.ts';
import { peopleToTell } from './event-notice.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';

/** Who was not reached by then sees it in the tab. */
const TOLD_FOR_MILLISECONDS = 14 * 24 * 3600 * 1000;

/** `noticeAt`: which change; a later one makes this one needless. */
export const eventChangedContent = contentKind('event-changed', 'eventKey', 'noticeAt');
export const eventCancelledContent = contentKind('event-cancelled', 'eventKey', 'noticeAt');

/**
 * Tells each person whom a change of an event concerns, once for each change. `announced` remembers the changes of this
 * process, so that a quiet run asks nobody; a run that is cut off is made whole by the next.
 */
export async function announceEventChanges(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'outbox'>,
  announced: Set<string>,
): Promise<{ readonly messagesQueued: number }> {
  let messagesQueued = 0;
  const now = deps.clock.now();
  for (const { value: event } of deps.records.events.all()) {
    const { key: eventKey, noticeAt, cancelledBecause } = event;
    if (noticeAt === undefined || announced.has(`${eventKey}|${noticeAt}`)) continue;
    if (Date.parse(now) - Date.parse(noticeAt) > TOLD_FOR_MILLISECONDS) continue;
    const kind = cancelledBecause === undefined ? eventChangedContent : eventCancelledContent;
    for (const recipientOid of peopleToTell(deps, event)) {
      const answer = await deps.outbox.enqueue({
        key: deps.keys.keyFor('event-notice', eventKey, noticeAt, recipientOid),
        recipientOid,
        content: kind.of({ eventKey, noticeAt }),
        restsOn: [...versionsOf(deps.records.events, eventKey), ...versionsAbout(deps.records, recipientOid)],
        enqueuedAt: now,
      });
      if (answer === 'queued') messagesQueued += 1;
    }
    announced.add(`${eventKey}|${noticeAt}`);
  }
  return { messagesQueued };
}
