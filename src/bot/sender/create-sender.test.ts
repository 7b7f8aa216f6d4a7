import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { toolsOf } from '../../../tests/builders/a-chat.ts';
import { aTeamOfTwo } from '../../../tests/builders/a-team-of-two.ts';
import { EVENT_KEY } from '../../../tests/builders/bot-values.ts';
import { aKey, anAttendance, anEvaluation, aReview } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import type { FakeChannel } from '../../../tests/support/fake-channel.ts';
import {
  anActivity,
  ASHA,
  BEN,
  createFakeChannel,
  fromBen,
  SERVICE_URL,
} from '../../../tests/support/fake-channel.ts';
import type { BotRun, BotRunOptions, ConnectorAnswer } from '../../../tests/support/run-bot.ts';
import { runBot } from '../../../tests/support/run-bot.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { DeliveryRecord, MessageContent } from '../../ports/outbox.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { SendSummary } from './create-sender.ts';
import { createSender } from './create-sender.ts';

let channel: FakeChannel;
let run: BotRun;

beforeAll(async () => {
  channel = await createFakeChannel();
});

afterEach(() => run.stop());

const T0 = '2026-11-21T10:00:00.000Z';
const after = (seconds: number) => new Date(Date.parse(T0) + seconds * 1000).toISOString();

const evaluation: MessageContent = { kind: 'evaluation-request', eventKey: EVENT_KEY };
const review: MessageContent = {
  kind: 'review-overdue',
  reportOid: ASHA,
  reviewKind: 'annual',
  dueOn: '2026-10-31',
};

const conversation = (personOid: string, serviceUrl = SERVICE_URL, locale = 'en-GB') => ({
  personOid,
  conversationId: `a:${personOid}`,
  serviceUrl,
  channelUserId: `29:${personOid}`,
  locale,
});

async function start(options: BotRunOptions = {}, installed: readonly string[] = [ASHA, BEN]) {
  run = await runBot(channel, options);
  for (const oid of installed) await run.conversations.remember(conversation(oid));
}

/** Asha's annual review of the day before, so that none is overdue. */
const held = aReview({
  key: aKey('held'),
  personOid: ASHA,
  reviewerOid: BEN,
  heldOn: civilDate('2026-11-20'),
});
/** Ben has answered the form. */
const answered = anEvaluation({ key: aKey('answered'), eventKey: EVENT_KEY, personOid: BEN });

const queue = (key: string, recipientOid: string, content: MessageContent, enqueuedAt = T0) =>
  run.outbox.enqueue({ key, recipientOid, content, enqueuedAt });

const nothing = { sent: 0, postponed: 0, undeliverable: 0, ambiguous: 0 };
const cardSent = (index: number) =>
  run.sent[index]?.body.attachments?.[0]?.content as unknown as AdaptiveCard;

describe('sending', () => {
  it('sends the evaluation card into the chat of the attendee, and keeps the id of the message', async () => {
    await start();
    await queue('one', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, sent: 1 });
    expect(run.sent).toMatchObject([{ method: 'POST', path: `/uk/v3/conversations/a%3A${ASHA}/activities` }]);
    expect(readableText(cardSent(0))).toContain('Safeguarding update');
    expect(await run.outbox.find('one')).toMatchObject({ state: 'sent', activityId: 'sent-1', attempts: 1 });
    expect(await run.bot.sendDue(after(60))).toEqual(nothing);
    expect(run.sent).toHaveLength(1);
  });

  it('nudges the manager once with a card that opens the review', async () => {
    await start();
    await queue('nudge', BEN, review);
    await queue('nudge', BEN, review);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, sent: 1 });
    expect(cardSent(0).actions).toMatchObject([
      {
        type: 'Action.OpenUrl',
        url: expect.stringContaining(encodeURIComponent(`"review/${ASHA}"`)),
      },
    ]);
  });

  it('sends no reminder to who wants none, and what asks something of them all the same', async () => {
    await start();
    await run.conversations.stopReminders(BEN);
    await queue('nudge', BEN, review);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, undeliverable: 1 });
    await queue('form', BEN, evaluation);
    expect(await run.bot.sendDue(after(2))).toEqual({ ...nothing, sent: 1 });
    await run.conversations.startReminders(BEN);
    await queue('another nudge', BEN, review);
    expect(await run.bot.sendDue(after(4))).toEqual({ ...nothing, sent: 1 });
  });

  it('speaks the language that the person last used Teams in', async () => {
    await start({}, []);
    await run.conversations.remember(conversation(ASHA, SERVICE_URL, 'cy-GB'));
    await queue('welsh', ASHA, evaluation);
    await run.bot.sendDue(T0);
    expect(readableText(cardSent(0))[0]).toBe('Sut oedd yr hyfforddiant?');
  });

  it('sends one message a second to one person, and does not hold up others', async () => {
    await start();
    await queue('first', BEN, review);
    await queue('second', BEN, evaluation);
    await queue('other', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, sent: 2 });
    expect(await run.bot.sendDue(after(0.5))).toEqual(nothing);
    expect(await run.bot.sendDue(after(1))).toEqual({ ...nothing, sent: 1 });
  });

  it('makes one pass at a time', async () => {
    await start();
    await queue('once', ASHA, evaluation);
    await Promise.all([run.bot.sendDue(T0), run.bot.sendDue(T0), run.bot.sendDue(T0)]);
    expect(run.sent).toHaveLength(1);
  });
});

describe('what is no longer needed', () => {
  const later = (world: World) => {
    world.clock.advance({ days: 60 });
    return world;
  };

  it.each<[string, () => World, MessageContent]>([
    ['a form answered meanwhile', () => aTeamOfTwo({ records: { evaluations: [answered] } }), evaluation],
    ['a form that has closed', () => later(aTeamOfTwo()), evaluation],
    ['a form of an event not attended', () => aTeamOfTwo({ records: { attendances: [] } }), evaluation],
    ['a review held meanwhile', () => aTeamOfTwo({ records: { reviews: [held] } }), review],
  ])('is not sent: %s', async (_what, world, content) => {
    await start({ world: world() });
    await queue('late', BEN, content);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, undeliverable: 1 });
    expect(run.sent).toEqual([]);
    expect(await run.outbox.find('late')).toMatchObject({ state: 'undeliverable', attempts: 0 });
  });
});

describe('somebody without the app', () => {
  it('waits ever longer, up to a day', async () => {
    await start({}, []);
    await queue('early', BEN, review);
    const hour = 3600;
    for (const seconds of [0, hour, 6 * hour, 30 * hour, 54 * hour]) {
      expect(await run.bot.sendDue(after(seconds - 1))).toEqual(nothing);
      expect(await run.bot.sendDue(after(seconds))).toEqual({ ...nothing, postponed: 1 });
    }
  });

  it('gets it as soon as they have it, however long that took', async () => {
    await start({}, []);
    await queue('early', BEN, review);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 1 });
    expect(await run.bot.sendDue(after(2))).toEqual(nothing);
    await run.post(anActivity({ text: 'help', ...fromBen }), `Bearer ${await channel.token()}`);
    expect(await run.bot.sendDue(after(3))).toEqual({ ...nothing, sent: 1 });
  });

  it('gets it where they installed it in the moment in which it was put back', async () => {
    await start({}, []);
    await queue('early', ASHA, evaluation);
    const find = run.conversations.find.bind(run.conversations);
    let asked = 0;
    run.conversations.find = async (oid) => {
      asked += 1;
      if (asked === 2) await run.conversations.remember(conversation(ASHA));
      return find(oid);
    };
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 1 });
    expect(await run.bot.sendDue(after(2))).toEqual({ ...nothing, sent: 1 });
  });

  it('keeps nobody behind them waiting, however many they are', async () => {
    await start({}, [BEN]);
    for (let number = 0; number < 250; number += 1) await queue(`early ${number}`, ASHA, evaluation);
    await queue('reachable', BEN, review);
    expect(await run.bot.sendDue(after(60))).toEqual({ ...nothing, postponed: 250, sent: 1 });
  });

  it('is given up after a fortnight', async () => {
    await start({}, []);
    await queue('never', ASHA, evaluation);
    expect(await run.bot.sendDue(after(14 * 24 * 3600 + 1))).toEqual({ ...nothing, undeliverable: 1 });
  });

  it.each(['http://smba.trafficmanager.net/', 'https://evil.example/', ''])(
    'is not written to at a stored address that is no connector: %p',
    async (serviceUrl) => {
      await start({}, []);
      await run.conversations.remember(conversation(ASHA, serviceUrl));
      await queue('odd', ASHA, evaluation);
      expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, undeliverable: 1 });
      expect(run.sent).toEqual([]);
    },
  );
});

const failing = (answer: ConnectorAnswer, times = 1) => {
  let left = times;
  return { answer: (): ConnectorAnswer => (left-- > 0 ? answer : { status: 201 }) };
};
const refusal = (status: number, code: string): ConnectorAnswer => ({
  status,
  body: { error: { code, message: 'no' } },
});

describe('what the connector refuses', () => {
  it.each<[number, string]>([
    [413, 'MessageSizeTooBig'],
    [400, 'BadSyntax'],
  ])('with %d %s is not tried again', async (status, code) => {
    await start(failing(refusal(status, code), 99));
    await queue('refused', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, undeliverable: 1 });
    expect(await run.bot.sendDue(after(86_400))).toEqual(nothing);
    expect(run.sent).toHaveLength(1);
    expect(run.logged.join('')).toContain(`${status} ${code}`);
  });

  it('with 404 waits until the app is there again, since the chat is no more', async () => {
    await start(failing(refusal(404, 'ConversationNotFound')));
    await queue('gone', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 1 });
    expect(await run.conversations.find(ASHA)).toBeUndefined();
    expect(await run.bot.sendDue(after(3599))).toEqual(nothing);
    await run.post(anActivity({ text: 'help' }), `Bearer ${await channel.token()}`);
    expect(await run.bot.sendDue(after(3600))).toEqual({ ...nothing, sent: 1 });
  });

  it.each(['MessageWritesBlocked', 'BotNotInConversationRoster', 'BotDisabledByAdmin'])(
    'with 403 %s is tried with growing pauses until they take messages again',
    async (code) => {
      await start(failing(refusal(403, code), 3));
      await queue('blocked', BEN, review);
      for (const seconds of [0, 300, 900])
        expect(await run.bot.sendDue(after(seconds))).toEqual({ ...nothing, postponed: 1 });
      expect(await run.bot.sendDue(after(2099))).toEqual(nothing);
      expect(await run.bot.sendDue(after(2100))).toEqual({ ...nothing, sent: 1 });
      expect(run.sent).toHaveLength(4);
    },
  );

  it('with 403 goes as soon as its person writes to the bot, and nobody else’s', async () => {
    await start(failing(refusal(403, 'MessageWritesBlocked'), 2));
    await queue('theirs', BEN, review);
    await queue('another', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 2 });
    expect(await run.bot.sendDue(after(2))).toEqual(nothing);
    await run.post(anActivity({ text: 'help', ...fromBen }), `Bearer ${await channel.token()}`);
    expect(await run.bot.sendDue(after(3))).toEqual({ ...nothing, sent: 1 });
    expect(await run.outbox.find('another')).toMatchObject({ state: 'pending' });
  });

  it('is let go once the thing is no longer so, however long they had blocked the bot', async () => {
    await start(failing(refusal(403, 'MessageWritesBlocked'), 99));
    await queue('nudge', BEN, review);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 1 });
    expect(await run.bot.sendDue(after(40 * 86_400))).toEqual({ ...nothing, postponed: 1 });
    await run.world.records.reviews.create(held);
    expect(await run.bot.sendDue(after(41 * 86_400))).toEqual({ ...nothing, undeliverable: 1 });
  });

  it('with 503 is tried with growing pauses until it passes', async () => {
    await start(failing({ status: 503 }, 3));
    await queue('nudge', BEN, review);
    for (const seconds of [0, 60, 180])
      expect(await run.bot.sendDue(after(seconds))).toEqual({ ...nothing, postponed: 1 });
    expect(await run.bot.sendDue(after(419))).toEqual(nothing);
    expect(await run.bot.sendDue(after(420))).toEqual({ ...nothing, sent: 1 });
  });

  it('with 429 waits as long as it says, for everybody', async () => {
    await start(failing({ status: 429, headers: { 'retry-after': '40' } }));
    await queue('throttled', ASHA, evaluation);
    await queue('other', BEN, review);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 1 });
    expect(await run.bot.sendDue(after(39))).toEqual(nothing);
    expect(run.sent).toHaveLength(1);
    expect(await run.bot.sendDue(after(40))).toEqual({ ...nothing, sent: 2 });
  });

  it.each(['soon', '-5', '', 'Sat, 21 Nov 2020 10:00:00 GMT'])(
    'with 429 and a Retry-After of %p waits a minute',
    async (header) => {
      await start(failing({ status: 429, headers: { 'retry-after': header } }));
      await queue('throttled', ASHA, evaluation);
      await run.bot.sendDue(T0);
      expect(await run.bot.sendDue(after(59))).toEqual(nothing);
      expect(await run.bot.sendDue(after(60))).toEqual({ ...nothing, sent: 1 });
    },
  );

  it.each([412, 401])('with %d is tried again later', async (status) => {
    await start(failing({ status }));
    await queue('later', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 1 });
    expect(await run.bot.sendDue(after(300))).toEqual({ ...nothing, sent: 1 });
  });
});

describe('a send of which nobody knows whether it arrived', () => {
  it.each([408, 500, 502, 504])('is parked, and never made again by itself: %d', async (status) => {
    await start(failing({ status, headers: { 'retry-after': '0' } }, 99));
    await queue('form', ASHA, evaluation);
    await queue('nudge', BEN, review);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, ambiguous: 2 });
    expect(await run.bot.sendDue(after(86_400))).toEqual(nothing);
    expect(run.sent).toHaveLength(2);
    expect((await run.outbox.parked(10)).map(({ key, why }) => [key, why])).toEqual([
      ['form', expect.stringContaining(String(status))],
      ['nudge', expect.stringContaining(String(status))],
    ]);
  });

  it('is made again when somebody says so, and only then', async () => {
    await start(failing({ status: 504 }));
    await queue('form', ASHA, evaluation);
    await queue('nudge', BEN, review);
    await run.bot.sendDue(T0);
    expect(await run.outbox.settleParked('form', 'send-again')).toBe(true);
    expect(await run.outbox.settleParked('form', 'send-again')).toBe(false);
    expect(await run.bot.sendDue(after(5))).toEqual({ ...nothing, sent: 1 });
  });

  it('is parked where it was sent and the ledger could not be told', async () => {
    await start();
    await queue('form', ASHA, evaluation);
    const { ...outbox } = run.outbox;
    const cut = Object.assign(new Error('no storage'), { name: 'RestError', statusCode: 503 });
    Object.assign(run.outbox, { markSent: () => Promise.reject(cut) });
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, sent: 1 });
    Object.assign(run.outbox, outbox);
    expect(await run.bot.sendDue(after(86_400))).toEqual(nothing);
    expect(run.sent).toHaveLength(1);
    expect(await run.outbox.find('form')).toMatchObject({ state: 'sending' });
  });
});

describe('an instance that does not know everything yet', () => {
  const restsOn = ['events:4:2', 'attendances:9:1'];
  const known = new Set<string>();
  const knowing = { parts: { knowsRow: (version: string) => known.has(version) } };
  const before = () => aTeamOfTwo({ records: { attendances: [] } });
  const attendance = anAttendance({ key: aKey('attendance', ASHA), eventKey: EVENT_KEY, personOid: ASHA });
  const enqueue = () =>
    run.outbox.enqueue({ key: 'form', recipientOid: ASHA, content: evaluation, enqueuedAt: T0, restsOn });

  it('waits for the rows that a message rests on, rather than give it up', async () => {
    known.clear();
    await start({ ...knowing, world: before() });
    await enqueue();
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 1 });
    known.add(restsOn[0]!);
    expect(await run.bot.sendDue(after(10))).toEqual({ ...nothing, postponed: 1 });
    known.add(restsOn[1]!);
    await run.world.records.attendances.create(attendance);
    expect(await run.bot.sendDue(after(20))).toEqual({ ...nothing, sent: 1 });
  });

  it('asks all the same after an hour: a row that was deleted never comes', async () => {
    known.clear();
    await start({ ...knowing, world: before() });
    await enqueue();
    expect(await run.bot.sendDue(after(3599))).toEqual({ ...nothing, postponed: 1 });
    expect(await run.bot.sendDue(after(3609))).toEqual({ ...nothing, undeliverable: 1 });
  });
});

describe('a ledger that is another than the one before', () => {
  it('sends nothing, and parks what is due until somebody accepts it', async () => {
    let from = Number.POSITIVE_INFINITY;
    await start({ parts: { knownFrom: () => Promise.resolve(from) } });
    await queue('again', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, ambiguous: 1 });
    expect(run.sent).toEqual([]);
    from = Date.parse(after(5));
    await queue('new', ASHA, evaluation, after(5));
    await queue('queued before it was known', BEN, evaluation, after(4));
    expect(await run.bot.sendDue(after(5))).toEqual({ ...nothing, sent: 1, ambiguous: 1 });
    expect((await run.outbox.parked(10)).map(({ key }) => key)).toEqual([
      'again',
      'queued before it was known',
    ]);
    await run.outbox.settleParked('again', 'send-again');
    expect(await run.bot.sendDue(after(86_400))).toEqual({ ...nothing, sent: 1 });
  });
});

describe('a clock that jumps while messages are sent', () => {
  it('ends the pass: what is due is told by it', async () => {
    let asked = 0;
    await start({ parts: { maySend: () => (asked += 1) === 1 } });
    await queue('before', ASHA, evaluation);
    await queue('after', BEN, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, sent: 1 });
    expect(run.sent).toHaveLength(1);
  });
});

describe('another sender at the same time', () => {
  it.each<[string, () => undefined]>([
    [
      'that fails to prepare it',
      () => {
        throw new Error('canary');
      },
    ],
    ['that no longer needs it', () => undefined],
  ])('has sent a message, which one %s leaves as it is', async (_what, find) => {
    const world = aTeamOfTwo();
    const { events } = world.records;
    const sentElsewhere = () => {
      void world.outbox.claim('one', T0);
      void world.outbox.markSent('one', 'elsewhere');
      return find();
    };
    const records = { ...world.records, events: { ...events, find: sentElsewhere } };
    await start({ world, deps: { records } });
    await queue('one', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual(nothing);
    expect(await run.outbox.find('one')).toMatchObject({ state: 'sent', activityId: 'elsewhere' });
    expect(await run.bot.sendDue(after(86_400))).toEqual(nothing);
  });
});

describe('a message that this version cannot read', () => {
  it.each<[string, MessageContent]>([
    ['of a kind that it does not know', { kind: 'goal-due', goalKey: 'g' }],
    ['that lacks what its kind needs', { kind: 'review-overdue', reportOid: ASHA }],
  ])('%s waits for a version that can, a fortnight long', async (_what, content) => {
    await start();
    await queue('newer', BEN, content);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, postponed: 1 });
    expect(await run.bot.sendDue(after(14 * 24 * 3600 + 1))).toEqual({ ...nothing, undeliverable: 1 });
    expect(run.sent).toEqual([]);
  });
});

describe('a fault of ours', () => {
  it('holds up its own message only', async () => {
    const world = aTeamOfTwo();
    const allOf = () => {
      throw new Error('canary');
    };
    await start({ world, deps: { standings: { ...world.standings, allOf } } });
    await queue('broken', BEN, review);
    await queue('fine', ASHA, evaluation);
    expect(await run.bot.sendDue(T0)).toEqual({ ...nothing, sent: 1, postponed: 1 });
    expect(run.logged.join('')).toContain('A message could not be prepared');
    expect(run.logged.join('')).not.toContain('canary');
  });
});

describe('a card in the place of one that was sent', () => {
  const finished: MessageContent = { kind: 'evaluation-answered', eventKey: EVENT_KEY, inPlaceOf: 'form' };
  const ofAsha = anEvaluation({ key: aKey('answer'), eventKey: EVENT_KEY, personOid: ASHA, form: 'teacher' });

  async function sentForm(options: BotRunOptions = {}) {
    await start(options);
    await queue('form', ASHA, evaluation);
    await run.bot.sendDue(T0);
    await run.world.records.evaluations.create(ofAsha);
    await queue('finished', ASHA, finished);
  }

  it('finishes the form in the chat, in its place', async () => {
    await sentForm();
    expect(await run.bot.sendDue(after(2))).toEqual({ ...nothing, sent: 1 });
    expect(run.sent[1]).toMatchObject({
      method: 'PUT',
      path: `/uk/v3/conversations/a%3A${ASHA}/activities/sent-1`,
    });
    expect(readableText(cardSent(1))).toContain('You can change your answer until 4 Dec 2026.');
    expect(await run.outbox.find('finished')).toMatchObject({ state: 'sent', activityId: 'sent-1' });
  });

  it('is not sent where the form never was: an answer given in the tab leaves nothing to finish', async () => {
    await start({ world: aTeamOfTwo({ records: { evaluations: [ofAsha] } }) });
    await queue('form', ASHA, evaluation);
    await queue('finished', ASHA, finished);
    await run.bot.sendDue(T0);
    await run.bot.sendDue(after(2));
    expect(run.sent).toEqual([]);
    expect(await run.outbox.find('finished')).toMatchObject({ state: 'undeliverable' });
  });

  it('is let go where the person removed the message, and their chat is not forgotten', async () => {
    await sentForm({
      answer: ({ method }) =>
        method === 'PUT'
          ? { status: 404, body: { error: { code: 'ActivityNotFoundInConversation', message: '' } } }
          : { status: 201 },
    });
    expect(await run.bot.sendDue(after(2))).toEqual({ ...nothing, undeliverable: 1 });
    expect(await run.conversations.find(ASHA)).toBeDefined();
  });
});

describe('a message whose sender died while sending it', () => {
  const senderOver = (content: MessageContent, attempts: number) => {
    const record: DeliveryRecord = {
      key: 'lost',
      recipientOid: BEN,
      content,
      enqueuedAt: T0,
      state: 'sending',
      activityId: undefined,
      attempts,
    };
    const cards: AdaptiveCard[] = [];
    const sender = createSender({
      ledger: { ...run.outbox, due: () => Promise.resolve([record]) },
      book: { find: (oid) => Promise.resolve(conversation(oid)), forget: () => Promise.resolve() },
      tools: toolsOf(run.world),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      send: (_conversation, card) => Promise.resolve(`sent-${cards.push(card)}`),
      update: () => Promise.resolve(),
    });
    return { sender, cards };
  };

  it.each<[string, MessageContent, number, Partial<SendSummary>, number]>([
    ['a form is parked', evaluation, 1, { ambiguous: 1 }, 0],
    ['a nudge is parked', review, 1, { ambiguous: 1 }, 0],
  ])('%s', async (_what, content, attempts, expected, sent) => {
    await start();
    await queue('lost', BEN, content);
    const { sender, cards } = senderOver(content, attempts);
    await run.outbox.claim('lost', T0);
    expect(await sender.sendDue(T0)).toEqual({ ...nothing, ...expected });
    expect(cards).toHaveLength(sent);
  });

  it('stays as it is where it cannot be parked, rather than go out again', async () => {
    await start();
    await queue('lost', BEN, evaluation);
    await run.outbox.claim('lost', T0);
    Object.assign(run.outbox, { giveUp: () => Promise.reject(new Error('no storage')) });
    const { sender } = senderOver(evaluation, 1);
    expect(await sender.sendDue(T0)).toEqual(nothing);
    expect(await run.outbox.find('lost')).toMatchObject({ state: 'sending' });
  });
});
