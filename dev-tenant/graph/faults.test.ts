import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { FaultKind } from '../tenant.ts';
import type { GraphListener } from './test-tenant.ts';
import { listen } from './test-tenant.ts';

const items = '/sites/root/lists/Notes/items';

describe('faults', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen();
    await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Notes' } });
  });
  afterEach(() => graph.close());

  const strike = (kind: FaultKind, more = {}) =>
    graph.tenant.faults.add({ part: 'graph', method: 'POST', path: '/items$', times: 1, kind, ...more });
  const write = () => graph.call('POST', items, { body: { fields: { Title: 'one' } } });
  const stored = async () =>
    z.object({ value: z.array(z.unknown()) }).parse((await graph.call('GET', items)).body).value.length;

  it.each<[FaultKind, number, number]>([
    ['throttle', 429, 0],
    ['unavailable', 503, 0],
    ['gateway-timeout-before', 504, 0],
    ['gateway-timeout-after', 504, 1],
  ])('%s answers %d with %d items stored, once', async (kind, status, count) => {
    strike(kind);
    expect((await write()).status).toBe(status);
    expect(await stored()).toBe(count);
    expect((await write()).status).toBe(201);
  });

  it.each<[FaultKind, number]>([
    ['reset', 0],
    ['reset-after', 1],
  ])('%s destroys the connection with %d items stored', async (kind, count) => {
    strike(kind);
    await expect(write()).rejects.toThrow('fetch failed');
    expect(await stored()).toBe(count);
    expect(graph.ledger.requests().find(({ status }) => status === 0)).toMatchObject({
      method: 'POST',
      path: items,
    });
  });

  it('truncate cuts the JSON of what was stored', async () => {
    strike('truncate');
    await expect(write()).rejects.toThrow(SyntaxError);
    expect(await stored()).toBe(1);
  });

  it('stall answers in the end', async () => {
    strike('stall', { stallMilliseconds: 20 });
    expect((await write()).status).toBe(201);
  });

  it('a stalled call can be given up, and the item is stored all the same', async () => {
    strike('stall', { stallMilliseconds: 600_000 });
    const leaving = new AbortController();
    const call = fetch(`${graph.origin}/v1.0${items}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await graph.tenant.tokenFor(graph.tenant.identity.provisioningApp)}`,
        'content-type': 'application/json',
      },
      body: '{"fields":{}}',
      signal: leaving.signal,
    });
    // Given up only once the service has recorded the call.
    const isRecorded = () => graph.ledger.requests().some(({ path }) => path === items);
    for (let turn = 0; turn < 100_000 && !isRecorded(); turn += 1) {
      await new Promise((resume) => setImmediate(resume));
    }
    leaving.abort();
    await expect(call).rejects.toThrow('abort');
    expect(await stored()).toBe(1);
  });

  it('gives Retry-After only when asked to', async () => {
    strike('throttle', { retryAfterSeconds: 400 });
    expect((await write()).headers.get('retry-after')).toBe('400');
    strike('throttle');
    expect((await write()).headers.get('retry-after')).toBeNull();
  });

  it('answers a 503 with a page', async () => {
    strike('unavailable');
    const { headers, body } = await write();
    expect(headers.get('content-type')).toBe('text/html');
    expect(body).toContain('<h2>Service Unavailable</h2>');
  });

  it('gone sends a delta back to its beginning', async () => {
    graph.tenant.faults.add({ part: 'graph', kind: 'gone', path: '/delta$', times: 1 });
    const { status, headers } = await graph.call('GET', `${items}/delta?token=latest`);
    expect(status).toBe(410);
    expect(headers.get('location')).toBe(`https://graph.microsoft.com/v1.0${items}/delta`);
    expect((await graph.call('GET', `${items}/delta?token=latest`)).status).toBe(200);
  });
});
