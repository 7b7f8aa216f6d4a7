import { once } from 'node:events';
import fs from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { createApp } from './create-app.ts';
import { developmentClock } from './development-clock.ts';
import { createClock } from './offset-clock.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const KEY = 'a-key-for-development';
const LONG = `export {};${' // Nothing.'.repeat(500)}`;

async function anApp(
  given: { readonly missing?: readonly string[]; readonly key?: string } = {},
): Promise<string> {
  const tabFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'cpd-tab-'));
  fs.mkdirSync(path.join(tabFolder, 'assets'));
  fs.writeFileSync(path.join(tabFolder, 'index.html'), '<!doctype html><title>CPD</title>');
  fs.writeFileSync(path.join(tabFolder, 'assets/main-abc.js'), 'export {};');
  fs.writeFileSync(path.join(tabFolder, 'assets/long-abc.js'), LONG);
  const clock = createClock('Europe/London', () => Date.parse('2026-11-21T12:00:00Z'));
  const app = createApp({
    messages: (_request, response) => void response.status(202).end(),
    api: express.Router(),
    development: given.key === undefined ? undefined : developmentClock(clock, given.key),
    readiness: () => ({ missing: given.missing ?? [] }),
    tabFolder,
  });
  const server = app.listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the probes', () => {
  it('say alive at once, and ready only when nothing is missing', async () => {
    const starting = await anApp({ missing: ['replica'] });
    expect((await fetch(`${starting}/healthz`)).status).toBe(200);
    const answer = await fetch(`${starting}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'not ready', missing: ['replica'] },
    ]);
    expect((await fetch(`${await anApp()}/readyz`)).status).toBe(200);
  });
});

describe('the tab', () => {
  it('may be framed by Teams, Microsoft 365 and Outlook, and nobody else', async () => {
    const answer = await fetch(`${await anApp()}/tab/`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(ancestors).toContain('https://teams.microsoft.com');
    expect(
      ancestors.every((origin) =>
        /^https:\/\/[*a-z0-9.-]+\.(microsoft|microsoft\.com|microsoft365\.com|office\.com|office365\.com)$/.test(
          origin,
        ),
      ),
    ).toBe(true);
    expect(policy).toContain("script-src 'self';");
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('keeps what carries a hash in its name', async () => {
    const answer = await fetch(`${await anApp()}/tab/assets/main-abc.js`);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('sends its files smaller to who can read them so', async () => {
    const address = `${await anApp()}/tab/assets/long-abc.js`;
    const said = async (encoding: string) => {
      const answer = await fetch(address, { headers: { 'accept-encoding': encoding } });
      return [answer.headers.get('content-encoding'), await answer.text()];
    };
    expect(await said('gzip')).toEqual(['gzip', LONG]);
    expect(await said('identity')).toEqual([null, LONG]);
  });

  it('serves nothing from outside its folder', async () => {
    for (const target of ['/tab/..%2f..%2fpackage.json', '/tab/assets/..%2f..%2findex.html', '/tab/%00']) {
      expect([400, 403, 404]).toContain((await fetch((await anApp()) + target)).status);
    }
  });
});

describe('what is not there', () => {
  it.each([
    '/elsewhere',
    '/tab/elsewhere.js',
    '/tab/assets/elsewhere.js',
    '/development/clock',
    '/%',
    '/tab/%E0%A4',
    '/tab/..%2f..%2fpackage.json',
  ])('says who may frame it too: %s', async (target) => {
    const answer = await fetch((await anApp()) + target);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain(
      'frame-ancestors https://teams.microsoft.com',
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await answer.text()).not.toContain(target);
  });
});

describe('the clock control', () => {
  const move = (origin: string, key: string, body: unknown) =>
    fetch(`${origin}/development/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-development-key': key },
      body: JSON.stringify(body),
    });

  it('is not there without a key in the settings', async () => {
    expect((await move(await anApp(), KEY, { offsetMinutes: 60 })).status).toBe(404);
  });

  it('is not there for who does not know the key', async () => {
    const origin = await anApp({ key: KEY });
    expect((await move(origin, 'a-guess', { offsetMinutes: 60 })).status).toBe(404);
    expect((await move(origin, '', { offsetMinutes: 60 })).status).toBe(404);
  });

  it('moves the date, and refuses nonsense', async () => {
    const origin = await anApp({ key: KEY });
    const answer = await move(origin, KEY, { offsetMinutes: 24 * 60 });
    expect(await answer.json()).toEqual({
      now: '2026-11-22T12:00:00.000Z',
      today: '2026-11-22',
      offsetMinutes: 1440,
    });
    for (const offsetMinutes of ['60', 1.5, null, 10_000_000]) {
      expect((await move(origin, KEY, { offsetMinutes })).status).toBe(400);
    }
  });
});
