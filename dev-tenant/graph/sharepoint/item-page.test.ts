import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { listen } from '../test-tenant.ts';

const Page = z.object({
  value: z.array(z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()).optional() })),
  '@odata.nextLink': z.string().optional(),
});
const Failure = z.object({
  error: z.object({ code: z.string(), message: z.string(), innerError: z.unknown() }),
});
const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

describe('queries on a list', () => {
  let graph: GraphListener;
  const items = '/sites/root/lists/Items/items';

  beforeAll(async () => {
    graph = await listen({
      resourceUnitsPerMinute: 1_000_000,
      limits: { defaultSize: 4, largestSize: 50, viewThreshold: 10 },
    });
    const create = (displayName: string) =>
      graph.call('POST', '/sites/root/lists', {
        body: {
          displayName,
          columns: [
            { name: 'Person', text: {}, indexed: true },
            { name: 'Rank', number: {}, indexed: true },
            { name: 'On', dateTime: { format: 'dateOnly' }, indexed: true },
            { name: 'Done', boolean: {}, indexed: true },
            { name: 'Colour', text: {} },
          ],
        },
      });
    expect((await create('Items')).status).toBe(201);
    expect((await create('Large')).status).toBe(201);
    for (let rank = 1; rank <= 10; rank += 1) {
      const fields = {
        Person: rank === 10 ? null : rank % 2 === 0 ? 'Beth' : "O'Brien",
        Rank: rank,
        On: `2026-03-${String(rank).padStart(2, '0')}`,
        Done: rank <= 3,
        Colour: 'red',
      };
      expect((await graph.call('POST', items, { body: { fields } })).status).toBe(201);
    }
    for (let rank = 1; rank <= 12; rank += 1) {
      const fields = { Person: rank === 12 ? 'rare' : 'common', Rank: rank };
      await graph.call('POST', '/sites/root/lists/Large/items', { body: { fields } });
    }
  });
  afterAll(() => graph.close());

  const query = (list: string, options: Record<string, string>, headers = {}) =>
    graph.call('GET', `/sites/root/lists/${list}/items?${new URLSearchParams(options)}`, { headers });
  const ranks = async (filter: string) => {
    const { status, body } = await query('Items', {
      $filter: filter,
      $expand: 'fields($select=Rank)',
      $top: '50',
    });
    expect(status).toBe(200);
    return Page.parse(body).value.map(({ fields }) => fields?.Rank);
  };

  it.each([
    ["fields/Person eq 'beth'", [2, 4, 6, 8]],
    ["fields/Person eq 'O''Brien'", [1, 3, 5, 7, 9]],
    ["fields/Person ne 'Beth'", [1, 3, 5, 7, 9, 10]],
    ["not (fields/Person eq 'Beth')", [1, 3, 5, 7, 9, 10]],
    ['fields/Person eq null', [10]],
    ["startswith(fields/Person,'be')", [2, 4, 6, 8]],
    ["not startswith(fields/Person,'be')", [1, 3, 5, 7, 9, 10]],
    ['fields/Rank gt 7', [8, 9, 10]],
    ['fields/Rank ge 7.5 and fields/Rank lt 10', [8, 9]],
    ['fields/Rank eq 2 or fields/Rank eq 4', [2, 4]],
    ["fields/On ge '2026-03-09T00:00:00Z'", [9, 10]],
    ['fields/On lt 2026-03-02', [1]],
    ['fields/Done eq true', [1, 2, 3]],
    ['fields/id le 2', [1, 2]],
  ])('answers %s', async (filter, expected) => {
    expect(await ranks(filter)).toEqual(expected);
  });

  it('pages through a filter by its next links, which keep the options', async () => {
    const seen: unknown[] = [];
    let next: string | undefined =
      `${items}?${new URLSearchParams({ $filter: 'fields/Rank ge 2', $expand: 'fields($select=Rank)', $top: '4' })}`;
    const sizes: number[] = [];
    while (next !== undefined) {
      const page: z.infer<typeof Page> = Page.parse((await graph.call('GET', next)).body);
      seen.push(...page.value.map(({ fields }) => fields?.Rank));
      sizes.push(page.value.length);
      const link = page['@odata.nextLink'];
      if (link !== undefined) expect(link).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/root\//);
      next = link?.replace('https://graph.microsoft.com/v1.0', '');
    }
    expect(sizes).toEqual([4, 4, 1]);
    expect(seen).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('gives a page of the default size when none is asked', async () => {
    const page = Page.parse((await graph.call('GET', items)).body);
    expect(page.value).toHaveLength(4);
  });

  it('orders by an indexed column, page by page', async () => {
    const first = Page.parse(
      (await query('Items', { $orderby: 'fields/Rank desc', $expand: 'fields', $top: '6' })).body,
    );
    expect(first.value.map(({ fields }) => fields?.Rank)).toEqual([10, 9, 8, 7, 6, 5]);
    const next = first['@odata.nextLink']?.replace('https://graph.microsoft.com/v1.0', '') ?? '';
    const second = Page.parse((await graph.call('GET', next)).body);
    expect(second.value.map(({ fields }) => fields?.Rank)).toEqual([4, 3, 2, 1]);
  });

  it('refuses a filter or an order by a column without an index, naming it', async () => {
    for (const options of [{ $filter: "fields/Colour eq 'red'" }, { $orderby: 'fields/Colour' }]) {
      const { status, body } = await query('Items', options);
      expect(status).toBe(400);
      const { error } = Failure.parse(body);
      expect(error.code).toBe('invalidRequest');
      expect(error.message).toMatch(
        /^Field 'Colour' cannot be referenced in filter or orderby as it is not indexed\./,
      );
    }
  });

  it('serves a column without an index under the header, while the list is small', async () => {
    const small = await query('Items', { $filter: "fields/Colour eq 'red'", $top: '50' }, prefer);
    expect(Page.parse(small.body).value).toHaveLength(10);
    const large = await query('Large', { $filter: "fields/Colour eq 'red'" }, prefer);
    expect(large.status).toBe(422);
    expect(Failure.parse(large.body).error.code).toBe('notSupported');
  });

  it('refuses a filter that matches more items than the view threshold, even on an index', async () => {
    expect((await query('Large', { $filter: "fields/Person eq 'common'", $top: '1' })).status).toBe(422);
    expect((await query('Large', { $filter: 'fields/Rank ge 1' })).status).toBe(422);
    expect((await query('Large', { $filter: "fields/Person eq 'rare'" })).status).toBe(200);
  });

  it('lists a large list without a filter', async () => {
    expect(Page.parse((await query('Large', { $top: '50' })).body).value).toHaveLength(12);
  });

  it('filters one field at a time', async () => {
    const { status, body } = await query('Items', {
      $filter: "fields/Person eq 'Beth' and fields/Rank eq 2",
    });
    expect(status).toBe(400);
    expect(Failure.parse(body).error.message).toContain('one indexed field');
  });

  it.each<[string, Record<string, string>, number]>([
    ['a column that the list has not', { $filter: "fields/Nothing eq 'x'" }, 400],
    ['a selected column that the list has not', { $expand: 'fields($select=Nothing)' }, 400],
    ['a property that is no field', { $filter: "createdDateTime gt '2026-01-01'" }, 400],
    ['text compared with a number', { $filter: "fields/Rank eq '5'" }, 400],
    ['a number compared with text', { $filter: 'fields/Person eq 5' }, 400],
    ['a date that does not exist', { $filter: "fields/On eq '2026-02-30'" }, 400],
    ['an operator that list items have not', { $filter: "fields/Person in ('a','b')" }, 400],
    ['a function that list items have not', { $filter: "contains(fields/Person,'a')" }, 400],
    ['too large a page', { $top: '51' }, 400],
    ['no page at all', { $top: '0' }, 400],
    ['an expansion that is not imitated', { $expand: 'versions' }, 501],
    ['an option that is not imitated', { $count: 'true' }, 501],
  ])('refuses %s', async (_case, options, status) => {
    expect((await query('Items', options)).status).toBe(status);
  });

  it('refuses a skip token that it did not give', async () => {
    const { status, body } = await query('Items', { $skiptoken: 'UGFnZWQ9RkFMU0U=' });
    expect(status).toBe(400);
    expect(Failure.parse(body).error.innerError).toMatchObject({ code: 'badArgument' });
  });
});
