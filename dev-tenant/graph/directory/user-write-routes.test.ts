import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
import { createDirectory } from '../../store/directory.ts';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, aUser, listen } from '../test-tenant.ts';

const asha = aUser('Asha Patel');
const ben = aUser('Ben Hughes');
const writer = anApp('Directory', ['User.ReadWrite.All']);
const newUser = {
  accountEnabled: true,
  displayName: 'New Person',
  mailNickname: 'new.person',
  userPrincipalName: 'new.person@contoso.onmicrosoft.com',
  passwordProfile: { password: 'not-a-secret-0' },
};
const reference = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/users/${id}` });

describe('writing to the directory', () => {
  let graph: GraphListener;
  const db = () => new DatabaseSync(':memory:');
  beforeEach(async () => {
    graph = await listen({}, { users: [asha, ben] });
  });
  afterEach(() => graph.close());
  const call = (method: string, path: string, body?: unknown, app = writer) =>
    graph.call(method, path, { body, app });

  it('adds somebody, changes them, gives them a manager and removes them', async () => {
    const created = await call('POST', '/users', newUser);
    expect(created.status).toBe(201);
    expect(created.body).not.toHaveProperty('passwordProfile');
    const path = `/users/${newUser.userPrincipalName}`;
    expect((await call('PATCH', path, { jobTitle: 'Tutor', businessPhones: ['1'] })).status).toBe(204);
    expect((await call('GET', path)).body).toMatchObject({ jobTitle: 'Tutor', businessPhones: ['1'] });
    expect((await call('PUT', `${path}/manager/$ref`, reference(ben.id))).status).toBe(204);
    expect((await call('GET', `${path}/manager`)).body).toMatchObject({ id: ben.id });
    expect((await call('DELETE', `${path}/manager/$ref`)).status).toBe(204);
    expect((await call('GET', `${path}/manager`)).status).toBe(404);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  it.each<[string, string, string, unknown, number]>([
    [
      'a principal name that is taken',
      'POST',
      '/users',
      { ...newUser, userPrincipalName: asha.userPrincipalName },
      400,
    ],
    ['no password', 'POST', '/users', { ...newUser, passwordProfile: undefined }, 400],
    ['no body', 'POST', '/users', undefined, 400],
    ['a value of another type', 'PATCH', `/users/${asha.id}`, { accountEnabled: 'yes' }, 400],
    ['a property of a schema extension', 'PATCH', `/users/${asha.id}`, { ext1_courses: {} }, 501],
    ['somebody who is not there', 'PATCH', '/users/nobody', { jobTitle: 'x' }, 404],
    ['a manager who is not there', 'PUT', `/users/${asha.id}/manager/$ref`, reference('nobody'), 404],
    [
      'a manager at another address',
      'PUT',
      `/users/${asha.id}/manager/$ref`,
      { '@odata.id': 'https://x.example/users/1' },
      400,
    ],
  ])('refuses %s', async (_name, method, path, body, status) => {
    expect((await call(method, path, body)).status).toBe(status);
  });

  it('needs a permission to write', async () => {
    const reader = anApp('Reader', ['User.Read.All']);
    expect((await call('POST', '/users', newUser, reader)).status).toBe(403);
    expect((await call('DELETE', `/users/${asha.id}`, undefined, reader)).status).toBe(403);
  });

  it('is kept over a restart', () => {
    const kept = db();
    createDirectory([asha], kept).put({ ...asha, jobTitle: 'Head' });
    createDirectory([asha], kept).put(ben);
    const again = createDirectory([asha], kept);
    expect(again.user(asha.userPrincipalName.toUpperCase())?.jobTitle).toBe('Head');
    expect(again.users().map(({ id }) => id)).toEqual([asha.id, ben.id]);
    again.remove(ben.id);
    expect(createDirectory([asha], kept).user(ben.id)).toBeUndefined();
  });
});

describe("a person's own", () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen({}, { users: [asha, { ...ben, managerId: asha.id }] });
  });
  afterEach(() => graph.close());
  const as = async (scopes: readonly string[], method: string, path: string, body?: unknown) => {
    const { tokens, identity } = graph.tenant;
    const token = await tokens.delegatedToken(
      identity.runtimeApp,
      asha.id,
      'https://graph.microsoft.com',
      scopes,
    );
    return graph.call(method, path, { token, body });
  };

  it("profile is read as /me, and nobody else's with that scope alone", async () => {
    expect((await as(['User.Read'], 'GET', '/me')).body).toMatchObject({ id: asha.id, jobTitle: 'Tutor' });
    expect((await as(['User.Read'], 'GET', `/users/${ben.id}`)).status).toBe(403);
    expect((await as(['User.Read.All'], 'GET', `/users/${ben.id}`)).status).toBe(200);
    expect((await as(['User.Read'], 'GET', '/me/directReports')).body).toMatchObject({
      value: [{ id: ben.id }],
    });
    expect((await as(['Mail.Read'], 'GET', '/me')).status).toBe(403);
    expect((await as(['User.Read'], 'PATCH', '/me', { officeLocation: '2' })).status).toBe(403);
    expect((await as(['User.ReadWrite'], 'PATCH', '/me', { officeLocation: '2' })).status).toBe(204);
  });

  it('means nothing to an app that calls in its own name', async () => {
    const { status, body } = await graph.call('GET', '/me');
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('delegated authentication flow');
  });

  it('token opens no site, whatever its scopes', async () => {
    expect((await as(['Sites.Read.All'], 'GET', '/sites/root')).status).toBe(403);
  });
});

describe('advanced queries on people', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen({}, { users: [asha, ben, aUser('Bethan Asher')] });
  });
  afterEach(() => graph.close());
  const eventual = { ConsistencyLevel: 'eventual' };
  const get = (path: string, headers: Record<string, string> = eventual) =>
    graph.call('GET', path, { headers });

  it('count, search, order and look at ends', async () => {
    expect((await get('/users/$count')).body).toBe('3');
    expect(
      (await get('/users?$search="displayName:as"&$orderby=displayName&$count=true')).body,
    ).toMatchObject({
      '@odata.count': 2,
      value: [{ displayName: 'Asha Patel' }, { displayName: 'Bethan Asher' }],
    });
    expect(
      (await get("/users?$filter=endswith(mail,'@contoso.onmicrosoft.com')&$count=true")).body,
    ).toMatchObject({
      '@odata.count': 3,
    });
    expect((await get("/users?$filter=displayName ne 'Asha Patel'&$count=true")).body).toMatchObject({
      '@odata.count': 2,
    });
  });

  it.each([
    '/users/$count',
    '/users?$search="displayName:as"',
    "/users?$filter=endswith(mail,'x')&$count=true",
    "/users?$filter=startswith(displayName,'a')&$orderby=displayName&$count=true",
  ])('are refused without their header: %s', async (path) => {
    expect((await get(path, {})).status).toBe(400);
  });

  it('are refused with a search that is not understood', async () => {
    expect((await get('/users?$search=asha')).status).toBe(400);
    expect((await get('/users?$search="city:x"')).status).toBe(501);
  });
});
