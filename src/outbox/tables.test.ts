import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningAzurite } from '../../tests/support/start-azurite.ts';
import { startAzurite } from '../../tests/support/start-azurite.ts';
import { memoryConversations } from '../../tests/fakes/memory-conversations.ts';
import { memoryDayFigures } from '../../tests/fakes/memory-day-figures.ts';
import { memoryOutbox } from '../../tests/fakes/memory-outbox.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import type { DayFigures } from '../domain/reports/day-figures.ts';
import type { AuditEntry } from '../ports/audit.ts';
import type { Conversations } from '../ports/conversations.ts';
import type { KeptDayFigures } from '../ports/day-figures.ts';
import type { MessageLedger } from '../ports/message-ledger.ts';
import type { DeliveryLedger, Outbox, OutgoingMessage } from '../ports/outbox.ts';
import { verifyChain } from './audit-chain.ts';
import { tableAuditLog } from './table-audit-log.ts';
import { connectTables, createTablesIfMissing } from './table-clients.ts';
import type { Tables } from './table-clients.ts';
import { tableConversations } from './table-conversations.ts';
import { tableDayFigures } from './table-day-figures.ts';
import { tableOutbox } from './table-outbox.ts';

let azurite: RunningAzurite;
let tables: Tables;

beforeAll(async () => {
  azurite = await startAzurite();
  tables = connectTables({ connectionString: azurite.connectionString, allowInsecureConnection: true });
  await createTablesIfMissing(tables);
});

afterAll(() => azurite.stop());

it('leaves tables alone that are there already', async () => {
  await tableConversations(tables.Conversations).remember(conversation('kept'));
  await createTablesIfMissing(tables);
  expect(await tableConversations(tables.Conversations).find('kept')).toEqual(conversation('kept'));
});

const conversation = (personOid: string, locale = 'en-GB') => ({
  personOid,
  conversationId: 'a:1/with+odd=characters',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  channelUserId: '29:1abc',
  locale,
});

describe.each<[string, () => KeptDayFigures]>([
  ['in tables', () => tableDayFigures(tables.Figures)],
  ['in memory', () => memoryDayFigures()],
])('the figures of days %s', (_where, connect) => {
  const figuresOf = (day: string, changes: Partial<DayFigures> = {}): DayFigures => ({
    ...{ day: civilDate(day), people: 60, onTrack: 41, actionNeeded: 17, overdue: 7, unknown: 0 },
    ...{ current: null, required: null, ...changes },
  });

  it('are the last of a span of days, both ends in, with what was not shown still not shown', async () => {
    const kept = connect();
    const span = { from: civilDate('2026-04-01'), to: civilDate('2026-08-31') };
    expect(await kept.lastIn(span)).toBeUndefined();
    for (const day of ['2026-03-31', '2026-09-01', '2026-08-31', '2026-04-01'])
      await kept.keep(figuresOf(day));
    expect(await kept.lastIn(span)).toEqual(figuresOf('2026-08-31'));
  });

  it('stay as they were kept first', async () => {
    const kept = connect();
    const day = civilDate('2025-05-05');
    await kept.keep(figuresOf(day));
    await kept.keep(figuresOf(day, { people: 1 }));
    expect((await kept.lastIn({ from: day, to: day }))?.people).toBe(60);
  });
});

describe.each<[string, () => Conversations]>([
  ['in tables', () => tableConversations(tables.Conversations)],
  ['in memory', () => memoryConversations()],
])('conversations %s', (_where, connect) => {
  it('keeps who wants no reminders, also when they are reached in another way or remove the app', async () => {
    const conversations = connect();
    const stopped = () => conversations.areRemindersStopped('carys');
    await conversations.remember(conversation('carys'));
    expect(await stopped()).toBe(false);
    await conversations.stopReminders('carys');
    await conversations.stopReminders('carys');
    await conversations.remember(conversation('carys', 'cy-GB'));
    await conversations.forget('carys');
    expect(await stopped()).toBe(true);
    await conversations.startReminders('carys');
    await conversations.startReminders('carys');
    expect(await stopped()).toBe(false);
    expect(await conversations.areRemindersStopped('somebody-else')).toBe(false);
  });

  it('are one a person, the latest', async () => {
    const conversations = connect();
    await conversations.remember(conversation('asha'));
    await conversations.remember(conversation('asha', 'cy-GB'));
    expect(await conversations.find('asha')).toEqual(conversation('asha', 'cy-GB'));
  });

  it('are forgotten, and forgotten twice without a fault', async () => {
    const conversations = connect();
    await conversations.remember(conversation('gone'));
    await conversations.forget('gone');
    await conversations.forget('gone');
    expect(await conversations.find('gone')).toBeUndefined();
  });
});

const T0 = '2026-11-21T10:00:00.000Z';
const minutesOn = (minutes: number) => new Date(Date.parse(T0) + minutes * 60_000).toISOString();

const outgoing = (key: string): OutgoingMessage => ({
  key,
  recipientOid: 'asha',
  content: { kind: 'evaluation-request', eventKey: 'event' },
  enqueuedAt: '2027-01-16T10:00:00.000Z',
});

describe.each<[string, () => Outbox & DeliveryLedger]>([
  ['in tables', () => tableOutbox(tables.Messages, () => T0)],
  ['in memory', () => memoryOutbox()],
])('an outbox %s', (where, connect) => {
  const now = (key: string) => ({ ...outgoing(`${where} ${key}`), enqueuedAt: T0 });

  it('is claimed by one, sent once, and never offered again', async () => {
    const outbox = connect();
    const message = now('sent');
    expect(await outbox.enqueue(message)).toBe('queued');
    expect(await outbox.due(T0, 10)).toMatchObject([{ key: message.key, state: 'pending', attempts: 0 }]);
    expect(await Promise.all([outbox.claim(message.key, T0), outbox.claim(message.key, T0)])).toContain(
      false,
    );
    await outbox.markSent(message.key, 'activity-1');
    expect(await outbox.find(message.key)).toEqual({
      ...message,
      state: 'sent',
      activityId: 'activity-1',
      attempts: 1,
    });
    expect(await outbox.due(minutesOn(10_000), 10)).toEqual([]);
    expect(await outbox.enqueue(message)).toBe('already-queued');
  });

  it('offers what was postponed from its new time on, until it is given up', async () => {
    const outbox = connect();
    const message = now('postponed');
    await outbox.enqueue(message);
    await outbox.claim(message.key, T0);
    await outbox.postpone(message.key, minutesOn(5), 'throttled');
    expect(await outbox.due(minutesOn(4), 10)).toEqual([]);
    expect(await outbox.due(minutesOn(5), 10)).toMatchObject([{ key: message.key, attempts: 1 }]);
    await outbox.giveUp(message.key, 'undeliverable', 'blocked');
    expect(await outbox.due(minutesOn(10_000), 10)).toEqual([]);
    expect(await outbox.find(message.key)).toMatchObject({ state: 'undeliverable' });
  });
});

describe.each<[string, () => Outbox & DeliveryLedger & MessageLedger]>([
  ['in tables', () => tableOutbox(tables.Messages, () => T0)],
  ['in memory', () => memoryOutbox(() => T0)],
])('what waits in an outbox %s', (where, connect) => {
  const queued = async (outbox: Outbox & DeliveryLedger, key: string, recipientOid = `${where} asha`) => {
    const message = { ...outgoing(`${where} ${key}`), recipientOid, enqueuedAt: T0, restsOn: ['events:1:2'] };
    await outbox.enqueue(message);
    await outbox.claim(message.key, T0);
    return message;
  };
  const dueKeys = async (outbox: DeliveryLedger, minutes: number) =>
    (await outbox.due(minutesOn(minutes), 100)).map(({ key }) => key);

  it('keeps what a message rests on', async () => {
    const outbox = connect();
    const { key } = await queued(outbox, 'resting');
    expect(await outbox.find(key)).toMatchObject({ restsOn: ['events:1:2'] });
    await outbox.giveUp(key, 'undeliverable', 'test over');
  });

  it('is moved by nobody who read it before another sender claimed it', async () => {
    const outbox = connect();
    const { key } = await queued(outbox, 'read before');
    const asRead = { state: 'pending', attempts: 0 } as const;
    expect(await outbox.postpone(key, minutesOn(2), 'late', undefined, asRead)).toBe(false);
    expect(await outbox.giveUp(key, 'undeliverable', 'late', asRead)).toBe(false);
    // Its clock may be so far ahead that the other's attempt looks long over.
    expect(await outbox.claim(key, minutesOn(60), asRead)).toBe(false);
    expect(await outbox.find(key)).toMatchObject({ state: 'sending', attempts: 1 });
    const claimed = { state: 'sending', attempts: 1 } as const;
    expect(await outbox.giveUp(key, 'undeliverable', 'test over', claimed)).toBe(true);
  });

  it('is due at once when its person is heard from, and nobody else’s', async () => {
    const outbox = connect();
    const [theirs, also] = [await queued(outbox, 'theirs'), await queued(outbox, 'also')];
    const another = await queued(outbox, 'another', `${where} ben`);
    for (const { key } of [theirs, also, another])
      await outbox.postpone(key, minutesOn(300), '403', 'until-heard');
    await outbox.postpone(also.key, minutesOn(300), '503');
    expect(await outbox.heardFrom(`${where} asha`)).toBe(1);
    expect(await outbox.heardFrom(`${where} asha`)).toBe(0);
    expect(await dueKeys(outbox, 1)).toEqual([theirs.key]);
    expect((await dueKeys(outbox, 300)).toSorted()).toEqual(
      [theirs, also, another].map(({ key }) => key).toSorted(),
    );
    for (const { key } of [theirs, also, another]) await outbox.giveUp(key, 'undeliverable', 'test over');
    expect(await outbox.heardFrom(`${where} ben`)).toBe(0);
  });

  it('is parked when nobody knows whether it arrived, until somebody sends it again or leaves it', async () => {
    const outbox = connect();
    const [again, left] = [await queued(outbox, 'again'), await queued(outbox, 'left')];
    for (const { key } of [again, left]) await outbox.giveUp(key, 'ambiguous', '504');
    const mine = async () =>
      (await outbox.parked(100)).filter(({ key }) => key.startsWith(where)).map(({ key, why }) => [key, why]);
    expect((await mine()).toSorted()).toEqual([
      [again.key, '504'],
      [left.key, '504'],
    ]);
    expect(await outbox.settleParked(again.key, 'send-again')).toBe(true);
    expect(await outbox.settleParked(left.key, 'leave')).toBe(true);
    expect(await outbox.settleParked(left.key, 'send-again')).toBe(false);
    expect(await outbox.settleParked('never', 'leave')).toBe(false);
    expect(await mine()).toEqual([]);
    expect(await dueKeys(outbox, 0)).toEqual([again.key]);
    expect(await outbox.find(again.key)).toMatchObject({ state: 'pending', isDecided: true });
    expect(await outbox.find(left.key)).toMatchObject({ state: 'undeliverable' });
    await outbox.giveUp(again.key, 'undeliverable', 'test over');
  });

  it('has one mark for as long as it is there', async () => {
    expect(await connect().mark()).toBe(await connect().mark());
  });
});

describe('tableOutbox', () => {
  const outbox = (now = T0) => tableOutbox(tables.Messages, () => now);
  const drain = async () => {
    for (const { key } of await outbox().due(minutesOn(10_000), 100)) {
      await outbox().giveUp(key, 'undeliverable', 'test over');
    }
  };

  it('records the same key once, however many ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => outbox().enqueue(outgoing('same'))));
    expect(answers.filter((answer) => answer === 'queued')).toHaveLength(1);
    expect(await outbox().find('same')).toEqual({
      ...outgoing('same'),
      state: 'pending',
      activityId: undefined,
      attempts: 0,
    });
    await drain();
  });

  it('is due by real time, though the clock for CPD dates runs weeks ahead', async () => {
    await outbox().enqueue(outgoing('ahead'));
    const due = await outbox().due(T0, 10);
    expect(due.map(({ key }) => key)).toEqual(['ahead']);
    await drain();
  });

  it('gives what is due oldest first, no more than asked for, and nothing before its time', async () => {
    await outbox(minutesOn(2)).enqueue(outgoing('third'));
    await outbox(minutesOn(0)).enqueue(outgoing('first'));
    await outbox(minutesOn(1)).enqueue(outgoing('second'));
    await outbox(minutesOn(9)).enqueue(outgoing('later'));
    expect((await outbox().due(minutesOn(5), 2)).map(({ key }) => key)).toEqual(['first', 'second']);
    expect((await outbox().due(minutesOn(5), 10)).map(({ key }) => key)).toEqual([
      'first',
      'second',
      'third',
    ]);
    await drain();
  });

  it('lets one sender claim a message, and only once its time has come', async () => {
    await outbox(minutesOn(1)).enqueue(outgoing('claimed'));
    expect(await outbox().claim('claimed', T0)).toBe(false);
    const claims = await Promise.all(
      Array.from({ length: 6 }, () => outbox().claim('claimed', minutesOn(1))),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await outbox().find('claimed')).toMatchObject({ state: 'sending', attempts: 1 });
    expect(await outbox().due(minutesOn(5), 10)).toEqual([]);
    await drain();
  });

  it('shows a message again whose sender died, still marked as being sent', async () => {
    await outbox().enqueue(outgoing('lost'));
    await outbox().claim('lost', T0);
    expect(await outbox().due(minutesOn(11), 10)).toMatchObject([
      { key: 'lost', state: 'sending', attempts: 1 },
    ]);
    expect(await outbox().claim('lost', minutesOn(11))).toBe(true);
    expect(await outbox().find('lost')).toMatchObject({ attempts: 2 });
    await drain();
  });

  it('does not offer a message again that was sent or given up', async () => {
    for (const key of ['sent', 'dead', 'unclear']) {
      await outbox().enqueue(outgoing(key));
      await outbox().claim(key, T0);
    }
    await outbox().markSent('sent', 'activity-1');
    await outbox().giveUp('dead', 'undeliverable', 'blocked');
    await outbox().giveUp('unclear', 'ambiguous', 'timed out');
    expect(await outbox().due(minutesOn(10_000), 10)).toEqual([]);
    expect(await outbox().find('sent')).toMatchObject({ state: 'sent', activityId: 'activity-1' });
    expect(await outbox().find('dead')).toMatchObject({ state: 'undeliverable' });
    expect(await outbox().find('unclear')).toMatchObject({ state: 'ambiguous' });
    expect(await outbox().claim('sent', minutesOn(10_000))).toBe(false);
    expect(await outbox().enqueue(outgoing('sent'))).toBe('already-queued');
  });

  it('offers a postponed message again at its new time', async () => {
    await outbox().enqueue(outgoing('postponed'));
    await outbox().claim('postponed', T0);
    await outbox().postpone('postponed', minutesOn(7), 'throttled');
    expect(await outbox().due(minutesOn(6), 10)).toEqual([]);
    expect(await outbox().due(minutesOn(7), 10)).toMatchObject([
      { key: 'postponed', state: 'pending', attempts: 1 },
    ]);
    await drain();
  });

  it('answers undefined for a key it never had, and claims nothing by it', async () => {
    expect(await outbox().find('never')).toBeUndefined();
    expect(await outbox().claim('never', T0)).toBe(false);
  });
});

describe('tableAuditLog', () => {
  const entry = (rowKey: string): AuditEntry => ({
    action: 'activity-logged',
    actorOid: 'actor',
    subjectOid: 'subject',
    rowKey,
    at: T0,
  });

  it('numbers entries without a gap in a chain that verifies, with several instances writing at once', async () => {
    const instances = [tableAuditLog(tables.Audit), tableAuditLog(tables.Audit), tableAuditLog(tables.Audit)];
    await Promise.all(
      Array.from({ length: 24 }, (_, index) => instances[index % 3]!.record(entry(`row-${index}`))),
    );
    const records = await instances[0]!.read(1, 100);
    expect(records.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    expect(new Set(records.map(({ rowKey }) => rowKey)).size).toBe(24);
    expect(verifyChain(records)).toEqual({ isWhole: true, entries: 24 });
  });

  it('adds nothing when the same action on the same row is recorded again', async () => {
    const log = tableAuditLog(tables.Audit);
    const before = (await log.read(1, 1000)).length;
    await Promise.all([log.record(entry('twice')), log.record({ ...entry('twice'), at: minutesOn(1) })]);
    await tableAuditLog(tables.Audit).record(entry('twice'));
    await log.record({ ...entry('twice'), action: 'activity-corrected' });
    expect(await log.read(1, 1000)).toHaveLength(before + 2);
  });

  it('writes what waits together, with nothing lost by an entry that was made before', async () => {
    const log = tableAuditLog(tables.Audit);
    await log.record(entry('burst-7'));
    const before = (await log.read(1, 1000)).length;
    let transactions = 0;
    const counted = new Proxy(tables.Audit, {
      get: (table, name) => {
        if (name === 'submitTransaction') transactions += 1;
        const member: unknown = Reflect.get(table, name, table);
        return typeof member === 'function' ? (member.bind(table) as unknown) : member;
      },
    });
    const burst = tableAuditLog(counted);
    await Promise.all(Array.from({ length: 120 }, (_, index) => burst.record(entry(`calm-${index}`))));
    expect(transactions).toBeLessThan(10);
    await Promise.all(Array.from({ length: 20 }, (_, index) => burst.record(entry(`burst-${index}`))));
    const records = await log.read(1, 1000);
    expect(records).toHaveLength(before + 120 + 19);
    expect(verifyChain(records)).toMatchObject({ isWhole: true });
  });

  it('enters a version of a row once, by whatever action, and each version that is found by itself', async () => {
    const log = tableAuditLog(tables.Audit);
    const row = 'activities:12:1';
    expect(await log.record({ ...entry('versioned'), row })).toBe('added');
    const found = { ...entry('versioned'), action: 'row-found', actorOid: '' };
    const answers = [
      await log.record({ ...found, row, onceFor: row }),
      await log.record({ ...found, row: 'activities:12:2', onceFor: 'activities:12:2' }),
      await tableAuditLog(tables.Audit).record({
        ...found,
        row: 'activities:12:3',
        onceFor: 'activities:12:3',
      }),
      await log.record({ ...found, row: 'activities:12:3', onceFor: 'activities:12:3' }),
    ];
    expect(answers).toEqual(['known', 'added', 'added', 'known']);
    const records = await log.read(1, 1000);
    expect(records.slice(-3).map((each) => [each.action, each.row])).toEqual([
      ['activity-logged', row],
      ['row-found', 'activities:12:2'],
      ['row-found', 'activities:12:3'],
    ]);
    expect(verifyChain(records)).toMatchObject({ isWhole: true });
  });

  it('says of many versions which have an entry', async () => {
    const log = tableAuditLog(tables.Audit);
    const rows = ['goals:7:1', 'goals:7:1:gone', 'goals:9:12', 'goals:99000:2', 'reviews:7:1'];
    await Promise.all(rows.map((row) => log.record({ ...entry(`known ${row}`), row })));
    const unknown = ['goals:8:1', 'goals:9:1', 'goals:90:12', 'people:7:1'];
    expect(await log.known([...unknown, ...rows])).toEqual(new Set(rows));
    expect(await log.known([])).toEqual(new Set());
  });

  it('reads from a number on, no more than asked for', async () => {
    const log = tableAuditLog(tables.Audit);
    expect((await log.read(3, 2)).map(({ sequence }) => sequence)).toEqual([3, 4]);
  });

  it('fails while its table is gone, rather than begin a chain anew', async () => {
    await tables.Audit.deleteTable();
    await expect(tableAuditLog(tables.Audit).record(entry('lost'))).rejects.toThrow();
    await createTablesIfMissing(tables);
  });
});
