import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHost } from './testing/running-host.ts';
import type { RunningHost } from './testing/running-host.ts';

describe('the front door', () => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.close());

  it('serves the host page at the root, with a policy that allows no inline script', async () => {
    const { status, headers, body } = await host.ask('GET', '/?person=staff');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(body.text).toContain('<h1>CPD Companion</h1>');
    expect(body.text).toContain(`content="${host.server.origin}"`);
    expect(body.text).not.toContain('{{');
  });

  it.each(['/__teams/assets/main.js', '/__teams/assets/themes.css', '/__teams/adaptivecards.js'])(
    'serves %s',
    async (path) => {
      expect((await host.ask('GET', path)).status).toBe(200);
    },
  );

  it('says 404 to a path of its own that it does not know', async () => {
    const { status, body } = await host.ask('GET', '/__teams/nothing');
    expect(status).toBe(404);
    expect(body.message).toContain('/__teams/nothing');
  });

  it('passes every other path on, and adds only itself to those who may frame it', async () => {
    const direct = await fetch(`${host.server.origin}/tab/`);
    const { status, headers, body } = await host.ask('GET', '/tab/');
    expect(status).toBe(200);
    expect(body.text).toBe(await direct.text());
    // Each hop's own (RFC 9110, 7.6.1), and the second it was answered in.
    const ofTheHop = ['connection', 'keep-alive', 'date'];
    const differing = [...direct.headers]
      .filter(([name, value]) => headers.get(name) !== value)
      .map(([name]) => name);
    expect(differing.filter((name) => !ofTheHop.includes(name))).toEqual(['content-security-policy']);
    expect(headers.get('content-security-policy')).toBe(
      direct.headers.get('content-security-policy')?.replace('frame-ancestors', "frame-ancestors 'self'"),
    );
  });

  it('passes on method, body, headers and status untouched', async () => {
    const { status, body } = await host.ask('POST', '/api/repeat', { hours: 2 }, { 'x-own': 'kept' });
    expect(status).toBe(418);
    expect(body.body).toBe('{"hours":2}');
    expect(body.headers).toMatchObject({ 'x-own': 'kept', host: `127.0.0.1:${host.frontDoor.port}` });
    expect(Object.keys(body.headers as object).filter((name) => name.startsWith('x-forwarded'))).toEqual([]);
  });

  it('says in a page that the server is not up yet, and asks again by itself', async () => {
    const early = await startHost();
    await early.server.close();
    const asPage = await early.ask('GET', '/tab/', undefined, { accept: 'text/html' });
    expect(asPage.status).toBe(503);
    expect(asPage.headers.get('retry-after')).toBe('2');
    expect(asPage.body.text).toContain('not up yet');
    const asData = await early.ask('GET', '/api/me', undefined, { accept: 'application/json' });
    expect(asData).toMatchObject({
      status: 503,
      body: { text: 'The CPD Companion server is not up yet.\n' },
    });
    await early.frontDoor.close();
  });
});
