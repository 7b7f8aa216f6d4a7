import { isAnnounced } from '../../domain/policy-versions/announced-at.ts';
import { contentKind } from '../../ports/message-content.ts';
import type { Deps } from '../shared/deps.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';

/** Who was not reached by then reads it in the tab. */
const ANNOUNCED_FOR_MILLISECONDS = 14 * 24 * 3600 * 1000;

export const policyPublishedContent = contentKind('policy-published', 'versionKey');

/**
 * Tells each person whom a version published lately touches, once, and not while it can still be taken back. `announced` remembers the versions of this process,
 * so that a quiet run judges nobody.
 */
export async function announcePolicies(
  deps: Pick<
    Deps,
    'records' | 'directory' | 'clock' | 'keys' | 'outbox' | 'policies' | 'moves' | 'announceAfterSeconds'
  >,
  announced: Set<string>,
): Promise<{ readonly messagesQueued: number }> {
  let messagesQueued = 0;
  const now = deps.clock.now();
  for (const stored of deps.records.policies.all()) {
    const { value: version } = stored;
    const { key, state, publishedAt } = version;
    if (state !== 'published' || publishedAt === undefined || announced.has(key)) continue;
    if (!isAnnounced(version, deps.announceAfterSeconds, now)) continue;
    if (Date.parse(now) - Date.parse(publishedAt) > ANNOUNCED_FOR_MILLISECONDS) continue;
    const whatIf = await deps.moves.of(stored, deps.clock.today());
    // As many wait as may: the next run asks again.
    if (typeof whatIf === 'string') continue;
    const { changed } = whatIf;
    const touched = new Set(changed.map(({ id }) => String(id)));
    for (const recipientOid of touched) {
      const answer = await deps.outbox.enqueue({
        key: deps.keys.keyFor('policy-published', key, recipientOid),
        recipientOid,
        content: policyPublishedContent.of({ versionKey: key }),
        restsOn: [...versionsOf(deps.records.policies, key), ...versionsAbout(deps.records, recipientOid)],
        enqueuedAt: now,
      });
      if (answer === 'queued') messagesQueued += 1;
    }
    announced.add(key);
  }
  return { messagesQueued };
}
