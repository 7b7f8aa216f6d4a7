import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, aUser, listen } from '../test-tenant.ts';

const Page = z.object({
  value: z.array(z.looseObject({ id: z.string() })),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

const asha = aUser('Asha Patel');
const ben = aUser('Ben Hughes');
const directoryApp = anApp('Directory', ['User.ReadWrite.All']);

describe('the changes of the directory', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen({}, { users: [asha, ben, aUser('Carys Morgan')] });
  });
  afterEach(() => graph.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const { status, body } = await graph.call('GET', path, { app: directoryApp, headers });
    expect(status).toBe(200);
    return Page.parse(body);
  };
  const after = (link: string | undefined) => (link ?? '').replace('https://graph.microsoft.com/v1.0', '');
  const write = (method: string, path: string, body?: unknown) =>
    graph.call(method, path, { app: directoryApp, body });

  it('begin with everybody, page after page, and end in a link that brings nothing', async () => {
    const first = await get('/users/delta?$select=displayName', { prefer: 'odata.maxpagesize=2' });
    expect(first.value).toHaveLength(2);
    expect(Object.keys(first.value[0] ?? {}).sort()).toEqual(['displayName', 'id']);
    const second = await get(after(first['@odata.nextLink']));
    expect(second.value).toHaveLength(1);
    expect((await get(after(second['@odata.deltaLink']))).value).toEqual([]);
  });

  it('bring whoever was changed, added or removed since, with what was selected at first', async () => {
    const { '@odata.deltaLink': link } = await get('/users/delta?$select=jobTitle');
    expect((await write('PATCH', `/users/${asha.id}`, { jobTitle: 'Head' })).status).toBe(204);
    expect((await write('DELETE', `/users/${ben.id}`)).status).toBe(204);
    const { value } = await get(after(link));
    expect(value).toEqual([
      { id: asha.id, jobTitle: 'Head' },
      { id: ben.id, '@removed': { reason: 'changed' } },
    ]);
  });

  it('begin now when the latest token is asked for', async () => {
    const { value, '@odata.deltaLink': link } = await get('/users/delta?$deltatoken=latest');
    expect(value).toEqual([]);
    await write('PATCH', `/users/${asha.id}`, { jobTitle: 'Head' });
    expect((await get(after(link))).value).toMatchObject([{ id: asha.id }]);
  });

  it('miss nobody who is changed while they are enumerated', async () => {
    const first = await get('/users/delta', { prefer: 'odata.maxpagesize=2' });
    const [changed] = first.value;
    await write('PATCH', `/users/${changed?.id}`, { jobTitle: 'Head' });
    const rest = await get(after(first['@odata.nextLink']));
    const { value } = await get(after(rest['@odata.deltaLink']));
    expect(value).toMatchObject([{ id: changed?.id, jobTitle: 'Head' }]);
  });

  it('may be asked for by the full name of the function', async () => {
    expect((await get('/users/microsoft.graph.delta()')).value).toHaveLength(3);
  });

  it('are refused without permission, with a token of another service, and with one of eight days ago', async () => {
    const stranger = await graph.call('GET', '/users/delta', { app: anApp('Stranger', []) });
    expect(stranger.status).toBe(403);
    const malformed = await graph.call('GET', '/users/delta?$deltatoken=nonsense', { app: directoryApp });
    expect(malformed.status).toBe(400);
    const { '@odata.deltaLink': link } = await get('/users/delta');
    graph.tenant.passSeconds(8 * 86_400);
    const token = await graph.tenant.tokenFor(directoryApp);
    const old = await graph.call('GET', after(link), { token });
    expect(old).toMatchObject({ status: 410, body: { error: { code: 'syncStateNotFound' } } });
    expect(old.headers.get('location')).toBe('https://graph.microsoft.com/v1.0/users/delta?$deltatoken=');
  });
});
