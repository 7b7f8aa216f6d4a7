import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { MessageLedger } from '../ports/message-ledger.ts';
import type { AsRead, DeliveryLedger, Outbox } from '../ports/outbox.ts';
import type { MessageRow } from './message-row.ts';
import {
  deliveryRecord,
  dueRange,
  listingKeys,
  messageRowKey,
  PARKED_RANGE,
  parkedMessage,
  PARTITION,
  unheardRange,
} from './message-row.ts';
import { orUndefined, storageAnswer } from './storage-answer.ts';

/**
 * How long an attempt may take. A message still marked as being sent after that belongs to a sender that died: it becomes
 * due again in the state `sending`, and the sender treats it as one that may or may not have arrived.
 */
const ATTEMPT_LASTS_MINUTES = 10;

/** More than wait for anybody; what exceeds it comes when it is due. */
const MOST_UNHEARD = 100;

/** Row that tells this table from another of its name. */
const MARK = 'mark';

const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

const isAsRead = (row: MessageRow, asRead: AsRead | undefined): boolean =>
  !asRead || (row.state === asRead.state && row.attempts === asRead.attempts);

/** The same instant in the one spelling whose text order is its time order. */
const canonical = (instant: string) => new Date(instant).toISOString();

/**
 * `now` is real time. A message is due from the moment it is recorded, whatever `enqueuedAt` says: the clock for CPD dates
 * may run ahead in development, and sending must not wait for it.
 */
export function tableOutbox(table: TableClient, now: () => string): Outbox & DeliveryLedger & MessageLedger {
  const read = (key: string) => orUndefined(table.getEntity<MessageRow>(PARTITION, messageRowKey(key)));

  const listing = (rowKey: string, messageKey: string) => ({ partitionKey: PARTITION, rowKey, messageKey });

  /** Moves the message onto the lists where it belongs now, in one transaction; false when somebody else moved it first. */
  async function move(row: MessageRow & { etag: string }, change: Partial<MessageRow>): Promise<boolean> {
    const key = row.messageKey;
    const next = { partitionKey: PARTITION, rowKey: messageRowKey(key), ...change };
    const [before, after] = [listingKeys(row), listingKeys({ ...row, ...change })];
    const actions: TransactionAction[] = [
      ['update', next, 'Merge', { etag: row.etag }],
      ...before
        .filter((each) => !after.includes(each))
        .map((each): TransactionAction => ['delete', listing(each, key)]),
      ...after
        .filter((each) => !before.includes(each))
        .map((each): TransactionAction => ['create', listing(each, key)]),
    ];
    try {
      await table.submitTransaction(actions);
      return true;
    } catch (error) {
      if (storageAnswer(error) !== undefined) return false;
      throw error;
    }
  }

  /** The messages on a list, in its order, at most `limit`. Whom another sender has moved since the list was read is not on it. */
  async function listed({ from, below }: { from: string; below: string }, limit: number) {
    const filter = odata`PartitionKey eq ${PARTITION} and RowKey ge ${from} and RowKey lt ${below}`;
    const places: { readonly rowKey: string; readonly messageKey: string }[] = [];
    const pages = table.listEntities<{ rowKey: string; messageKey: string }>({ queryOptions: { filter } });
    for await (const { rowKey, messageKey } of pages) {
      if (places.push({ rowKey, messageKey }) >= limit) break;
    }
    const rows = await Promise.all(
      places.map(async ({ rowKey, messageKey }) => {
        const row = await read(messageKey);
        return row && listingKeys(row).includes(rowKey) ? row : undefined;
      }),
    );
    return rows.filter((row) => row !== undefined);
  }

  async function settle(key: string, change: Partial<MessageRow>, asRead?: AsRead): Promise<boolean> {
    const row = await read(key);
    if (row === undefined) throw new Error(`The outbox has no message ${key}`);
    if (!isAsRead(row, asRead)) return false;
    if (await move(row, change)) return true;
    throw new Error(`The message ${key} was changed by another sender`);
  }

  const readMark = async (): Promise<string | undefined> =>
    (await orUndefined(table.getEntity<{ mark: string }>(PARTITION, MARK)))?.mark;

  async function makeMark(): Promise<string | undefined> {
    try {
      await table.createEntity({ partitionKey: PARTITION, rowKey: MARK, mark: randomUUID() });
    } catch (error) {
      if (storageAnswer(error) !== 'taken') throw error;
    }
    return readMark();
  }

  return {
    async mark() {
      const mark = (await readMark()) ?? (await makeMark());
      if (mark === undefined) throw new Error('The outbox has no mark');
      return mark;
    },

    async enqueue(message) {
      const dueAt = canonical(now());
      const row: MessageRow = {
        messageKey: message.key,
        recipientOid: message.recipientOid,
        content: JSON.stringify(message.content),
        ...(message.restsOn && { restsOn: JSON.stringify(message.restsOn) }),
        enqueuedAt: message.enqueuedAt,
        state: 'pending',
        activityId: '',
        attempts: 0,
        dueAt,
        why: '',
      };
      try {
        await table.submitTransaction([
          ['create', { partitionKey: PARTITION, rowKey: messageRowKey(message.key), ...row }],
          ...listingKeys(row).map((each): TransactionAction => ['create', listing(each, message.key)]),
        ]);
        return 'queued';
      } catch (error) {
        if (storageAnswer(error) === 'taken') return 'already-queued';
        throw error;
      }
    },

    async find(key) {
      const row = await read(key);
      return row && deliveryRecord(row);
    },

    due: async (at, limit) => (await listed(dueRange(canonical(at)), limit)).map(deliveryRecord),

    async claim(key, at, asRead) {
      const row = await read(key);
      const isWaiting = row?.state === 'pending' || row?.state === 'sending';
      if (!row || !isWaiting || row.dueAt > canonical(at) || !isAsRead(row, asRead)) return false;
      const dueAt = later(at, ATTEMPT_LASTS_MINUTES);
      return move(row, { state: 'sending', attempts: row.attempts + 1, dueAt });
    },

    async markSent(key, activityId) {
      await settle(key, { state: 'sent', activityId, dueAt: '', untilHeard: false, why: '' });
    },

    postpone: (key, at, why, how, asRead) =>
      settle(key, { state: 'pending', dueAt: canonical(at), untilHeard: how === 'until-heard', why }, asRead),

    async heardFrom(recipientOid) {
      let moved = 0;
      for (const row of await listed(unheardRange(recipientOid), MOST_UNHEARD)) {
        const change = { untilHeard: false, ...(row.state === 'pending' && { dueAt: canonical(now()) }) };
        if (await move(row, change)) moved += 1;
      }
      return moved;
    },

    giveUp: (key, state, why, asRead) =>
      settle(
        key,
        {
          state,
          dueAt: '',
          untilHeard: false,
          parkedAt: state === 'ambiguous' ? canonical(now()) : '',
          why,
        },
        asRead,
      ),

    parked: async (limit) => (await listed(PARKED_RANGE, limit)).map(parkedMessage),

    async settleParked(key, how) {
      const row = await read(key);
      if (row?.state !== 'ambiguous') return false;
      return move(
        row,
        how === 'send-again'
          ? {
              state: 'pending',
              dueAt: canonical(now()),
              parkedAt: '',
              isDecided: true,
              why: 'sent again by an administrator',
            }
          : { state: 'undeliverable', parkedAt: '', why: 'left by an administrator' },
      );
    },
  };
}
