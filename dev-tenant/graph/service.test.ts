import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from './test-tenant.ts';
import { anApp, aUser, listen } from './test-tenant.ts';

const Failure = z.object({
  error: z.object({ code: z.string(), message: z.string(), innerError: z.record(z.string(), z.string()) }),
});
const code = (body: unknown) => Failure.parse(body).error.code;

const cpd = '/sites/contoso.sharepoint.com:/sites/cpd:';
const items = `${cpd}/lists/Notes/items`;

describe('who may call Graph', () => {
  let graph: GraphListener;
  const user = aUser('Asha Patel');
  beforeEach(async () => {
    graph = await listen({}, { users: [user] });
    await graph.call('POST', `${cpd}/lists`, { body: { displayName: 'Notes' } });
    await graph.call('POST', items, { body: { fields: { Title: 'one' } } });
  });
  afterEach(() => graph.close());

  const grant = (roles: string[]) => {
    const { clientId, displayName } = graph.tenant.identity.runtimeApp;
    return graph.call('POST', `${cpd}/permissions`, {
      body: { roles, grantedToIdentities: [{ application: { id: clientId, displayName } }] },
    });
  };

  it('refuses a call without a token, with one that was not issued here, and with one for another audience', async () => {
    const { status, headers, body } = await graph.call('GET', '/users', { headers: { authorization: '' } });
    expect(status).toBe(401);
    expect(code(body)).toBe('InvalidAuthenticationToken');
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await graph.call('GET', '/users', { token: 'a.b.c' })).status).toBe(401);
    const other = await graph.tenant.tokenFor(
      anApp('Any', ['User.Read.All']),
      'https://api.botframework.com',
    );
    expect((await graph.call('GET', '/users', { token: other })).status).toBe(401);
    const byId = await graph.tenant.tokenFor(
      anApp('Any', ['User.Read.All']),
      '00000003-0000-0000-c000-000000000000',
    );
    expect((await graph.call('GET', '/users', { token: byId })).status).toBe(200);
  });

  it('refuses a token that has run out', async () => {
    const token = await graph.tenant.tokenFor(graph.tenant.identity.provisioningApp);
    graph.tenant.passSeconds(3_601);
    expect((await graph.call('GET', '/users', { token })).status).toBe(401);
  });

  it('gives an app with Sites.Selected nothing until a site is granted, then what the role says', async () => {
    const app = graph.tenant.identity.runtimeApp;
    const read = () => graph.call('GET', `${items}/1`, { app });
    const write = () => graph.call('POST', items, { app, body: { fields: { Title: 'two' } } });

    expect((await read()).status).toBe(403);
    expect((await grant(['read'])).status).toBe(201);
    expect((await read()).status).toBe(200);
    const refused = await write();
    expect(refused.status).toBe(403);
    expect(code(refused.body)).toBe('accessDenied');

    expect((await grant(['write'])).status).toBe(201);
    expect((await read()).status).toBe(200);
    expect((await write()).status).toBe(201);
    expect((await graph.call('GET', '/sites/root', { app })).status).toBe(403);
    expect((await graph.call('POST', `${cpd}/lists`, { app, body: { displayName: 'More' } })).status).toBe(
      403,
    );
    expect((await graph.call('PATCH', `${cpd}/lists/Notes/columns/Title`, { app, body: {} })).status).toBe(
      403,
    );
    expect((await graph.call('GET', `${cpd}/permissions`, { app })).status).toBe(403);
  });

  it('lists the grants of a site without their roles, and tells those of one that is asked for by its id', async () => {
    const created = await grant(['write']);
    const { id } = z.object({ id: z.string() }).parse(created.body);
    const listed = { id, grantedToIdentitiesV2: [{ application: { displayName: 'Run time' } }] };
    const { value } = z
      .object({ value: z.array(z.record(z.string(), z.unknown())) })
      .parse((await graph.call('GET', `${cpd}/permissions`)).body);
    expect(value).toMatchObject([listed]);
    expect(value[0]).not.toHaveProperty('roles');
    expect((await graph.call('GET', `${cpd}/permissions/${id}`)).body).toMatchObject({
      ...listed,
      roles: ['write'],
    });
    expect((await grant(['fullcontrol'])).status).toBe(501);
    expect((await grant([])).status).toBe(400);
  });

  const note = { fields: { Title: 'x' } };
  it.each<[string, string, string[], object | undefined]>([
    ['GET', cpd.slice(0, -1), ['Sites.Read.All'], undefined],
    ['GET', `${cpd}/lists`, ['Sites.Read.All'], undefined],
    ['POST', `${cpd}/lists`, ['Sites.Manage.All'], { displayName: 'More' }],
    ['GET', `${cpd}/lists/Notes/columns`, ['Sites.Read.All'], undefined],
    ['POST', `${cpd}/lists/Notes/columns`, ['Sites.Manage.All'], { name: 'A', text: {} }],
    ['DELETE', `${cpd}/lists/Notes/columns/Title`, ['Sites.Manage.All'], undefined],
    ['GET', items, ['Sites.Read.All'], undefined],
    ['GET', `${items}/delta`, ['Sites.Read.All'], undefined],
    ['POST', items, ['Sites.ReadWrite.All'], note],
    ['PATCH', `${items}/1`, ['Sites.ReadWrite.All'], note],
    ['DELETE', `${items}/1`, ['Sites.ReadWrite.All'], undefined],
    ['GET', `${cpd}/permissions`, ['Sites.FullControl.All'], undefined],
    ['GET', '/users', ['User.ReadBasic.All'], undefined],
    ['GET', `/users/${user.id}/manager`, ['User.Read.All'], undefined],
    ['GET', `/users/${user.id}/directReports`, ['User.Read.All'], undefined],
  ])('lets %s %s through with %s and refuses it without', async (method, path, roles, body) => {
    const call = (app: string, granted: string[]) =>
      graph.call(method, path, { app: anApp(app, granted), body });
    expect((await call('without', [])).status).toBe(403);
    expect((await call('with', roles)).status).not.toBe(403);
  });

  it('refuses writing with a reading permission, and managing lists with a writing one', async () => {
    const reader = anApp('reader', ['Sites.Read.All']);
    expect((await graph.call('POST', items, { app: reader, body: note })).status).toBe(403);
    const writer = anApp('writer', ['Sites.ReadWrite.All']);
    expect(
      (await graph.call('POST', `${cpd}/lists`, { app: writer, body: { displayName: 'More' } })).status,
    ).toBe(403);
  });
});

describe('what every answer carries', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen();
  });
  afterEach(() => graph.close());

  it('names the request and the content', async () => {
    const { headers } = await graph.call('GET', '/sites/root', { headers: { 'client-request-id': 'mine' } });
    expect(headers.get('content-type')).toBe(
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    );
    expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('client-request-id')).toBe('mine');
    expect(headers.get('date')).not.toBeNull();
  });

  it('repeats them in an error', async () => {
    const { headers, body } = await graph.call('GET', '/sites/root/lists/None', {
      headers: { 'client-request-id': 'mine' },
    });
    expect(Failure.parse(body).error.innerError).toEqual({
      date: '2026-03-31T09:00:00',
      'request-id': headers.get('request-id'),
      'client-request-id': 'mine',
    });
  });

  it.each([
    ['GET', '/planner/tasks'],
    ['PATCH', '/sites/root/lists/Notes'],
    ['GET', '/sites/root/analytics'],
    ['GET', '/sites/root/lists/Notes/items/1/activities'],
    ['PUT', '/sites/root'],
    ['GET', '/$batch'],
  ])('answers %s %s, which it does not imitate, with 501 and its name', async (method, path) => {
    const { status, body } = await graph.call(method, path);
    expect(status).toBe(501);
    expect(Failure.parse(body).error.message).toContain(`${method} ${path}`);
  });

  it('answers 501 outside v1.0', async () => {
    expect((await fetch(`${graph.origin}/beta/users`)).status).toBe(501);
  });

  it('refuses a body over four megabytes and one that is not JSON by its type', async () => {
    const large = await graph.call('POST', '/sites/root/lists', {
      body: { displayName: 'x'.repeat(4_200_000) },
    });
    expect(large.status).toBe(413);
    const text = await graph.call('POST', '/sites/root/lists', {
      body: {},
      headers: { 'content-type': 'text/plain' },
    });
    expect(text.status).toBe(400);
  });
});

describe('resource units', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen({ resourceUnitsPerMinute: 10 });
  });
  afterEach(() => graph.close());

  it('throttles an app that has spent its minute, warning from four fifths on', async () => {
    const headers: Headers[] = [];
    const statuses: number[] = [];
    for (let call = 1; call <= 6; call += 1) {
      const response = await graph.call('GET', '/sites/root/lists');
      headers.push(response.headers);
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect(headers.map((each) => each.get('ratelimit-remaining'))).toEqual([null, null, null, '2', '0', '0']);
    expect(headers.map((each) => each.get('retry-after'))).toEqual([null, null, null, null, null, '60']);
    expect(headers[5]?.get('ratelimit-limit')).toBe('10');
  });

  it('counts throttled calls too, and begins afresh after a minute', async () => {
    for (let call = 1; call <= 6; call += 1) await graph.call('GET', '/sites/root/lists');
    graph.tenant.passSeconds(45);
    const throttled = await graph.call('GET', '/sites/root');
    expect(throttled.headers.get('retry-after')).toBe('15');
    graph.tenant.passSeconds(15);
    expect((await graph.call('GET', '/sites/root')).status).toBe(200);
  });

  it('keeps a budget for each app, and none for the directory', async () => {
    for (let call = 1; call <= 6; call += 1) await graph.call('GET', '/sites/root/lists');
    const other = anApp('Other', ['Sites.Read.All']);
    expect((await graph.call('GET', '/sites/root', { app: other })).status).toBe(200);
    expect((await graph.call('GET', '/users')).status).toBe(200);
  });

  it('records what each call cost, until reset', async () => {
    await graph.call('GET', '/sites/root');
    await graph.call('GET', '/sites/root/permissions');
    await graph.call('GET', '/sites/root', { token: 'none' });
    const app = graph.tenant.identity.provisioningApp.clientId;
    expect(graph.ledger.requests()).toEqual([
      { method: 'GET', path: '/sites/root', status: 200, resourceUnits: 1, app, isInBatch: false },
      {
        method: 'GET',
        path: '/sites/root/permissions',
        status: 200,
        resourceUnits: 5,
        app,
        isInBatch: false,
      },
      { method: 'GET', path: '/sites/root', status: 401, resourceUnits: 0, app: undefined, isInBatch: false },
    ]);
    graph.ledger.reset();
    expect(graph.ledger.requests()).toEqual([]);
  });
});
