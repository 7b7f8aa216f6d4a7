import { contentKind } from '../../ports/message-content.ts';
import type { Deps } from '../shared/deps.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';

/** Who was not reached by then reads it in the tab. */
const ANNOUNCED_FOR_MILLISECONDS = 14 * 24 * 3600 * 1000;

export const policyPublishedContent = contentKind('policy-published', 'versionKey');

/**
 * Tells each person whom a version published lately touches, once. `announced` remembers the versions of this process,
 * so that a quiet run judges nobody.
 */
export async function announcePolicies(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'outbox' | 'policies' | 'moves'>,
  announced: Set<string>,
): Promise<{ readonly messagesQueued: number }> {
  let messagesQueued = 0;
  const now = deps.clock.now();
  for (const stored of deps.records.policies.all()) {
    const { value: version } = stored;
    const { key, state, publishedAt } = version;
    if (state !== 'published' || publishedAt === undefined || announced.has(key)) continue;
    if (Date.parse(now) - Date.parse(publishedAt) > ANNOUNCED_FOR_MILLISECONDS) continue;
    const { changed } = await deps.moves.of(stored, deps.clock.today());
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
