import { describe, expect, it } from '@jest/globals';
import { graphError, json, scriptedFetch } from '../../tests/fakes/scripted-fetch.ts';
import type { Scripted } from '../../tests/fakes/scripted-fetch.ts';
import { createGraph } from './graph.ts';
import type { GraphParts } from './graph.ts';
import { graphPath } from './graph-path.ts';
import { fieldEquals } from './graph-query.ts';

const LIST = graphPath`/sites/contoso.sharepoint.com,1,2/lists/L/items`;
const ITEM = graphPath`/sites/contoso.sharepoint.com,1,2/lists/L/items/7`;
const EPOCH = Date.parse('2026-03-31T09:00:00Z');

/** A Graph that answers by a script, on a clock that only sleeping moves. */
function scripted(script: readonly Scripted[], more: Partial<GraphParts> = {}) {
  let elapsed = 0;
  const slept: number[] = [];
  const tokens: boolean[] = [];
  const { fetch, sent } = scriptedFetch(...script);
  const graph = createGraph({
    fetch,
    tokens: {
      token: ({ fresh }) => {
        tokens.push(fresh);
        return Promise.resolve(fresh ? 'fresh-token' : 'token');
      },
    },
    timing: {
      monotonic: () => elapsed,
      now: () => EPOCH + elapsed,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        elapsed += milliseconds;
        return Promise.resolve();
      },
      random: () => 0,
    },
    deadlineMilliseconds: 10_000,
    ...more,
  });
  const pass = (milliseconds: number) => {
    elapsed += milliseconds;
  };
  return { graph, sent, slept, tokens, pass };
}

describe('a request to Graph', () => {
  it('says who we are, carries an id of its own and the token, and asks for exactly what was meant', async () => {
    const { graph, sent } = scripted([json({ value: [] })]);
    const filter = fieldEquals('Key', "O'Brien & Co' or 1 eq 1");
    await graph.get(LIST, { filter, expand: { fields: ['Key', 'Title'] }, top: 2 });
    const { url, headers } = sent[0] ?? {};
    expect(new URL(url ?? '').searchParams.get('$filter')).toBe("fields/Key eq 'O''Brien & Co'' or 1 eq 1'");
    expect(url).toContain('https://graph.microsoft.com/v1.0/sites/contoso.sharepoint.com,1,2/lists/L/items?');
    expect(url).toContain('$expand=fields($select=Key,Title)');
    expect(url).toContain('$top=2');
    expect(headers?.get('user-agent')).toBe('NONISV|CPDCompanion|cpd-companion/0.1.0');
    expect(headers?.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers?.get('authorization')).toBe('Bearer token');
  });

  it('is made again with a fresh token after a 401, once', async () => {
    const renewed = scripted([graphError(401), json({ ok: true })]);
    expect((await renewed.graph.post(LIST, { fields: {} })).body).toEqual({ ok: true });
    expect(renewed.tokens).toEqual([false, true]);
    expect(renewed.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token',
      'Bearer fresh-token',
    ]);
    const refused = scripted([graphError(401)]);
    await expect(refused.graph.get(ITEM)).rejects.toMatchObject({ status: 401, outcome: 'refused' });
    expect(refused.sent).toHaveLength(2);
  });

  it('counts what it costs: requests and resource units', async () => {
    const { graph } = scripted([json({ id: '7', value: [] })]);
    await graph.get(ITEM);
    await graph.get(LIST);
    await graph.post(LIST, {});
    await graph.get(graphPath`/sites/contoso.sharepoint.com,1,2/permissions`);
    await graph.get(graphPath`/users`);
    expect(graph.usage()).toEqual({ requests: 5, resourceUnits: 1 + 2 + 2 + 5 + 0 });
  });

  it('takes only ids into its path', () => {
    for (const id of ['..', '../me', 'a/b', '', 'a?b', 'a#b', '%2e%2e', 'a b', '1..2', 'é']) {
      expect(() => graphPath`/users/${id}`).toThrow('is not an id');
    }
  });
});

describe('a read that fails for a while', () => {
  const transient: readonly (readonly [string, Scripted])[] = [
    ['429', graphError(429)],
    ['503 in HTML', new Response('<html>', { status: 503, headers: { 'Content-Type': 'text/html' } })],
    ['504', graphError(504)],
    ['a broken connection', new TypeError('fetch failed')],
    ['half an answer', new Response('{"value": [', { headers: { 'Content-Type': 'application/json' } })],
  ];

  it.each(transient)('is made again after %s', async (_, failure) => {
    const { graph, sent } = scripted([failure, failure, json({ id: '7' })]);
    expect((await graph.get(ITEM)).body).toEqual({ id: '7' });
    expect(sent).toHaveLength(3);
  });

  it.each(transient)(
    'is given up after four attempts at %s, with growing pauses between them',
    async (_, failure) => {
      const { graph, sent, slept } = scripted([failure]);
      await expect(graph.get(ITEM)).rejects.toMatchObject({ name: 'GraphFault', outcome: 'refused' });
      expect(sent).toHaveLength(4);
      expect(slept).toEqual([250, 500, 1000]);
    },
  );

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    const seconds = scripted([graphError(429, { 'Retry-After': '7' }), json({})]);
    await seconds.graph.get(ITEM);
    expect(sum(seconds.slept)).toBe(7000);
    const date = scripted([
      graphError(503, { 'Retry-After': new Date(EPOCH + 6000).toUTCString() }),
      json({}),
    ]);
    await date.graph.get(ITEM);
    expect(sum(date.slept)).toBe(6000);
  });

  it('pauses of its own accord when Retry-After means nothing', async () => {
    for (const header of ['-5', 'soon', '', 'NaN', '1e9', '0']) {
      const { graph, sent, slept } = scripted([graphError(429, { 'Retry-After': header })]);
      await expect(graph.get(ITEM)).rejects.toMatchObject({ status: 429 });
      expect(sent).toHaveLength(4);
      expect(slept.every((pause) => pause > 0)).toBe(true);
      expect(sum(slept)).toBe(1750);
    }
  });

  it('says at once that Retry-After ends after the deadline, and sends nothing more until then', async () => {
    const { graph, sent } = scripted([graphError(429, { 'Retry-After': '400' }), json({})]);
    await expect(graph.get(ITEM)).rejects.toMatchObject({ status: 429, retryAfterSeconds: 400 });
    await expect(graph.get(LIST)).rejects.toMatchObject({
      code: 'throttled',
      retryAfterSeconds: 400,
      outcome: 'refused',
    });
    await expect(graph.post(LIST, {})).rejects.toMatchObject({ code: 'throttled', outcome: 'refused' });
    expect(sent).toHaveLength(1);
  });

  it('makes every caller of the same budget wait, and no caller of another', async () => {
    const { graph, sent, slept } = scripted([graphError(429, { 'Retry-After': '4' }), json({ value: [] })]);
    await expect(graph.post(LIST, {})).rejects.toMatchObject({ status: 429, outcome: 'unknown' });
    await graph.get(graphPath`/users`);
    expect(slept).toEqual([]);
    await graph.get(LIST);
    expect(slept).toEqual([4000]);
    expect(sent).toHaveLength(3);
  });

  it('finds out once a minute whether a long pause is over, and lets everybody go when it is', async () => {
    const asked = graphError(429, { 'Retry-After': '3600' });
    const { graph, sent, pass } = scripted([asked, asked, json({ value: [] })]);
    const isHeldUp = { code: 'throttled', outcome: 'refused' };
    await expect(graph.get(ITEM)).rejects.toMatchObject({ status: 429 });
    pass(59_000);
    await expect(graph.get(ITEM)).rejects.toMatchObject(isHeldUp);
    expect(sent).toHaveLength(1);
    pass(1000);
    await expect(graph.post(LIST, {})).rejects.toMatchObject(isHeldUp);
    await expect(Promise.allSettled([graph.get(ITEM), graph.get(ITEM)])).resolves.toMatchObject([
      { reason: { status: 429 } },
      { reason: isHeldUp },
    ]);
    expect(sent).toHaveLength(2);
    pass(60_000);
    await graph.get(ITEM);
    await graph.post(LIST, {});
    expect(sent).toHaveLength(4);
  });

  it.each([503, 504])('goes on waiting where the one that finds out is answered %d', async (status) => {
    const { graph, sent, pass } = scripted([
      graphError(429, { 'Retry-After': '3600' }),
      graphError(status),
      json({ value: [] }),
    ]);
    await expect(graph.get(ITEM)).rejects.toMatchObject({ status: 429 });
    pass(60_000);
    await expect(graph.get(ITEM)).rejects.toMatchObject({ status });
    await expect(graph.get(ITEM)).rejects.toMatchObject({ code: 'throttled' });
    expect(sent).toHaveLength(2);
  });

  it('is refused at once when it is wrong, not merely unlucky', async () => {
    for (const status of [400, 403, 404, 410, 412, 500]) {
      const { graph, sent } = scripted([
        graphError(status, { 'request-id': 'an-id' }, 'aCode', 'A sentence.'),
      ]);
      const fault = { status, code: 'aCode', message: 'A sentence.', requestId: 'an-id', outcome: 'refused' };
      await expect(graph.get(ITEM)).rejects.toMatchObject(fault);
      expect(sent).toHaveLength(1);
    }
  });
});

describe('a write that fails', () => {
  it('is sent once, and says whether it may have been applied', async () => {
    const failures: readonly (readonly [Scripted, 'unknown' | 'refused'])[] = [
      [graphError(429), 'unknown'],
      [graphError(503), 'unknown'],
      [graphError(504), 'unknown'],
      [graphError(500), 'unknown'],
      [new TypeError('fetch failed'), 'unknown'],
      [
        new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
        'refused',
      ],
      [new Response('{"id": ', { status: 201, headers: { 'Content-Type': 'application/json' } }), 'unknown'],
      [new Response('<html>', { status: 200, headers: { 'Content-Type': 'text/html' } }), 'unknown'],
      [graphError(400), 'refused'],
      [graphError(412), 'refused'],
    ];
    for (const [failure, outcome] of failures) {
      for (const method of ['post', 'patch'] as const) {
        const { graph, sent } = scripted([failure]);
        await expect(graph[method](ITEM, {}, { ifMatch: '"g,1"' })).rejects.toMatchObject({
          name: 'GraphFault',
          outcome,
        });
        expect(sent).toHaveLength(1);
      }
    }
  });

  it('sends the version with a patch', async () => {
    const { graph, sent } = scripted([json({})]);
    await graph.patch(ITEM, { Title: 'x' }, { ifMatch: '"g,1"' });
    expect(sent[0]).toMatchObject({ method: 'PATCH', body: { Title: 'x' } });
    expect(sent[0]?.headers.get('if-match')).toBe('"g,1"');
  });
});

describe('the deadline', () => {
  it('ends a call that is not answered', async () => {
    const { graph, sent } = scripted(['silence'], { deadlineMilliseconds: 20 });
    await expect(graph.post(LIST, {})).rejects.toMatchObject({ code: 'deadline', outcome: 'unknown' });
    await expect(graph.get(LIST)).rejects.toMatchObject({ code: 'deadline', outcome: 'refused' });
    expect(sent).toHaveLength(2);
  });

  it('ends a call whose answer only trickles in', async () => {
    const { graph } = scripted([], {
      deadlineMilliseconds: 20,
      fetch: (_, request) => Promise.resolve(neverEnding(request?.signal)),
    });
    await expect(graph.get(LIST)).rejects.toMatchObject({ code: 'deadline' });
  });

  it('also ends the wait for a token', async () => {
    const { graph, sent } = scripted([json({})], {
      deadlineMilliseconds: 20,
      tokens: { token: () => new Promise(() => undefined) },
    });
    await expect(graph.post(LIST, {})).rejects.toMatchObject({ code: 'no-token', outcome: 'refused' });
    expect(sent).toHaveLength(0);
  });

  it('ends with the caller, too', async () => {
    const caller = new AbortController();
    const { graph } = scripted(['silence']);
    const call = graph.get(LIST, {}, { signal: caller.signal });
    caller.abort();
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });
});

/** A response whose body begins and never ends, until it is given up. */
function neverEnding(signal: AbortSignal | null | undefined): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{'));
      signal?.addEventListener('abort', () => controller.error(new DOMException('given up', 'AbortError')));
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('pages', () => {
  const page = (items: readonly unknown[], links: Record<string, string> = {}) =>
    json({ value: items, ...links });
  const next = (token: string) => ({
    '@odata.nextLink': `https://graph.microsoft.com/v1.0/x?$skiptoken=${token}`,
  });

  const collect = async (graph: ReturnType<typeof scripted>['graph']) => {
    const items: unknown[] = [];
    for await (const each of graph.pages({ path: LIST })) items.push(...each.items);
    return items;
  };

  it('are followed to the end, empty ones too, each link exactly as it was given', async () => {
    const link = 'https://graph.microsoft.com/v1.0/x?$skiptoken=a%2Bb&$expand=fields($select=Key)&$top=2';
    const { graph, sent } = scripted([
      page([1], { '@odata.nextLink': link }),
      page([], next('c')),
      page([2]),
    ]);
    expect(await collect(graph)).toEqual([1, 2]);
    expect(sent[1]?.url).toBe(link);
  });

  it('are not followed away from Graph', async () => {
    for (const link of [
      'https://evil.example/v1.0/x',
      'http://graph.microsoft.com/x',
      'https://graph.microsoft.com@evil.example/',
      '/x',
    ]) {
      const { graph, sent } = scripted([page([1], { '@odata.nextLink': link })]);
      await expect(collect(graph)).rejects.toMatchObject({ code: 'foreign-link' });
      expect(sent).toHaveLength(1);
      await expect(graph.pages({ link }).next()).rejects.toMatchObject({ code: 'foreign-link' });
    }
  });

  it('that lead in a circle end in a fault', async () => {
    const { graph, sent } = scripted([page([1], next('a')), page([2], next('b')), page([3], next('a'))]);
    await expect(collect(graph)).rejects.toMatchObject({ code: 'page-loop' });
    expect(sent).toHaveLength(3);
  });

  it('that are no pages are a fault', async () => {
    await expect(collect(scripted([json({ value: 'x' })]).graph)).rejects.toMatchObject({
      code: 'unexpected-answer',
    });
    await expect(collect(scripted([new Response(null, { status: 204 })]).graph)).rejects.toMatchObject({
      code: 'unexpected-answer',
    });
  });
});
