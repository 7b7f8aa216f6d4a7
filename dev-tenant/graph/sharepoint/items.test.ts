import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { listen } from '../test-tenant.ts';

const Created = z.object({ id: z.string() });
const ItemReply = z.object({ id: z.string(), eTag: z.string(), fields: z.record(z.string(), z.unknown()) });
const Failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

describe('list items', () => {
  let graph: GraphListener;
  let items: string;

  const createItem = async (fields: object) => {
    const { status, body } = await graph.call('POST', items, { body: { fields } });
    expect(status).toBe(201);
    return ItemReply.parse(body);
  };

  beforeAll(async () => {
    graph = await listen({ resourceUnitsPerMinute: 1_000_000 });
    const site = Created.parse((await graph.call('GET', '/sites/contoso.sharepoint.com:/sites/cpd')).body);
    const list = Created.parse(
      (
        await graph.call('POST', `/sites/${site.id}/lists`, {
          body: {
            displayName: 'Records',
            columns: [
              { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
              { name: 'PersonOid', text: {}, indexed: true },
              { name: 'Minutes', number: { minimum: 0 } },
              { name: 'DoneOn', dateTime: { format: 'dateOnly' }, indexed: true },
              { name: 'Verified', boolean: {} },
              { name: 'Kind', choice: { choices: ['Course', 'Reading'] } },
              { name: 'Notes', text: { allowMultipleLines: true } },
              { name: 'State', text: {}, defaultValue: { value: 'New' } },
            ],
          },
        })
      ).body,
    );
    items = `/sites/${site.id}/lists/${list.id}/items`;
  });
  afterAll(() => graph.close());

  it('keeps what was written and counts versions in the ETag', async () => {
    const created = await createItem({ Title: 'Webinar', Minutes: 90, Verified: true, DoneOn: '2026-03-31' });
    expect(created.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    const { status, body, headers } = await graph.call('PATCH', `${items}/${created.id}/fields`, {
      body: { Minutes: 120, Verified: null },
      headers: { 'if-match': created.eTag },
    });
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe(created.eTag.replace(',1"', ',2"'));
    expect(body).toMatchObject({
      Title: 'Webinar',
      Minutes: 120,
      DoneOn: '2026-03-31T00:00:00Z',
      State: 'New',
    });
    expect(body).not.toHaveProperty('Verified');
  });

  it('gives fields only when they are expanded', async () => {
    const { id } = await createItem({ Title: 'Bare', PersonOid: 'p' });
    const bare = await graph.call('GET', `${items}/${id}`);
    expect(bare.body).not.toHaveProperty('fields');
    const expanded = await graph.call('GET', `${items}/${id}?$expand=fields($select=PersonOid)`);
    expect(ItemReply.parse(expanded.body).fields).toEqual({
      '@odata.etag': expect.any(String),
      PersonOid: 'p',
    });
  });

  it('refuses a write on another version than the one named', async () => {
    const { id, eTag } = await createItem({ Title: 'Contested' });
    await graph.call('PATCH', `${items}/${id}/fields`, {
      body: { Minutes: 1 },
      headers: { 'if-match': eTag },
    });
    const stale = { headers: { 'if-match': eTag } };
    const patched = await graph.call('PATCH', `${items}/${id}/fields`, { body: { Minutes: 2 }, ...stale });
    expect(patched.status).toBe(412);
    expect(Failure.parse(patched.body).error.code).toBe('preconditionFailed');
    expect((await graph.call('DELETE', `${items}/${id}`, stale)).status).toBe(412);
    const now = await graph.call('GET', `${items}/${id}?expand=fields`);
    expect(ItemReply.parse(now.body).fields.Minutes).toBe(1);
  });

  it('answers 404 for an item that was deleted', async () => {
    const { id } = await createItem({ Title: 'Gone' });
    expect((await graph.call('DELETE', `${items}/${id}`)).status).toBe(204);
    expect((await graph.call('GET', `${items}/${id}`)).status).toBe(404);
  });

  it('lets a unique column hold a value once, whatever its case', async () => {
    const first = await createItem({ Key: 'abc' });
    const second = await graph.call('POST', items, { body: { fields: { Key: 'ABC' } } });
    expect(second.status).toBe(400);
    expect(Failure.parse(second.body).error.message).toContain('unique constraints');
    const other = await createItem({ Key: 'def' });
    expect((await graph.call('PATCH', `${items}/${other.id}/fields`, { body: { Key: 'abc' } })).status).toBe(
      400,
    );
    expect((await graph.call('PATCH', `${items}/${first.id}/fields`, { body: { Key: 'abc' } })).status).toBe(
      200,
    );
  });

  it.each<[string, object, string]>([
    ['a column that the list has not', { Colour: 'red' }, "Field 'Colour' is not recognized"],
    ['a read-only column', { Created: '2026-01-01T00:00:00Z' }, "Field 'Created' is read-only"],
    ['a line longer than 255 characters', { Title: 'x'.repeat(256) }, 'at most 255 characters'],
    ['a line break in one line', { Title: 'a\nb' }, 'one line'],
    ['too long a note', { Notes: 'x'.repeat(64_000) }, 'at most 63999 characters'],
    ['text in a number', { Minutes: '5' }, 'a number'],
    ['a number below the minimum', { Minutes: -1 }, 'a number from 0'],
    ['text in a yes/no column', { Verified: 'yes' }, 'true or false'],
    ['a day that does not exist', { DoneOn: '2026-02-30' }, 'ISO 8601'],
    ['a choice that is not offered', { Kind: 'Napping' }, 'one of its choices'],
    ['an object for text', { Title: {} }, 'text'],
  ])('refuses %s, and stores nothing', async (_case, fields, words) => {
    const before = z.object({ value: z.array(z.unknown()) }).parse((await graph.call('GET', items)).body);
    const { status, body } = await graph.call('POST', items, { body: { fields } });
    expect(status).toBe(400);
    expect(Failure.parse(body).error).toMatchObject({
      code: 'invalidRequest',
      message: expect.stringContaining(words),
    });
    const after = z.object({ value: z.array(z.unknown()) }).parse((await graph.call('GET', items)).body);
    expect(after.value).toHaveLength(before.value.length);
  });

  it.each<[string, string | object, string]>([
    ['no JSON', '{"fields":', 'Unable to read JSON'],
    ['no body', '', 'Empty Payload'],
    ['an unknown property', { field: {} }, 'body'],
  ])('refuses %s as a new item', async (_case, body, words) => {
    const response = await graph.call('POST', items, { body });
    expect(response.status).toBe(400);
    expect(Failure.parse(response.body).error.message).toContain(words);
  });
});
