import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from './test-tenant.ts';
import { listen } from './test-tenant.ts';

const Batch = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()),
      body: z.unknown().optional(),
    }),
  ),
});

const items = '/sites/root/lists/Notes/items';
const json = { 'Content-Type': 'application/json' };
const write = (id: string, Title: string, more: object = {}) => ({
  id,
  method: 'POST',
  url: items,
  headers: json,
  body: { fields: { Title } },
  ...more,
});

describe('$batch', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen();
    await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Notes' } });
  });
  afterEach(() => graph.close());

  const batch = (requests: unknown) => graph.call('POST', '/$batch', { body: { requests } });
  const responses = async (requests: unknown) => {
    const { status, body } = await batch(requests);
    expect(status).toBe(200);
    return new Map(Batch.parse(body).responses.map((response) => [response.id, response]));
  };

  it('answers each request by its id, in another order', async () => {
    const { body } = await batch([
      write('a', 'one'),
      { id: 'b', method: 'GET', url: '/v1.0/sites/root?$select=id' },
      { id: 'c', method: 'GET', url: 'sites/root/lists/None' },
    ]);
    const parsed = Batch.parse(body).responses;
    expect(parsed.map(({ id }) => id)).not.toEqual(['a', 'b', 'c']);
    const byId = new Map(parsed.map((response) => [response.id, response]));
    expect(byId.get('a')).toMatchObject({
      status: 201,
      headers: { ETag: expect.any(String) },
      body: { id: '1' },
    });
    expect(byId.get('b')).toMatchObject({ status: 200, body: { id: expect.any(String) } });
    expect(byId.get('c')).toMatchObject({ status: 404, body: { error: { code: 'itemNotFound' } } });
  });

  it('takes headers for each request', async () => {
    await graph.call('POST', items, { body: { fields: { Title: 'one' } } });
    const stale = { ...json, 'If-Match': '"stale,1"' };
    const byId = await responses([
      { id: '1', method: 'PATCH', url: `${items}/1/fields`, headers: stale, body: { Title: 'two' } },
      { id: '2', method: 'DELETE', url: `${items}/1`, dependsOn: ['1'] },
    ]);
    expect(byId.get('1')?.status).toBe(412);
    expect(byId.get('2')?.status).toBe(424);
    expect((await graph.call('GET', `${items}/1`)).status).toBe(200);
  });

  it('runs a request after those it depends on', async () => {
    const byId = await responses([
      { id: '2', method: 'GET', url: `${items}/1?$expand=fields`, dependsOn: ['1'] },
      write('1', 'one'),
    ]);
    expect(byId.get('2')).toMatchObject({ status: 200, body: { fields: { Title: 'one' } } });
  });

  it('throttles one of its requests alone', async () => {
    graph.tenant.faults.add({
      part: 'graph',
      kind: 'throttle',
      retryAfterSeconds: 7,
      method: 'POST',
      path: '/items$',
      times: 1,
    });
    const byId = await responses([write('1', 'one'), write('2', 'two')]);
    expect(byId.get('1')).toMatchObject({ status: 429, headers: { 'Retry-After': '7' } });
    expect(byId.get('2')?.status).toBe(201);
  });

  it('charges each of its requests, and itself nothing', async () => {
    graph.ledger.reset();
    await responses([write('1', 'one'), write('2', 'two'), { id: '3', method: 'GET', url: `${items}/1` }]);
    expect(
      graph.ledger.requests().map(({ path, resourceUnits, isInBatch }) => [path, resourceUnits, isInBatch]),
    ).toEqual([
      [items, 2, true],
      [items, 2, true],
      [`${items}/1`, 1, true],
      ['/$batch', 0, false],
    ]);
  });

  it('destroys the connection when one of its requests meets a reset, keeping what was stored', async () => {
    graph.tenant.faults.add({ part: 'graph', kind: 'reset-after', path: '/items$', times: 1 });
    await expect(batch([write('1', 'one'), write('2', 'two')])).rejects.toThrow('fetch failed');
    expect((await graph.call('GET', items)).body).toMatchObject({ value: [{ id: '1' }, { id: '2' }] });
  });

  it('answers a 503 inside with JSON', async () => {
    graph.tenant.faults.add({ part: 'graph', kind: 'unavailable', path: '/items$', times: 1 });
    const byId = await responses([write('1', 'one')]);
    expect(byId.get('1')).toMatchObject({ status: 503, body: { error: { code: 'serviceNotAvailable' } } });
  });

  it.each<[string, unknown]>([
    [
      'more than twenty requests',
      Array.from({ length: 21 }, (_, id) => ({ id: String(id), method: 'GET', url: '/users' })),
    ],
    ['an id twice, in whatever case', [write('a', 'one'), write('A', 'two')]],
    ['no requests', []],
    ['no list of requests', 'requests'],
    ['a request without an id', [{ method: 'GET', url: '/users' }]],
    ['a body without a content type', [write('1', 'one', { headers: {} })]],
    ['a write without a body', [{ id: '1', method: 'POST', url: items, headers: json }]],
    [
      'a batch that is neither sequential nor parallel',
      [write('1', 'one'), write('2', 'two'), write('3', 'three', { dependsOn: ['1'] })],
    ],
    [
      'two requests that wait for the same one',
      [write('1', 'one'), write('2', 'two', { dependsOn: ['1'] }), write('3', 'three', { dependsOn: ['1'] })],
    ],
    ['a dependency that is not there', [write('1', 'one', { dependsOn: ['9'] })]],
    [
      'a circle of dependencies',
      [write('1', 'one', { dependsOn: ['2'] }), write('2', 'two', { dependsOn: ['1'] })],
    ],
  ])('refuses %s and stores nothing', async (_case, requests) => {
    expect((await batch(requests)).status).toBe(400);
    expect((await graph.call('GET', items)).body).toMatchObject({ value: [] });
  });

  it('names the code of too many requests', async () => {
    const many = Array.from({ length: 21 }, (_, id) => ({ id: String(id), method: 'GET', url: '/users' }));
    expect((await batch(many)).body).toMatchObject({ error: { code: 'MaximumValueExceeded' } });
  });

  it('takes no batch inside itself', async () => {
    const byId = await responses([
      { id: '1', method: 'POST', url: '/$batch', headers: json, body: { requests: [] } },
    ]);
    expect(byId.get('1')?.status).toBe(400);
  });

  it('needs a token itself', async () => {
    expect((await graph.call('POST', '/$batch', { token: 'none', body: { requests: [] } })).status).toBe(401);
  });
});
