import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphListener } from './test-tenant.ts';
import { listen } from './test-tenant.ts';

const items = '/sites/root/lists/Notes/items';
const tooLong = { fields: { Title: 'x'.repeat(256) } };

async function started(options: Parameters<typeof listen>[0]): Promise<GraphListener> {
  const graph = await listen(options);
  await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Notes' } });
  return graph;
}

describe('an answer that the sources report in two ways', () => {
  let usual: GraphListener;
  let other: GraphListener;
  beforeAll(async () => {
    usual = await started({});
    other = await started({ openAnswers: { withoutGrant: 401, overlongText: 500 } });
  });
  afterAll(() => Promise.all([usual.close(), other.close()]));

  it('is 403 or 401 to an app that was not granted the site', async () => {
    const asked = (graph: GraphListener) =>
      graph.call('GET', items, { app: graph.tenant.identity.runtimeApp });
    expect(await asked(usual)).toMatchObject({ status: 403, body: { error: { code: 'accessDenied' } } });
    expect(await asked(other)).toMatchObject({
      status: 401,
      body: { error: { code: 'generalException', innerError: { code: 'spException' } } },
    });
  });

  it('is 400 or 500 to a text that is too long, and nothing is stored', async () => {
    expect((await usual.call('POST', items, { body: tooLong })).status).toBe(400);
    const refused = await other.call('POST', items, { body: tooLong });
    expect(refused.status).toBe(500);
    expect(JSON.stringify(refused.body)).toContain('Invalid text value.');
    expect((await other.call('GET', items)).body).toMatchObject({ value: [] });
  });
});
