import { invariant } from '../../src/domain/invariant.ts';
import type { MessageLedger } from '../../src/ports/message-ledger.ts';
import type { AsRead, DeliveryLedger, DeliveryRecord, Outbox } from '../../src/ports/outbox.ts';

export interface MemoryOutbox extends Outbox, DeliveryLedger, MessageLedger {
  /** In the order in which they were enqueued. */
  messages(): readonly DeliveryRecord[];
}

interface Kept {
  readonly record: DeliveryRecord;
  /** ISO instant from which it may be tried. */
  readonly dueAt: string;
  readonly why: string;
  readonly isUntilHeard: boolean;
}

/** Both sides of the outbox over one map; `now` is when somebody is heard from or a message is parked. */
export function memoryOutbox(now: () => string = () => '2026-11-21T10:00:00.000Z'): MemoryOutbox {
  const kept = new Map<string, Kept>();
  const change = (
    key: string,
    changes: Partial<DeliveryRecord>,
    { dueAt, why = '', isUntilHeard = false }: Partial<Omit<Kept, 'record'>> = {},
  ) => {
    const found = kept.get(key);
    invariant(found !== undefined, `message ${key} was enqueued`);
    const record = { ...found.record, ...changes };
    kept.set(key, { record, dueAt: dueAt ?? found.dueAt, why, isUntilHeard });
    return Promise.resolve();
  };
  const isAsRead = (key: string, asRead: AsRead | undefined): boolean => {
    const record = kept.get(key)?.record;
    return !asRead || (record?.state === asRead.state && record.attempts === asRead.attempts);
  };
  return {
    mark: () => Promise.resolve('memory'),
    messages: () => [...kept.values()].map((each) => each.record),
    enqueue(message) {
      if (kept.has(message.key)) return Promise.resolve('already-queued');
      const record: DeliveryRecord = { ...message, state: 'pending', activityId: undefined, attempts: 0 };
      kept.set(message.key, { record, dueAt: message.enqueuedAt, why: '', isUntilHeard: false });
      return Promise.resolve('queued');
    },
    find: (key) => Promise.resolve(kept.get(key)?.record),
    due: (at, limit) =>
      Promise.resolve(
        [...kept.values()]
          .filter((each) => each.record.state === 'pending' && each.dueAt <= at)
          .sort((first, second) => (first.dueAt < second.dueAt ? -1 : first.dueAt > second.dueAt ? 1 : 0))
          .slice(0, limit)
          .map((each) => each.record),
      ),
    async claim(key, _now, asRead) {
      const record = kept.get(key)?.record;
      if (record?.state !== 'pending' || !isAsRead(key, asRead)) return false;
      await change(key, { state: 'sending', attempts: record.attempts + 1 });
      return true;
    },
    markSent: (key, activityId) => change(key, { state: 'sent', activityId }),
    async postpone(key, at, why, how, asRead) {
      if (!isAsRead(key, asRead)) return false;
      await change(key, { state: 'pending' }, { dueAt: at, why, isUntilHeard: how === 'until-heard' });
      return true;
    },
    async heardFrom(recipientOid) {
      const waiting = [...kept.values()].filter(
        ({ record, isUntilHeard }) => record.recipientOid === recipientOid && isUntilHeard,
      );
      for (const { record } of waiting) await change(record.key, {}, { dueAt: now() });
      return waiting.length;
    },
    async giveUp(key, state, why, asRead) {
      if (!isAsRead(key, asRead)) return false;
      await change(key, { state }, { why });
      return true;
    },
    parked: (limit) =>
      Promise.resolve(
        [...kept.values()]
          .filter(({ record }) => record.state === 'ambiguous')
          .slice(0, limit)
          .map(({ record: { key, recipientOid, content }, why }) => ({
            key,
            recipientOid,
            content,
            parkedAt: now(),
            why,
          })),
      ),
    async settleParked(key, how) {
      if (kept.get(key)?.record.state !== 'ambiguous') return false;
      if (how === 'leave') await change(key, { state: 'undeliverable' });
      else await change(key, { state: 'pending', isDecided: true }, { dueAt: now() });
      return true;
    },
  };
}
