import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, listen } from '../test-tenant.ts';

describe('the sites of a tenant', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen();
  });
  afterEach(() => graph.close());
  const body = async (path: string) => {
    const answer = await graph.call('GET', path);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('are found by a word of their title or address, and all by a star', async () => {
    expect(await body('/sites?search=cpd')).toMatchObject({ value: [{ name: 'cpd' }] });
    expect(await body('/sites?search=*')).toMatchObject({ value: [{}, { name: 'cpd' }] });
    expect(await body('/sites?search=nothing')).toMatchObject({ value: [] });
  });

  it('are listed as collections, by the function of that name, and by their changes', async () => {
    expect(await body('/sites')).toMatchObject({ value: [{ root: {} }, { root: {} }] });
    expect(await body('/sites/getAllSites')).toMatchObject({
      value: [{ siteCollection: { hostName: 'contoso.sharepoint.com' } }, {}],
    });
    expect(await body('/sites/delta')).toMatchObject({ value: [{}, {}] });
    expect(await body('/sites/delta?token=latest')).toMatchObject({
      value: [],
      '@odata.deltaLink': expect.stringContaining('$deltatoken=2'),
    });
    expect(await body('/sites/root/sites')).toMatchObject({ value: [] });
  });

  it('are refused to an app that was granted single sites, and by another filter', async () => {
    const selected = anApp('Selected', ['Sites.Selected']);
    expect((await graph.call('GET', '/sites', { app: selected })).status).toBe(403);
    expect((await graph.call('GET', "/sites?$filter=name eq 'x'")).status).toBe(501);
    expect((await graph.call('GET', '/sites/delta?token=nonsense')).status).toBe(400);
  });

  it('take back what an app was granted, or give it another role', async () => {
    const { clientId, displayName } = graph.tenant.identity.runtimeApp;
    const granted = await graph.call('POST', '/sites/root/permissions', {
      body: { roles: ['write'], grantedToIdentities: [{ application: { id: clientId, displayName } }] },
    });
    const path = `/sites/root/permissions/${(granted.body as { id: string }).id}`;
    const app = graph.tenant.identity.runtimeApp;
    expect((await graph.call('PATCH', path, { body: { roles: ['read'] } })).body).toMatchObject({
      roles: ['read'],
    });
    expect((await graph.call('GET', '/sites/root', { app })).status).toBe(200);
    expect((await graph.call('PATCH', path, { body: { roles: ['owner'] } })).status).toBe(501);
    expect((await graph.call('PATCH', path, { body: { roles: [] } })).status).toBe(400);
    expect((await graph.call('DELETE', path)).status).toBe(204);
    expect((await graph.call('DELETE', path)).status).toBe(404);
    expect((await graph.call('GET', '/sites/root', { app })).status).toBe(403);
  });

  it('tell the content types that they and their lists begin with', async () => {
    await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Books' } });
    expect(await body('/sites/root/contentTypes')).toMatchObject({ value: [{ name: 'System' }, {}, {}, {}] });
    expect(await body('/sites/root/lists/Books/contentTypes')).toMatchObject({
      value: [{ name: 'Item', id: expect.stringMatching(/^0x0100/), base: { id: '0x01' } }, {}],
    });
    expect((await graph.call('POST', '/sites/root/contentTypes', { body: {} })).status).toBe(501);
  });

  it('expand the first items of a list with their values', async () => {
    await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Books' } });
    await graph.call('POST', '/sites/root/lists/Books/items', { body: { fields: { Title: 'one' } } });
    expect(
      await body('/sites/root/lists/Books?$select=id&$expand=items($expand=fields($select=Title))'),
    ).toMatchObject({ items: [{ id: '1', fields: { Title: 'one' } }] });
    expect((await graph.call('GET', '/sites/root/lists?$expand=items')).status).toBe(501);
  });
});
