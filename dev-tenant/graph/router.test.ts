import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from '@jest/globals';
import { listen } from './test-tenant.ts';

it('keeps its lists and items when it starts again on the same database', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'graph-'));
  const open = () => listen({}, { db: new DatabaseSync(join(directory, 'tenant.sqlite')) });
  const items = '/sites/root/lists/Notes/items';

  const before = await open();
  await before.call('POST', '/sites/root/lists', {
    body: {
      displayName: 'Notes',
      columns: [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }],
    },
  });
  const first = await before.call('POST', items, { body: { fields: { Key: 'a' } } });
  const site = await before.call('GET', '/sites/root');
  await before.close();
  before.tenant.db.close();

  const after = await open();
  expect((await after.call('GET', '/sites/root')).body).toEqual(site.body);
  expect((await after.call('GET', `${items}/1?$expand=fields`)).body).toEqual(first.body);
  expect((await after.call('POST', items, { body: { fields: { Key: 'A' } } })).status).toBe(400);
  expect((await after.call('POST', items, { body: { fields: { Key: 'b' } } })).body).toMatchObject({
    id: '2',
  });
  await after.close();
  after.tenant.db.close();
  rmSync(directory, { recursive: true });
});
