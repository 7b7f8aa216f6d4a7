import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, aUser, listen } from '../test-tenant.ts';

const asha = aUser('Asha Patel');
const filesApp = anApp('Files', ['Files.ReadWrite.All']);
const Item = z.looseObject({ id: z.string(), name: z.string(), eTag: z.string() });
const Page = z.looseObject({
  value: z.array(z.looseObject({ name: z.string() })),
  '@odata.deltaLink': z.string().optional(),
});
const root = '/sites/root/drive/root';

describe('files of a drive', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen({}, { users: [asha] });
  });
  afterEach(() => graph.close());

  const call = (method: string, path: string, more: Parameters<GraphListener['call']>[2] = {}) =>
    graph.call(method, path, { app: filesApp, ...more });
  const put = (path: string, body = 'hello', headers: Record<string, string> = {}) =>
    call('PUT', path, { body, headers: { 'content-type': 'text/plain', ...headers } });
  const made = async (path: string) => Item.parse((await put(path)).body);

  it('are put by path, folders on the way being made, and got from an address that needs no token', async () => {
    expect((await put(`${root}:/Evidence/one.txt:/content`)).status).toBe(201);
    expect((await put(`${root}:/Evidence/one.txt:/content`, 'again')).status).toBe(200);
    const item = Item.parse((await call('GET', `${root}:/Evidence/one.txt`)).body);
    expect(item).toMatchObject({ name: 'one.txt', size: 5, file: { mimeType: 'text/plain' } });

    const { origin } = graph;
    const token = await graph.tenant.tokenFor(filesApp);
    const found = await fetch(`${origin}/v1.0/sites/root/drive/items/${item.id}/content`, {
      redirect: 'manual',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(found.status).toBe(302);
    const { pathname, search, host } = new URL(found.headers.get('location') ?? '');
    expect(host).toBe('contoso.sharepoint.com');
    expect(await (await fetch(origin + pathname + search)).text()).toBe('again');
    expect((await fetch(origin + pathname + search.replace(/.$/, ''))).status).toBe(401);
    graph.tenant.passSeconds(3_601);
    expect((await fetch(origin + pathname + search)).status).toBe(401);
  });

  it('lie in folders that are made, listed, renamed, moved and deleted with what is in them', async () => {
    const folder = Item.parse(
      (await call('POST', `${root}/children`, { body: { name: 'Evidence', folder: {} } })).body,
    );
    const file = await made(`${root}:/Evidence/one.txt:/content`);
    const items = '/sites/root/drive/items';
    expect((await call('PATCH', `${items}/${file.id}`, { body: { name: 'two.txt' } })).body).toMatchObject({
      name: 'two.txt',
    });
    expect((await call('GET', `${root}:/Evidence:/children`)).body).toMatchObject({
      value: [{ name: 'two.txt' }],
    });
    const place = { parentReference: { id: 'none' } };
    expect((await call('PATCH', `${items}/${file.id}`, { body: place })).status).toBe(404);
    expect((await call('DELETE', `${items}/${folder.id}`)).status).toBe(204);
    expect((await call('GET', `${items}/${file.id}`)).status).toBe(404);
  });

  it('do not take a name twice unless another one may be made', async () => {
    const folder = { name: 'Evidence', folder: {} };
    const rename = { ...folder, '@microsoft.graph.conflictBehavior': 'rename' };
    await call('POST', `${root}/children`, { body: folder });
    expect(await call('POST', `${root}/children`, { body: folder })).toMatchObject({
      status: 409,
      body: { error: { code: 'nameAlreadyExists' } },
    });
    expect((await call('POST', `${root}/children`, { body: rename })).body).toMatchObject({
      name: 'Evidence 1',
    });
  });

  it('are refused with another version, a name that SharePoint does not take, or as content of a folder', async () => {
    const file = await made(`${root}:/one.txt:/content`);
    const path = `/sites/root/drive/items/${file.id}`;
    const stale = { 'if-match': '"{stale},1"' };
    expect(await put(`${path}/content`, 'x', stale)).toMatchObject({
      status: 412,
      body: { error: { code: 'notAllowed' } },
    });
    expect((await call('DELETE', path, { headers: stale })).status).toBe(412);
    expect((await put(`${path}/content`, 'x', { 'if-match': file.eTag })).status).toBe(201);
    expect((await call('PATCH', path, { body: { name: 'a:b' } })).status).toBe(400);
    expect((await put(`${root}/content`)).status).toBe(400);
    expect((await call('GET', `${root}/content`)).status).toBe(400);
    expect((await call('DELETE', root)).status).toBe(400);
  });

  it('say that they were found malicious, whatever they are called', async () => {
    const virus = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
    await put(`${root}:/certificate.pdf:/content`, `%PDF-1.7 ${virus}`);
    expect((await call('GET', `${root}:/certificate.pdf`)).body).toMatchObject({
      name: 'certificate.pdf',
      malware: { description: expect.any(String) },
    });
    await put(`${root}:/clean.pdf:/content`, '%PDF-1.7');
    expect((await call('GET', `${root}:/clean.pdf`)).body).not.toHaveProperty('malware');
  });

  it('are told by what changed, deletions too, and by a token that has not run out', async () => {
    const file = await made(`${root}:/one.txt:/content`);
    const first = Page.parse((await call('GET', `${root}/delta`)).body);
    expect(first.value.map(({ name }) => name)).toEqual(['root', 'one.txt']);
    const link = (first['@odata.deltaLink'] ?? '').replace('https://graph.microsoft.com/v1.0', '');
    await call('DELETE', `/sites/root/drive/items/${file.id}`);
    expect((await call('GET', link)).body).toMatchObject({
      value: [{ id: file.id, deleted: { state: 'deleted' } }],
    });
    expect((await call('GET', `${root}/delta(token='latest')`)).body).toMatchObject({ value: [] });
    expect((await call('GET', `${root}/delta?token=nonsense`)).status).toBe(400);
    graph.tenant.passSeconds(61 * 86_400);
    const token = await graph.tenant.tokenFor(filesApp);
    expect(await graph.call('GET', link, { token })).toMatchObject({
      status: 410,
      body: { error: { code: 'resyncRequired' } },
    });
  });

  it("of a person are theirs, and a site's those of the apps that were granted it", async () => {
    const { tokens, identity } = graph.tenant;
    const tokenWith = (scopes: string[]) =>
      tokens.delegatedToken(identity.runtimeApp, asha.id, 'https://graph.microsoft.com', scopes);
    const own = { token: await tokenWith(['Files.Read']) };
    expect((await call('GET', '/me/drive', own)).body).toMatchObject({
      driveType: 'business',
      owner: { user: { id: asha.id } },
    });
    expect((await call('DELETE', '/me/drive/items/x', own)).status).toBe(403);
    expect((await call('GET', '/sites/root/drive', own)).status).toBe(403);
    expect((await call('GET', '/me/drive', { token: await tokenWith(['User.Read']) })).status).toBe(403);
    const app = identity.runtimeApp;
    expect((await graph.call('GET', '/sites/root/drive', { app })).status).toBe(403);
    await graph.call('POST', '/sites/root/permissions', {
      body: { roles: ['read'], grantedToIdentities: [{ application: { id: app.clientId } }] },
    });
    expect((await graph.call('GET', '/sites/root/drives', { app })).body).toMatchObject({
      value: [{ driveType: 'documentLibrary', name: 'Documents' }],
    });
    expect((await graph.call('PUT', `${root}:/x.txt:/content`, { app, body: 'x' })).status).toBe(403);
    expect((await call('GET', '/drives/none')).status).toBe(404);
  });
});
