import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { notificationPlace, notificationRoute } from './notifications.ts';
import { createSlidingRate } from './sliding-rate.ts';

const PLACE = notificationPlace('a secret', 'https://cpd.contoso.example/api/notifications');
const QUERY = new URL(PLACE.notificationUrl).search;

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function aReceiver() {
  const heard = { wakes: 0, warnings: 0 };
  const app = express();
  app.use(
    '/api/notifications',
    notificationRoute({
      ...PLACE,
      rate: createSlidingRate({ calls: 60, windowMilliseconds: 10_000, now: () => 0 }),
      addressOf: () => 'one address',
      wake: () => (heard.wakes += 1),
      log: { info: () => undefined, warn: () => void (heard.warnings += 1), error: () => undefined },
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/notifications`;
  const post = (query: string, body?: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body }),
    });
  return { heard, origin, post };
}

const told = (clientState: string | null, times = 1) =>
  JSON.stringify({ value: Array.from({ length: times }, () => ({ clientState, changeType: 'updated' })) });

describe('the place that Graph tells', () => {
  it('gives back what it is asked with, as plain text', async () => {
    const { post, heard } = await aReceiver();
    const token = '<script>Validation: ü & 1</script>';
    const answer = await post(`${QUERY}&validationToken=${encodeURIComponent(token)}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe(token);
    expect(heard.wakes).toBe(0);
  });

  it('answers a notification at once and wakes the reading, fifty in one as a single one', async () => {
    const { post, heard } = await aReceiver();
    const answer = await post(QUERY, told(PLACE.clientState, 50));
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    expect(heard).toEqual({ wakes: 1, warnings: 0 });
  });

  it.each<[string, string]>([
    ['another secret', told('a guess')],
    ['no secret', told(null)],
    ['an empty secret', told('')],
  ])('is woken by nobody with %s, who hears the same', async (_whose, body) => {
    const { post, heard } = await aReceiver();
    expect((await post(QUERY, body)).status).toBe(202);
    expect(heard).toEqual({ wakes: 0, warnings: 1 });
  });

  it.each<[string, number, string, string | undefined, Record<string, string>]>([
    ['without its key', 404, '', told(PLACE.clientState), {}],
    ['with another key', 404, '?key=abcdefghijkl', told(PLACE.clientState), {}],
    ['with two keys', 404, `${QUERY}&key=x`, told(PLACE.clientState), {}],
    ['with a token and no key', 404, '?validationToken=x', undefined, {}],
    ['with a token that is two', 400, `${QUERY}&validationToken=x&validationToken=y`, undefined, {}],
    ['with a token of a book’s length', 400, `${QUERY}&validationToken=${'x'.repeat(5000)}`, undefined, {}],
    ['without a body', 400, QUERY, '', {}],
    ['with what is not JSON', 400, QUERY, '{', {}],
    ['with what is no notification', 400, QUERY, '{"value":"x"}', {}],
    ['with more than a thousand', 400, QUERY, told(PLACE.clientState, 1001), {}],
    ['with too large a body', 413, QUERY, `"${'x'.repeat(300_000)}"`, {}],
    ['packed', 400, QUERY, told(PLACE.clientState), { 'content-encoding': 'gzip' }],
  ])('refuses what comes %s', async (_how, status, query, body, headers) => {
    const { post, heard } = await aReceiver();
    expect((await post(query, body, headers)).status).toBe(status);
    expect(heard.wakes).toBe(0);
  });

  it('takes no other method, and only so much from one address', async () => {
    const { post, origin } = await aReceiver();
    expect((await fetch(`${origin}${QUERY}`)).status).toBe(404);
    const statuses = await Promise.all(
      Array.from({ length: 70 }, () => post(QUERY, told(PLACE.clientState))),
    );
    expect(statuses.filter(({ status }) => status === 429).length).toBeGreaterThan(5);
  });
});

it('every instance makes the same secret, and another secret of the product makes another place', () => {
  const url = 'https://cpd.contoso.example/api/notifications';
  expect(notificationPlace('a secret', url)).toEqual(PLACE);
  expect(notificationPlace('another', url)).not.toEqual(PLACE);
  expect(PLACE.clientState.length).toBeLessThanOrEqual(128);
  expect(PLACE.notificationUrl).not.toContain(PLACE.clientState);
});
