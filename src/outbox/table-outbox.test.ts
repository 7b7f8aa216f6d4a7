import { expect, it } from '@jest/globals';
import type { MessageRow } from './message-row.ts';
import { listingKeys } from './message-row.ts';
import { tableOutbox } from './table-outbox.ts';

type Table = Parameters<typeof tableOutbox>[0];

const WAITING: MessageRow = {
  messageKey: 'form',
  recipientOid: '11111111-1111-4111-8111-111111111111',
  content: '{"kind":"welcome"}',
  enqueuedAt: '2026-11-27T09:00:00.000Z',
  state: 'pending',
  activityId: '',
  attempts: 0,
  dueAt: '2026-11-27T09:00:00.000Z',
  untilHeard: true,
  parkedAt: '2026-11-27T09:00:00.000Z',
  why: '',
};

/** A table whose lists were read while the message stood as `listed`, and whose message stands as `now`. */
function aTable(listed: MessageRow, now: MessageRow): Table {
  const part = {
    async *listEntities({ queryOptions }: { queryOptions: { filter: string } }) {
      const [list = ''] = /due\||unheard\||parked\|/.exec(queryOptions.filter) ?? [];
      await Promise.resolve();
      for (const rowKey of listingKeys(listed))
        if (rowKey.startsWith(list)) yield { rowKey, messageKey: listed.messageKey };
    },
    getEntity: () => Promise.resolve({ ...now, etag: '1' }),
    submitTransaction: () => Promise.resolve(),
  };
  // Nothing else of the client is called.
  return part as unknown as Table;
}

it.each([
  ['sent', { state: 'sent', activityId: 'a', dueAt: '', untilHeard: false, parkedAt: '' }],
  [
    'claimed',
    { state: 'sending', attempts: 1, dueAt: '2026-11-27T09:10:00.000Z', untilHeard: false, parkedAt: '' },
  ],
  ['given up', { state: 'undeliverable', dueAt: '', untilHeard: false, parkedAt: '' }],
] as const)(
  'a message that another sender has %s since the list was read is on no list',
  async (_what, change) => {
    const at = '2026-11-27T09:05:00.000Z';
    const still = tableOutbox(aTable(WAITING, WAITING), () => at);
    expect(await Promise.all([still.due(at, 9), still.parked(9)])).toMatchObject([
      [{ key: 'form' }],
      [{ key: 'form' }],
    ]);
    expect(await still.heardFrom(WAITING.recipientOid)).toBe(1);
    const moved = tableOutbox(aTable(WAITING, { ...WAITING, ...change }), () => at);
    expect(await Promise.all([moved.due(at, 9), moved.parked(9)])).toEqual([[], []]);
    expect(await moved.heardFrom(WAITING.recipientOid)).toBe(0);
  },
);
