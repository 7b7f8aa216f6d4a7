import { describe, expect, it } from '@jest/globals';
import { json, scriptedFetch } from '../../tests/fakes/scripted-fetch.ts';
import type { Scripted, SentRequest } from '../../tests/fakes/scripted-fetch.ts';
import { createGraph } from './graph.ts';
import type { BatchRequest } from './batch.ts';

interface Inner {
  readonly id: string;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

const ids = (request: SentRequest) =>
  (request.body as { requests: { id: string }[] }).requests.map(({ id }) => id);
const answer = (...responses: readonly Inner[]): Scripted => json({ responses });
const reads = (count: number): BatchRequest[] =>
  Array.from({ length: count }, (_, index) => ({ method: 'GET', url: `/sites/s/lists/l/items/${index}` }));

function scripted(...script: readonly Scripted[]) {
  let elapsed = 0;
  const { fetch, sent } = scriptedFetch(...script);
  const graph = createGraph({
    fetch,
    tokens: { token: () => Promise.resolve('token') },
    timing: {
      monotonic: () => elapsed,
      now: () => elapsed,
      sleep: (milliseconds) => {
        elapsed += milliseconds;
        return Promise.resolve();
      },
      random: () => 0,
    },
  });
  return { graph, sent, elapsed: () => elapsed };
}

const statuses = (outcomes: readonly { ok: boolean }[]) => outcomes.map(({ ok }) => ok);

describe('a batch', () => {
  it('matches answers to requests by id, in whatever order they come', async () => {
    const { graph } = scripted(
      answer({ id: '1', status: 404, body: {} }, { id: '0', status: 200, body: { a: 1 } }),
    );
    const [first, second] = await graph.batch(reads(2));
    expect(first).toMatchObject({ ok: true, answer: { status: 200, body: { a: 1 } } });
    expect(second).toMatchObject({ ok: false, fault: { status: 404, outcome: 'refused' } });
  });

  it('goes out twenty at a time', async () => {
    const echo = (request: SentRequest) =>
      json({ responses: ids(request).map((id) => ({ id, status: 200 })) });
    const { graph, sent } = scripted(echo);
    expect(statuses(await graph.batch(reads(45)))).toEqual(Array.from({ length: 45 }, () => true));
    expect(sent.map((request) => ids(request).length)).toEqual([20, 20, 5]);
    expect(graph.usage()).toEqual({ requests: 3, resourceUnits: 45 });
  });

  it('sends only the reads again that were throttled, after the longest wait asked for', async () => {
    const { graph, sent, elapsed } = scripted(
      answer(
        { id: '0', status: 200 },
        { id: '1', status: 429, headers: { 'Retry-After': '2' } },
        { id: '2', status: 429, headers: { 'Retry-After': '5' } },
        { id: '3', status: 404 },
      ),
      answer({ id: '2', status: 200 }, { id: '1', status: 200 }),
    );
    expect(statuses(await graph.batch(reads(4)))).toEqual([true, true, true, false]);
    expect(sent.map(ids)).toEqual([
      ['0', '1', '2', '3'],
      ['1', '2'],
    ]);
    expect(elapsed()).toBe(5000);
  });

  it('never sends a write again: what was throttled may have been applied', async () => {
    const write: BatchRequest = { method: 'POST', url: '/sites/s/lists/l/items', body: { fields: {} } };
    const { graph, sent } = scripted(answer({ id: '0', status: 429 }));
    const [outcome] = await graph.batch([write, write]);
    expect(outcome).toMatchObject({ ok: false, fault: { status: 429, outcome: 'unknown' } });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({
      requests: [{ headers: { 'Content-Type': 'application/json' } }, {}],
    });
  });

  it('calls a write unknown that got no answer, or two different ones', async () => {
    const write: BatchRequest = { method: 'PATCH', url: '/sites/s/lists/l/items/1/fields', body: {} };
    const { graph } = scripted(
      answer(
        { id: '1', status: 200 },
        { id: '1', status: 400 },
        { id: '2', status: 200 },
        { id: '2', status: 200 },
      ),
    );
    const outcomes = await graph.batch([write, write, write]);
    expect(outcomes).toMatchObject([
      { ok: false, fault: { outcome: 'unknown' } },
      { ok: false, fault: { outcome: 'unknown' } },
      { ok: true },
    ]);
  });

  it('that is refused whole is halved until the bad one is found, and the others go through', async () => {
    const refusal = () => json({ error: { code: 'BadRequest', message: 'malformed' } }, 400);
    const { graph, sent } = scripted((request) =>
      ids(request).includes('11')
        ? refusal()
        : json({ responses: ids(request).map((id) => ({ id, status: 200, body: { id } })) }),
    );
    const outcomes = await graph.batch(reads(20));
    expect(statuses(outcomes)).toEqual(Array.from({ length: 20 }, (_, index) => index !== 11));
    expect(outcomes[11]).toMatchObject({ fault: { status: 400, code: 'BadRequest', outcome: 'refused' } });
    expect(outcomes[12]).toMatchObject({ answer: { body: { id: '12' } } });
    expect(sent.map((request) => ids(request).length)).toEqual([20, 10, 10, 5, 3, 2, 1, 1, 1, 2, 5]);
  });

  it('of writes that is refused whole sends each that went through once', async () => {
    const write: BatchRequest = { method: 'POST', url: '/sites/s/lists/l/items', body: { fields: {} } };
    const done: string[] = [];
    const { graph } = scripted((request) => {
      if (ids(request).includes('0')) return json({ error: { code: 'BadRequest', message: 'no' } }, 400);
      done.push(...ids(request));
      return json({ responses: ids(request).map((id) => ({ id, status: 201 })) });
    });
    expect(statuses(await graph.batch([write, write, write]))).toEqual([false, true, true]);
    expect(done.sort()).toEqual(['1', '2']);
  });

  it('that is refused for anything but its form is a fault', async () => {
    const { graph, sent } = scripted(json({ error: { code: 'accessDenied', message: 'no' } }, 403));
    await expect(graph.batch(reads(4))).rejects.toMatchObject({ status: 403 });
    expect(sent).toHaveLength(1);
  });
});
