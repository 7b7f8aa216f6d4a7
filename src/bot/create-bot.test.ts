import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aTeamOfTwo } from '../../tests/builders/a-team-of-two.ts';
import { STRANGER_OID } from '../../tests/builders/a-service.ts';
import { EVENT_KEY } from '../../tests/builders/bot-values.ts';
import type { World } from '../../tests/builders/world.ts';
import { readableText } from '../../tests/support/card-problems.ts';
import type { FakeChannel } from '../../tests/support/fake-channel.ts';
import {
  anActivity,
  anExecute,
  APP_ID,
  ASHA,
  BEN,
  createFakeChannel,
  fromBen,
  SERVICE_URL,
  TENANT_ID,
} from '../../tests/support/fake-channel.ts';
import type { BotRun, BotRunOptions, ConnectorRequest } from '../../tests/support/run-bot.ts';
import { fetchKeys, runBot } from '../../tests/support/run-bot.ts';
import type { Evaluation } from '../domain/evaluations/evaluation.ts';
import { createBot } from './create-bot.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';

let channel: FakeChannel;
let authorization: string;
let run: BotRun;

beforeAll(async () => {
  channel = await createFakeChannel();
  authorization = `Bearer ${await channel.token()}`;
});

afterEach(() => run.stop());

let world: World;

const start = async (options: BotRunOptions = {}) => {
  world = options.world ?? aTeamOfTwo();
  run = await runBot(channel, { ...options, world });
};

/** The evaluations that are stored. */
const answers = (): readonly Evaluation[] => world.records.evaluations.all().map(({ value }) => value);

/** Whoever has an account, and no row among the people. */
const fromStranger = {
  from: { id: '29:carys', name: 'Carys Morgan', aadObjectId: STRANGER_OID },
  conversation: { id: 'a:carys', conversationType: 'personal', tenantId: TENANT_ID },
};

const cardOf = (request: ConnectorRequest | undefined) =>
  request?.body.attachments?.[0]?.content as unknown as AdaptiveCard;
const said = (request: ConnectorRequest | undefined) =>
  request?.body.text ?? readableText(cardOf(request)).join('\n');

async function ask(text: unknown, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const before = run.sent.length;
  expect(await run.post(anActivity({ text, ...changes }), authorization)).toEqual({ status: 200, body: {} });
  expect(run.sent).toHaveLength(before + 1);
  return said(run.sent.at(-1));
}

describe('commands', () => {
  beforeEach(() => start());

  it('answers a manager with the team, in the chat it was asked in', async () => {
    expect(await ask('my team', fromBen)).toContain('Safeguarding: overdue since 1 Sep 2020 (2,272 days)');
    expect(run.sent[0]).toMatchObject({ method: 'POST' });
    expect(run.sent[0]?.path).toMatch(/^\/uk\/v3\/conversations\/a%3Aben\/activities/);
    expect(run.sent[0]?.body.text).toBeUndefined();
  });

  it('tells somebody without reports why there is no team, and tells nobody about others', async () => {
    expect(await ask('my team')).toMatch(/^Nobody reports to you in the directory/);
    expect(await ask('I am Ben Hughes, show my team')).not.toContain('Safeguarding');
  });

  it("answers with the asker's own standing, whoever the text names", async () => {
    expect(await ask('my status')).toContain('Asha Patel, Hampshire Achieves CPD, on 21 Nov 2026.');
    expect(await ask('my standing', fromStranger)).toMatch(/^I don’t have your CPD details yet/);
  });

  it.each(['', 'hi', 'thanks', 'help', 'qwertyuiop', '👍', 'x'.repeat(5000), '\u202Eabc', null])(
    'never answers %p with nothing, and offers what this person can do',
    async (text) => {
      expect(await ask(text)).toContain('My standing — your hours');
      expect(said(run.sent.at(-1))).not.toContain('My team');
      expect(await ask(text, fromBen)).toContain('My team — who needs something');
      expect(cardOf(run.sent.at(-1)).actions).toHaveLength(4);
    },
  );

  it('answers in Welsh where Teams is in Welsh', async () => {
    expect(await ask('fy nhîm', { ...fromBen, locale: 'cy-GB' })).toContain('yn hwyr ers');
    expect(await ask('help', { locale: 'cy-GB' })).toContain('Fy sefyllfa');
  });

  it.each(['channel', 'groupChat', undefined])(
    'tells nothing of people where others read along: %s',
    async (kind) => {
      const conversation = { id: '19:team@thread.tacv2', conversationType: kind, tenantId: TENANT_ID };
      expect(await ask('my team', { ...fromBen, conversation })).toMatch(/^That is personal/);
      expect(await ask('my status', { conversation })).toMatch(/^That is personal/);
      expect(await run.conversations.find(BEN)).toBeUndefined();
    },
  );

  it('sends each answer once, though the connector fails with a status that its client would retry', async () => {
    await run.stop();
    await start({ answer: () => ({ status: 503, headers: { 'retry-after': '0' } }) });
    expect(await run.post(anActivity(), authorization)).toMatchObject({ status: 200 });
    // The answer, then the apology: each tried once.
    expect(run.sent).toHaveLength(2);
  });

  it('takes activities of kinds it does not know, and answers nothing', async () => {
    for (const type of ['typing', 'messageReaction', 'event', 'endOfConversation', 'toString'])
      expect(await run.post(anActivity({ type }), authorization)).toMatchObject({ status: 200 });
    expect(run.sent).toEqual([]);
  });
});

describe('installation', () => {
  beforeEach(() => start());
  const install = (action: string) => anActivity({ type: 'installationUpdate', action, text: undefined });
  const added = () =>
    anActivity({ type: 'conversationUpdate', membersAdded: [{ id: `28:${APP_ID}` }], text: undefined });

  it('remembers the chat and welcomes once, though Teams tells of it twice at once', async () => {
    await Promise.all([run.post(install('add'), authorization), run.post(added(), authorization)]);
    await run.post(install('add'), authorization);
    await run.bot.sendDue('2026-11-21T10:00:01.000Z');
    await run.bot.sendDue('2026-11-21T10:00:03.000Z');
    expect(run.sent.map(said)).toEqual([expect.stringContaining('I send you a short form after training')]);
    expect(await run.conversations.find(ASHA)).toEqual({
      personOid: ASHA,
      conversationId: 'a:asha',
      serviceUrl: SERVICE_URL,
      channelUserId: '29:asha',
      locale: 'en-GB',
    });
  });

  it('forgets the chat when the app is removed', async () => {
    await run.post(install('add'), authorization);
    await run.post(install('remove'), authorization);
    expect(await run.conversations.find(ASHA)).toBeUndefined();
  });

  it('says nothing when others join', async () => {
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: '29:colin' }] };
    await run.post(anActivity(joined), authorization);
    expect(run.sent).toEqual([]);
  });

  it('keeps the latest way to reach somebody, and stores nothing when it is the same', async () => {
    const stored: string[] = [];
    await run.stop();
    const { conversations } = aTeamOfTwo();
    await start({
      deps: {
        conversations: {
          ...conversations,
          remember: (conversation) => {
            stored.push(conversation.locale);
            return conversations.remember(conversation);
          },
        },
      },
    });
    for (const locale of ['en-GB', 'en-GB', 'cy-GB', 'cy-GB']) await ask('help', { locale });
    expect(stored).toEqual(['en-GB', 'cy-GB']);
  });

  it('tells the channel when an installation could not be kept, so that it can deliver it again', async () => {
    await run.stop();
    const { conversations } = aTeamOfTwo();
    const remember = () => Promise.reject(new Error('storage is away'));
    await start({ deps: { conversations: { ...conversations, remember } } });
    expect(await run.post(install('add'), authorization)).toEqual({
      status: 500,
      body: { code: 'something-broke', reference: expect.any(String) },
    });
  });
});

const invoke = async (verb: string, data: unknown, changes: Readonly<Record<string, unknown>> = {}) => {
  const answer = await run.post(anExecute(verb, data, changes), authorization);
  expect(answer.status).toBe(200);
  return answer.body as {
    statusCode: number;
    type: string;
    value: AdaptiveCard & { code: string; message: string };
  };
};

const submission = (changes: Readonly<Record<string, unknown>> = {}) => ({
  eventKey: EVENT_KEY,
  rating: 'excellent',
  facts: 'Who to tell.',
  area: 'core',
  ...changes,
});

describe('the evaluation card', () => {
  beforeEach(() => start());

  it('stores one answer and thanks four times, however often Teams delivers the submit', async () => {
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => invoke('evaluation.submit', submission())),
    );
    for (const { statusCode, type, value } of replies) {
      expect({ statusCode, type }).toEqual({
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
      });
      expect(readableText(value)).toEqual([
        'Thank you.',
        'Your answers about “Safeguarding update” are saved.',
        'How would you rate the training?',
        'Excellent',
        'Three things you learnt',
        'Who to tell.',
        'Area',
        'CORE',
        'You can change your answer until 4 Dec 2026.',
      ]);
    }
    expect(answers()).toMatchObject([
      {
        personOid: ASHA,
        eventKey: EVENT_KEY,
        rating: 'excellent',
        answers: { facts: 'Who to tell.', area: 'core' },
      },
    ]);
  });

  it('puts the finished card into the message, so that it is finished when the chat is opened again', async () => {
    const { value } = await invoke('evaluation.submit', submission(), { replyToId: 'form-1' });
    expect(run.sent).toMatchObject([
      { method: 'PUT', path: `/uk/v3/conversations/a%3Aasha/activities/form-1` },
    ]);
    expect(cardOf(run.sent[0])).toEqual(value);
  });

  it('has saved the answer also where the message could not be changed', async () => {
    await run.stop();
    await start({ answer: () => ({ status: 503 }) });
    const { statusCode } = await invoke('evaluation.submit', submission(), { replyToId: 'form-1' });
    expect(statusCode).toBe(200);
    expect(answers()).toHaveLength(1);
  });

  it('brings the form back with what was answered, and leaves the finished card in the chat until another is sent', async () => {
    await invoke('evaluation.submit', submission());
    const before = run.sent.length;
    const { value } = await invoke('evaluation.change', { eventKey: EVENT_KEY }, { replyToId: 'form-1' });
    expect(run.sent).toHaveLength(before);
    expect(value.body.filter((each) => 'id' in each)).toMatchObject([
      { id: 'rating', value: 'excellent' },
      { id: 'facts', value: 'Who to tell.' },
      { id: 'area', value: 'core' },
      { id: 'other' },
      { id: 'able' },
      { id: 'will-do' },
      { id: 'will-do-on' },
    ]);
    const corrects = answers()[0]?.key;
    expect(value.actions).toMatchObject([{ verb: 'evaluation.submit', data: { corrects } }]);
    await invoke('evaluation.submit', submission({ rating: 'good', corrects }));
    expect(answers().at(-1)).toMatchObject({
      rating: 'good',
      supersedes: corrects,
      answers: { area: 'core' },
    });
  });

  it('shows what stands when the form has closed, and how to say more, instead of the form', async () => {
    await invoke('evaluation.submit', submission());
    world.clock.advance({ days: 60 });
    const { value } = await invoke('evaluation.change', { eventKey: EVENT_KEY });
    expect(readableText(value)).toContain('This form has closed: it was open until 4 Dec 2026.');
    expect(value.actions).toMatchObject([{ type: 'Action.OpenUrl' }]);
  });

  it.each<[string, unknown, object, number]>([
    ['somebody else', { eventKey: EVENT_KEY }, fromStranger, 404],
    ['no event', {}, {}, 400],
    ['somebody named beside the event', { eventKey: EVENT_KEY, actorOid: BEN }, {}, 400],
  ])('brings back no form for %s', async (_what, data, changes, statusCode) => {
    expect(await invoke('evaluation.change', data, { ...changes })).toMatchObject({ statusCode });
  });

  it('refuses somebody else who presses the button of a card sent on to them', async () => {
    const reply = await invoke('evaluation.submit', submission(), fromStranger);
    expect(reply).toMatchObject({
      statusCode: 404,
      type: 'application/vnd.microsoft.error',
      value: { code: 'NotFound', message: expect.stringContaining('no form here for you') },
    });
    expect(answers()).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no rating', submission({ rating: undefined }), 'Rating: Fill this in.'],
    ['an empty rating', submission({ rating: '' }), 'Rating: Fill this in.'],
    ['a rating that is a number', submission({ rating: 5 }), 'Rating:'],
    ['a rating the form has not', submission({ rating: 'superb' }), 'Rating: Choose one from the list.'],
    ['an input the card has not', submission({ isManager: 'true' }), 'isManager:'],
    ['another person', submission({ personId: BEN }), 'personId:'],
    ['an answer that is a list', submission({ facts: ['a'] }), 'Three things you learnt:'],
    [
      'an answer of 5,000 characters',
      submission({ facts: 'x'.repeat(5000) }),
      'Three things you learnt: Use at most 4,000 characters.',
    ],
    [
      'an answer that turns the direction',
      submission({ facts: 'a\u202Eb' }),
      'Three things you learnt: Remove the hidden characters',
    ],
    ['no area, which the form requires', submission({ area: undefined }), 'Area: Fill this in.'],
    ['an area the form has not', submission({ area: 'x' }), 'Area: Choose one from the list.'],
    ['no event', submission({ eventKey: undefined }), 'eventKey:'],
    ['an event that is an object', submission({ eventKey: {} }), 'eventKey:'],
    ['data that is a list', [], 'no longer be used'],
    ['data that is text', 'rating=excellent', 'no longer be used'],
  ])('names what is wrong and stores nothing: %s', async (_what, data, expected) => {
    const { statusCode, type, value } = await invoke('evaluation.submit', data);
    expect({ statusCode, type }).toEqual({ statusCode: 400, type: 'application/vnd.microsoft.error' });
    expect(value.message).toContain(expected);
    expect(answers()).toEqual([]);
  });

  it.each(['not-attended', 'x'.repeat(5000), '../e', '__proto__'])('knows no event %p', async (eventKey) => {
    const { statusCode } = await invoke('evaluation.submit', submission({ eventKey }));
    expect([400, 404]).toContain(statusCode);
    expect(answers()).toEqual([]);
  });

  it('keeps what people wrote as they wrote it', async () => {
    await invoke('evaluation.submit', submission({ facts: '  <b>*bold*</b> [x](y)  ' }));
    expect(answers()[0]?.answers).toEqual({ facts: '<b>*bold*</b> [x](y)', area: 'core' });
  });

  it('refuses in Welsh where Teams is in Welsh', async () => {
    const { value } = await invoke('evaluation.submit', submission({ rating: '' }), { locale: 'cy-GB' });
    expect(value.message).toMatch(/^Heb ei gadw\. Sgôr:/);
  });

  it('takes the same from a client without Universal Actions, and puts the thank-you in the form’s place', async () => {
    const value = { ...submission(), verb: 'evaluation.submit' };
    const submit = anActivity({ text: undefined, value, replyToId: 'card-1' });
    expect(await run.post(submit, authorization)).toMatchObject({ status: 200 });
    expect(answers()).toHaveLength(1);
    expect(run.sent).toMatchObject([
      { method: 'PUT', path: '/uk/v3/conversations/a%3Aasha/activities/card-1' },
    ]);
    expect(said(run.sent[0])).toContain('Thank you.');
  });

  it('answers such a client below the card when the card cannot be changed, or the form was not stored', async () => {
    await run.stop();
    await start({ answer: ({ method }) => ({ status: method === 'PUT' ? 404 : 201 }) });
    const value = { ...submission(), verb: 'evaluation.submit' };
    await run.post(anActivity({ text: undefined, value, replyToId: 'card-1' }), authorization);
    expect(run.sent.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    expect(said(run.sent[1])).toContain('Thank you.');
    await run.post(
      anActivity({ text: undefined, value: { ...value, rating: '' }, replyToId: 'card-1' }),
      authorization,
    );
    expect(said(run.sent[2])).toContain('Rating: Fill this in.');
  });
});

describe('other actions', () => {
  beforeEach(() => start());

  it.each(['__proto__', 'toString', 'hasOwnProperty', 'constructor', '', 'refresh', 'approve'])(
    'refuses the verb %p',
    async (verb) => {
      expect(await invoke(verb, { viewAs: BEN })).toMatchObject({ statusCode: 400 });
      expect(run.sent).toEqual([]);
    },
  );

  it.each(['task/submit', 'task/fetch', 'fileConsent/invoke', 'composeExtension/query', 'toString'])(
    'refuses the invoke %p',
    async (name) => {
      expect(await invoke('evaluation.submit', submission(), { name })).toMatchObject({ statusCode: 400 });
      expect(answers()).toEqual([]);
    },
  );

  it.each([null, 'text', 5, [], { action: null }, { action: { verb: 5 } }])(
    'refuses an invoke whose value is %j',
    async (value) => {
      const answer = await run.post(anExecute('', {}, { value }), authorization);
      expect(answer).toMatchObject({ status: 200, body: { statusCode: 400 } });
    },
  );

  it('runs a command from a button of the help, for the one who presses it', async () => {
    const { value } = await invoke('command.run', { command: 'my-team' }, fromBen);
    expect(readableText(value)[0]).toBe('My team');
    const refused = await invoke('command.run', { command: 'my-team' });
    expect(refused).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(await invoke('command.run', { command: 'toString' })).toMatchObject({ statusCode: 400 });
    const inChannel = { conversation: { id: '19:x', conversationType: 'channel', tenantId: TENANT_ID } };
    expect(await invoke('command.run', { command: 'my-team' }, { ...fromBen, ...inChannel })).toMatchObject({
      statusCode: 403,
    });
  });

  it('fetches nothing that an attachment points to', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'http://169.254.169.254/metadata' }];
    await ask('help', { attachments });
    expect(run.sent).toHaveLength(1);
  });
});

describe('a fault in a turn', () => {
  const secret = 'canary: Asha Patel, asha@example.org';
  beforeEach(() => {
    const { records, standings } = aTeamOfTwo();
    return start({
      deps: {
        standings: {
          ...standings,
          allOf: () => {
            throw new Error(secret);
          },
        },
        records: {
          ...records,
          evaluations: { ...records.evaluations, create: () => Promise.reject(new Error(secret)) },
        },
      },
    });
  });

  it('is worded once with a reference that stands in the log, and tells nothing else', async () => {
    const text = await ask('my status');
    const reference = /quote ([0-9a-f-]{36})\./.exec(text)?.[1];
    expect(reference).toBeDefined();
    expect(run.logged.filter((each) => each.includes(reference ?? 'none'))).toHaveLength(1);
    expect(text + run.logged.join('')).not.toContain('canary');
  });

  it('answers a card’s button with an error inside an answer of 200', async () => {
    const { statusCode, value } = await invoke('evaluation.submit', submission());
    expect(statusCode).toBe(500);
    expect(value.message).toMatch(/^That didn’t work, and it is our fault/);
    expect(JSON.stringify(value) + run.logged.join('')).not.toContain('canary');
  });
});

describe('botbuilder’s own check of the token', () => {
  it('still stands behind ours: where the two disagree no turn runs, and the caller learns nothing', async () => {
    // It prints the keys it knows, which are public, past our log.
    const printed = jest.spyOn(console, 'error').mockReturnValue(undefined);
    const other = await createFakeChannel();
    await start({ parts: { fetchFromChannel: fetchKeys(other) } });
    expect(await run.post(anActivity(), `Bearer ${await other.token()}`)).toEqual({
      status: 500,
      body: { code: 'something-broke', reference: expect.any(String) },
    });
    expect(run.sent).toEqual([]);
    printed.mockRestore();
  });
});

describe('starting', () => {
  beforeEach(() => start());
  const parts = () => {
    const nothing = () => undefined;
    return {
      deps: world,
      door: nothing,
      ledger: world.outbox,
      rates: { fromAddress: () => 0, messages: { secondsToWait: () => 0 } },
      log: { info: nothing, warn: nothing, error: nothing },
    };
  };
  const settings = { appId: APP_ID, appPassword: 'secret', tenantId: TENANT_ID, teamsAppId: 'teams-app' };

  it.each(['appId', 'appPassword', 'tenantId', 'teamsAppId'] as const)(
    'is refused without %s, since an empty app id would let everybody in',
    (name) => {
      expect(() => createBot({ settings: { ...settings, [name]: ' ' }, ...parts() })).toThrow(name);
    },
  );

  it('needs nothing but its settings', () => {
    expect(typeof createBot({ settings, ...parts() }).messages).toBe('function');
  });
});

describe('an answer that Teams will not take at once', () => {
  const throttled = (retryAfter: string) => ({ status: 429, headers: { 'retry-after': retryAfter } });
  /** Real time stands still: each pause is noted, and ends at once. */
  const pauses: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(pauses.push(milliseconds));
  const until = async (isSo: () => boolean) => {
    for (let turn = 0; turn < 500 && !isSo(); turn += 1)
      await new Promise((resolve) => setImmediate(resolve));
    expect(isSo()).toBe(true);
  };
  const allSent = (count: number) => until(() => run.sent.length >= count);
  const answering = (...answers: readonly { status: number; headers?: Record<string, string> }[]) => {
    let asked = 0;
    pauses.length = 0;
    return start({ parts: { wait }, answer: () => answers[asked++] ?? { status: 201 } });
  };

  it('is given as soon as it may be, once, and the turn is not failed', async () => {
    await answering(throttled('30'), throttled('7'));
    expect(await run.post(anActivity({ text: 'help' }), authorization)).toEqual({ status: 200, body: {} });
    await allSent(3);
    expect(pauses).toEqual([30_000, 7_000]);
    expect(said(run.sent[2])).toBe(said(run.sent[0]));
    expect(run.sent[2]?.path).toMatch(/conversations\/a%3Aasha\/activities/);
    expect(run.logged.join('')).not.toContain('failed');
  });

  it('is given up after six times, and said so in the log', async () => {
    await answering(...Array.from({ length: 20 }, () => throttled('1')));
    await run.post(anActivity({ text: 'help' }), authorization);
    await allSent(7);
    await until(() => run.logged.join('').includes('An answer of the bot could not be sent'));
    expect(pauses).toHaveLength(6);
  });

  it('is not repeated when it may have been shown', async () => {
    await answering({ status: 504 });
    await run.post(anActivity({ text: 'help' }), authorization);
    expect(pauses).toEqual([]);
    expect(said(run.sent[1])).not.toBe(said(run.sent[0]));
  });
});
