import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { listen } from '../test-tenant.ts';

const Delta = z.object({
  value: z.array(
    z.looseObject({
      id: z.string(),
      deleted: z.object({ state: z.string() }).optional(),
      fields: z.unknown().optional(),
    }),
  ),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});
type Delta = z.infer<typeof Delta>;

const root = 'https://graph.microsoft.com/v1.0';
const items = '/sites/root/lists/Notes/items';
const delta = `${items}/delta`;
const day = 24 * 60 * 60;

describe('the delta of a list', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen({ resourceUnitsPerMinute: 1_000_000, deltaLifetimeMilliseconds: 7 * day * 1_000 });
    await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Notes' } });
    for (const Title of ['one', 'two', 'three', 'four', 'five']) {
      await graph.call('POST', items, { body: { fields: { Title } } });
    }
  });
  afterEach(() => graph.close());

  const get = async (path: string) => {
    const { status, body } = await graph.call('GET', path.replace(root, ''));
    expect(status).toBe(200);
    return Delta.parse(body);
  };
  const ids = ({ value }: Delta) => value.map(({ id, deleted }) => (deleted ? `-${id}` : id));
  const patch = (id: number, Title: string) =>
    graph.call('PATCH', `${items}/${id}/fields`, { body: { Title } });

  /** Follows next links; the last page's delta link, and the ids of each page. */
  async function enumerate(path: string): Promise<{ pages: string[][]; link: string }> {
    const pages: string[][] = [];
    let next: string | undefined = path;
    let link = '';
    while (next !== undefined) {
      const page: Delta = await get(next);
      pages.push(ids(page));
      next = page['@odata.nextLink'];
      link = page['@odata.deltaLink'] ?? '';
    }
    return { pages, link };
  }

  it('gives every item in pages, then a link that gives nothing until something changes', async () => {
    const { pages, link } = await enumerate(`${delta}?$top=2`);
    expect(pages).toEqual([['1', '2'], ['3', '4'], ['5']]);
    expect(link).toMatch(
      /^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/root\/lists\/Notes\/items\/delta\?token=/,
    );
    expect((await enumerate(link)).pages).toEqual([[]]);
  });

  it('gives each changed item once and deletions as such', async () => {
    const { link } = await enumerate(delta);
    await patch(2, 'two again');
    await graph.call('DELETE', `${items}/4`);
    await patch(2, 'two once more');
    await graph.call('POST', items, { body: { fields: { Title: 'six' } } });
    const changes = await get(link);
    expect(ids(changes)).toEqual(['-4', '2', '6']);
    expect(changes.value[0]).toEqual({
      id: '4',
      deleted: { state: 'deleted' },
      parentReference: { siteId: expect.any(String) },
      contentType: expect.anything(),
    });
    expect((await enumerate(changes['@odata.deltaLink'] ?? '')).pages).toEqual([[]]);
  });

  it('tells of what happens while it is being read', async () => {
    await graph.call('DELETE', `${items}/5`);
    const first = await get(`${delta}?$top=2`);
    expect(ids(first)).toEqual(['1', '2']);
    await graph.call('DELETE', `${items}/1`);
    await patch(2, 'two again');
    const { pages } = await enumerate(first['@odata.nextLink'] ?? '');
    expect(pages.flat()).toEqual(['3', '4', '-1', '2']);
  });

  it('carries its options in the token', async () => {
    const first = await get(`${delta}?$expand=fields($select=Title)&$top=3`);
    expect(first.value[0]?.fields).toEqual({ '@odata.etag': expect.any(String), Title: 'one' });
    const second = await get(first['@odata.nextLink'] ?? '');
    expect(second.value[0]?.fields).toEqual({ '@odata.etag': expect.any(String), Title: 'four' });
    await patch(1, 'changed');
    const changes = await get(second['@odata.deltaLink'] ?? '');
    expect(changes.value[0]?.fields).toEqual({ '@odata.etag': expect.any(String), Title: 'changed' });
  });

  it('begins now with token=latest', async () => {
    const latest = await get(`${delta}?token=latest&$expand=fields`);
    expect(latest.value).toEqual([]);
    await patch(3, 'changed');
    await graph.call('DELETE', `${items}/1`);
    const changes = await get(latest['@odata.deltaLink'] ?? '');
    expect(ids(changes)).toEqual(['3', '-1']);
    expect(changes.value[0]?.fields).toMatchObject({ Title: 'changed' });
  });

  it('asks for a new enumeration, with the same options, when the token is too old', async () => {
    const { link } = await enumerate(`${delta}?$expand=fields($select=Title)&$top=2`);
    graph.tenant.passSeconds(8 * day);
    const { status, headers, body } = await graph.call('GET', link.replace(root, ''), {
      token: await graph.tenant.tokenFor(graph.tenant.identity.provisioningApp),
    });
    expect(status).toBe(410);
    expect(body).toMatchObject({ error: { code: 'resyncChangesApplyDifferences' } });
    const location = new URL(headers.get('location') ?? '');
    expect(location.pathname).toBe(`/v1.0${delta}`);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      $expand: 'fields($select=Title)',
      $top: '2',
    });
  });

  it.each(['nonsense', Buffer.from('{"listId":"another"}').toString('base64url')])(
    'calls the foreign token %s malformed',
    async (token) => {
      const { status, body } = await graph.call('GET', `${delta}?token=${token}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({
        error: { code: 'invalidRequest', message: 'Provided sync token is malformed' },
      });
    },
  );

  it('does not accept the token of another list', async () => {
    const { link } = await enumerate(delta);
    await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Others' } });
    const token = new URL(link).searchParams.get('token');
    expect((await graph.call('GET', `/sites/root/lists/Others/items/delta?token=${token}`)).status).toBe(400);
  });

  it('costs two units without a token and one with it', async () => {
    graph.ledger.reset();
    const { link } = await enumerate(delta);
    await enumerate(link);
    expect(graph.ledger.requests().map(({ resourceUnits }) => resourceUnits)).toEqual([2, 1]);
  });

  it('refuses what a delta does not take', async () => {
    expect((await graph.call('GET', `${delta}?$filter=fields/Title eq 'one'`)).status).toBe(501);
    expect((await graph.call('GET', `${delta}?$top=0`)).status).toBe(400);
  });
});
