import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, listen } from '../test-tenant.ts';

const items = '/sites/root/lists/Books/items';
const versions = `${items}/1/versions`;

describe('the versions of an item', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen();
    await graph.call('POST', '/sites/root/lists', {
      body: {
        displayName: 'Books',
        columns: [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }],
      },
    });
    await graph.call('POST', items, { body: { fields: { Title: 'one', Key: 'a' } } });
    graph.tenant.passSeconds(60);
    await graph.call('PATCH', `${items}/1/fields`, { body: { Title: 'two', Key: 'b' } });
  });
  afterEach(() => graph.close());

  it('are listed from the newest, each with its time and its writer', async () => {
    expect((await graph.call('GET', versions)).body).toMatchObject({
      value: [
        { id: '2.0', lastModifiedDateTime: '2026-03-31T09:01:00Z' },
        {
          id: '1.0',
          lastModifiedDateTime: '2026-03-31T09:00:00Z',
          lastModifiedBy: { application: { displayName: 'Provisioning' } },
        },
      ],
    });
    expect((await graph.call('GET', versions)).body).not.toHaveProperty('value[0].fields');
  });

  it('show the values of their time when these are expanded', async () => {
    expect((await graph.call('GET', `${versions}/1.0?$expand=fields($select=Title)`)).body).toMatchObject({
      fields: { Title: 'one' },
    });
    expect((await graph.call('GET', `${versions}?$expand=fields`)).body).toMatchObject({
      value: [{ fields: { Title: 'two' } }, { fields: { Title: 'one', _UIVersionString: '1.0' } }],
    });
  });

  it('are restored as a new version', async () => {
    await graph.call('PATCH', `${items}/1/fields`, { body: { Title: null } });
    expect((await graph.call('POST', `${versions}/2.0/restoreVersion`)).status).toBe(204);
    expect((await graph.call('GET', `${items}/1?$expand=fields`)).body).toMatchObject({
      fields: { Title: 'two', Key: 'b', _UIVersionString: '4.0' },
    });
    expect((await graph.call('GET', versions)).body).toMatchObject({ value: [{ id: '4.0' }, {}, {}, {}] });
  });

  it('are not restored where a value would be there twice', async () => {
    await graph.call('POST', items, { body: { fields: { Key: 'a' } } });
    expect((await graph.call('POST', `${versions}/1.0/restoreVersion`)).status).toBe(400);
    expect((await graph.call('GET', `${items}/1/fields`)).body).toMatchObject({ Key: 'b' });
  });

  it('are refused where there is no such version or item, and without permission', async () => {
    expect((await graph.call('GET', `${versions}/7.0`)).status).toBe(404);
    expect((await graph.call('POST', `${versions}/7.0/restoreVersion`)).status).toBe(404);
    expect((await graph.call('GET', `${items}/9/versions`)).status).toBe(404);
    const reader = anApp('Reader', ['Sites.Read.All']);
    expect((await graph.call('GET', versions, { app: reader })).status).toBe(200);
    expect((await graph.call('POST', `${versions}/1.0/restoreVersion`, { app: reader })).status).toBe(403);
  });

  it('go with their item', async () => {
    await graph.call('DELETE', `${items}/1`);
    expect((await graph.call('GET', versions)).status).toBe(404);
  });
});
