import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Me } from '../../contract/me.ts';
import { aMe } from '../testing/replies.ts';
import { ApiError } from './api-error.ts';
import type { ApiSettings } from './send.ts';
import { createSend } from './send.ts';

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
interface Sent {
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A network that answers in turn; what is no answer is thrown. jsdom has no `Response`, so this is the part we read. */
function network(...answers: (Answer | Error)[]) {
  const sent: Sent[] = [];
  const fetch = ((url: string, init: RequestInit) => {
    sent.push({ url, headers: init.headers as Headers, body: init.body });
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? {};
    if (answer instanceof Error) return Promise.reject(answer);
    const { status = 200, body, headers = {} } = answer;
    return Promise.resolve({
      ok: status < 400,
      status,
      headers: new Headers(headers),
      json: () => (body instanceof Error ? Promise.reject(body) : Promise.resolve(body)),
    });
  }) as unknown as typeof globalThis.fetch;
  return { fetch, sent };
}

const problem = (status: number, code: string) => ({
  status,
  body: { code, status, title: 'No.', detail: 'Ask.', problems: [], reference: 'ref-1' },
});

function sender(fetch: ApiSettings['fetch'], changes: Partial<ApiSettings> = {}) {
  const tokens = ['first', 'second', 'third'];
  const failures: string[] = [];
  const send = createSend({
    fetch,
    getToken: () => Promise.resolve(tokens.shift() ?? 'last'),
    onSignInFailed: (reason) => failures.push(reason),
    locale: 'cy',
    deadlineMilliseconds: 1000,
    ...changes,
  });
  return { send, failures };
}

const me = { method: 'GET', address: '/api/me', reply: Me } as const;
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no failure',
    (error: unknown) => (error instanceof ApiError ? error.failure : 'another error'),
  );

afterEach(() => void jest.useRealTimers());

describe('calling the API', () => {
  it('sends the token and the reader’s language, and reads the reply by the contract', async () => {
    const { fetch, sent } = network({ body: aMe() });
    expect((await sender(fetch).send(me)).reply).toEqual(aMe());
    expect(sent[0]?.url).toBe('/api/me');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer first');
    expect(sent[0]?.headers.get('accept-language')).toBe('cy');
  });

  it('asks for the token once for many calls', async () => {
    const { fetch, sent } = network({ body: aMe() });
    const { send } = sender(fetch);
    await Promise.all([send(me), send(me), send(me)]);
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(Array(3).fill('Bearer first'));
  });

  it('takes one fresh token and repeats once when the token is refused', async () => {
    const { fetch, sent } = network(problem(401, 'not-signed-in'), { body: aMe() });
    expect((await sender(fetch).send(me)).reply).toEqual(aMe());
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer first',
      'Bearer second',
    ]);
  });

  it('gives up signing in after the second refusal, and says so to Teams', async () => {
    const { fetch, sent } = network(problem(401, 'not-signed-in'));
    const { send, failures } = sender(fetch);
    expect(await failureOf(send(me))).toBe('sign-in');
    expect([sent.length, failures.length]).toEqual([2, 1]);
  });

  it('says to Teams why there is no token, and asks again next time', async () => {
    const { fetch } = network({ body: aMe() });
    const answers = [Promise.reject(new Error('consent needed')), Promise.resolve('token')];
    const { send, failures } = sender(fetch, { getToken: () => answers.shift() ?? Promise.resolve('') });
    expect(await failureOf(send(me))).toBe('sign-in');
    expect(failures).toEqual(['consent needed']);
    expect((await send(me)).reply).toEqual(aMe());
  });

  it('tells later reads what this page has written, the newest twenty', async () => {
    const many = Array.from({ length: 25 }, (_each, index) => `attendance:${index}:1`);
    const { fetch, sent } = network(
      { body: aMe(), headers: { 'cpd-seen': 'activities:7:1' } },
      { body: aMe() },
      { body: aMe(), headers: { 'cpd-seen': many.join(' ') } },
      { body: aMe() },
    );
    const { send } = sender(fetch);
    const write = { ...me, method: 'POST', body: { title: 'x' } } as const;
    await send(write);
    await send(me);
    await send(write);
    await send(me);
    expect(sent.map(({ headers }) => headers.get('cpd-seen'))).toEqual([
      null,
      'activities:7:1',
      null,
      many.slice(5).join(' '),
    ]);
  });

  it('gives the problem to the caller', async () => {
    const { fetch } = network(problem(403, 'not-allowed'));
    const error = await sender(fetch)
      .send(me)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ failure: 'problem', code: 'not-allowed', problem: { reference: 'ref-1' } });
  });

  it.each([
    ['60', 60],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['999999999', 86_400],
    ['soon', undefined],
    ['-1', undefined],
    [undefined, undefined],
  ])('gives with it how long the server asks to be left alone: %p', async (header, seconds) => {
    const { fetch } = network({
      ...problem(503, 'microsoft-365-busy'),
      ...(header !== undefined && { headers: { 'retry-after': header } }),
    });
    await expect(sender(fetch).send(me)).rejects.toMatchObject({ retryAfterSeconds: seconds });
  });

  it.each<[string, Answer | Error]>([
    ['unreachable', new TypeError('Failed to fetch')],
    ['unreadable', { body: { oid: 1 } }],
    ['unreadable', { body: new SyntaxError('Unexpected token <') }],
    ['unreadable', { status: 502, body: { error: 'Bad gateway' } }],
  ])('names a failure: %s', async (failure, answer) => {
    expect(await failureOf(sender(network(answer).fetch).send(me))).toBe(failure);
  });

  it('gives up at its deadline, while waiting for a token too', async () => {
    jest.useFakeTimers();
    const { fetch } = network({ body: aMe() });
    const { send } = sender(fetch, { getToken: () => new Promise(() => undefined) });
    const failure = failureOf(send(me));
    await jest.advanceTimersByTimeAsync(1000);
    expect(await failure).toBe('too-slow');
  });
});
