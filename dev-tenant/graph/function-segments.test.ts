import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calledPath } from './function-segments.ts';
import type { GraphListener } from './test-tenant.ts';
import { aUser, listen } from './test-tenant.ts';

describe('a segment that names a function', () => {
  let graph: GraphListener;
  beforeAll(async () => {
    graph = await listen({}, { users: [aUser('Asha Patel')] });
    await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Notes' } });
    await graph.call('POST', '/sites/root/lists/Notes/items', { body: { fields: { Title: 'one' } } });
  });
  afterAll(() => graph.close());

  it.each([
    '/users/getByIds',
    '/users/microsoft.graph.getByIds',
    '/users/validateProperties',
    '/users/$ref',
    '/sites/root/lists/delta',
    '/sites/root/lists/Notes/items/$count',
    '/sites/root/lists/Notes/items/getByPath',
    "/sites/root/lists/Notes/items/delta(since='x')",
  ])('is not taken for an id: %s is not imitated', async (path) => {
    expect((await graph.call('GET', path)).status).toBe(501);
  });

  it.each(['delta', 'delta()', 'microsoft.graph.delta', 'microsoft.graph.delta()', "delta(token='latest')"])(
    'may be written in each documented form: %s',
    async (written) => {
      const { status, body } = await graph.call('GET', `/sites/root/lists/Notes/items/${written}`);
      expect(status).toBe(200);
      expect(body).toHaveProperty(['@odata.deltaLink']);
    },
  );

  it('hands on the token in its parentheses', () => {
    expect(calledPath(['items', "microsoft.graph.delta(token='a b')"], '$top=2')).toEqual({
      segments: ['items', 'delta'],
      search: '$top=2&token=a%20b',
    });
    expect(calledPath(['items', 'delta(other=1)'], '')).toBeUndefined();
  });
});
