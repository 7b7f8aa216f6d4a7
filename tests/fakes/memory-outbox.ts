import { invariant } from '../../src/domain/invariant.ts';
import type { MessageLedger } from '../../src/ports/message-ledger.ts';
import type { DeliveryLedger, DeliveryRecord, Outbox } from '../../src/ports/outbox.ts';

export interface MemoryOutbox extends Outbox, DeliveryLedger, MessageLedger {
  /** In the order in which they were enqueued. */
  messages(): readonly DeliveryRecord[];
}

interface Kept {
  readonly record: DeliveryRecord;
  /** ISO instant from which it may be tried. */
  readonly dueAt: string;
}

/** Both sides of the outbox over one map. */
export function memoryOutbox(): MemoryOutbox {
  const kept = new Map<string, Kept>();
  const change = (key: string, changes: Partial<DeliveryRecord>, dueAt?: string) => {
    const found = kept.get(key);
    invariant(found !== undefined, `message ${key} was enqueued`);
    kept.set(key, { record: { ...found.record, ...changes }, dueAt: dueAt ?? found.dueAt });
    return Promise.resolve();
  };
  return {
    mark: () => Promise.resolve('memory'),
    messages: () => [...kept.values()].map((each) => each.record),
    enqueue(message) {
      if (kept.has(message.key)) return Promise.resolve('already-queued');
      const record: DeliveryRecord = { ...message, state: 'pending', activityId: undefined, attempts: 0 };
      kept.set(message.key, { record, dueAt: message.enqueuedAt });
      return Promise.resolve('queued');
    },
    find: (key) => Promise.resolve(kept.get(key)?.record),
    due: (now, limit) =>
      Promise.resolve(
        [...kept.values()]
          .filter((each) => each.record.state === 'pending' && each.dueAt <= now)
          .sort((first, second) => (first.dueAt < second.dueAt ? -1 : first.dueAt > second.dueAt ? 1 : 0))
          .slice(0, limit)
          .map((each) => each.record),
      ),
    async claim(key) {
      const record = kept.get(key)?.record;
      if (record?.state !== 'pending') return false;
      await change(key, { state: 'sending', attempts: record.attempts + 1 });
      return true;
    },
    markSent: (key, activityId) => change(key, { state: 'sent', activityId }),
    postpone: (key, at) => change(key, { state: 'pending' }, at),
    giveUp: (key, state) => change(key, { state }),
  };
}
