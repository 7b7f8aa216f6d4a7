import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { listen } from '../test-tenant.ts';

const List = z.object({ id: z.string(), displayName: z.string() });
const Lists = z.object({ value: z.array(z.record(z.string(), z.unknown())) });
const Column = z.looseObject({ id: z.string(), name: z.string(), displayName: z.string() });
const Columns = z.object({ value: z.array(Column) });
const Failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

describe('sites, lists and columns', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen({ resourceUnitsPerMinute: 1_000_000 });
  });
  afterEach(() => graph.close());

  const create = (displayName: string, columns: object[] = []) =>
    graph.call('POST', '/sites/root/lists', {
      body: { displayName, columns, list: { template: 'genericList' } },
    });
  const post = (column: object) => graph.call('POST', '/sites/root/lists/Books/columns', { body: column });

  it('finds a site by path, by id, by host and what lies below it', async () => {
    const byPath = await graph.call('GET', '/sites/contoso.sharepoint.com:/sites/cpd');
    expect(byPath.status).toBe(200);
    expect(byPath.body).toMatchObject({
      id: expect.stringMatching(/^contoso\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/),
      displayName: 'CPD',
      name: 'cpd',
      webUrl: 'https://contoso.sharepoint.com/sites/cpd',
    });
    const { id } = z.object({ id: z.string() }).parse(byPath.body);
    expect((await graph.call('GET', `/sites/${id}?$select=id`)).body).toEqual({
      '@odata.context': expect.any(String),
      id,
    });
    expect((await graph.call('GET', '/sites/contoso.sharepoint.com')).body).toMatchObject({ root: {} });
    expect((await graph.call('GET', '/sites/contoso.sharepoint.com:/sites/cpd:/lists')).body).toMatchObject({
      value: [],
    });
    expect((await graph.call('GET', '/sites/contoso.sharepoint.com:/sites/none')).status).toBe(404);
    expect((await graph.call('GET', '/sites/%E0%A4%A')).status).toBe(400);
  });

  it('creates a list with its columns and finds it by id and by title', async () => {
    const created = await create('Books', [{ name: 'Pages', number: {} }]);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      list: { template: 'genericList', hidden: false },
      createdBy: expect.anything(),
    });
    const { id } = List.parse(created.body);
    expect((await graph.call('GET', `/sites/root/lists/${id}`)).body).toMatchObject({ displayName: 'Books' });
    const byTitle = await graph.call('GET', '/sites/root/lists/books?$select=id&expand=columns(select=name)');
    expect(Object.keys(z.looseObject({}).parse(byTitle.body)).sort()).toEqual([
      '@odata.context',
      '@odata.etag',
      'columns',
      'id',
    ]);
    expect(byTitle.body).toMatchObject({
      id,
      columns: expect.arrayContaining([{ name: 'Title' }, { name: 'Pages' }]),
    });
    expect((await graph.call('GET', '/sites/root/lists/Films')).status).toBe(404);
  });

  it('lists lists, filtered by display name', async () => {
    await create('Books');
    await create('Films');
    const all = Lists.parse((await graph.call('GET', '/sites/root/lists')).body);
    expect(all.value.map(({ displayName }) => displayName)).toEqual(['Books', 'Films']);
    const one = await graph.call(
      'GET',
      "/sites/root/lists?$filter=displayName eq 'Films'&$select=displayName",
    );
    expect(Lists.parse(one.body).value).toEqual([
      { '@odata.etag': expect.any(String), displayName: 'Films' },
    ]);
  });

  it('refuses a second list of the same name and leaves nothing of a list that is refused', async () => {
    await create('Books');
    const again = await create('books');
    expect(again.status).toBe(409);
    expect(Failure.parse(again.body).error.code).toBe('nameAlreadyExists');
    expect(
      (
        await create('Films', [
          { name: 'A', text: {} },
          { name: 'a', text: {} },
        ])
      ).status,
    ).toBe(409);
    expect((await graph.call('GET', '/sites/root/lists/Films')).status).toBe(404);
    expect((await create('Films')).status).toBe(201);
  });

  it('keeps internal names when a display name changes', async () => {
    await create('Books', [{ name: 'Shelf', text: {}, displayName: 'Shelf' }]);
    const renamed = await graph.call('PATCH', '/sites/root/lists/Books/columns/Shelf', {
      body: { displayName: 'Bookcase', description: 'Where it stands', indexed: true },
    });
    expect(renamed.status).toBe(200);
    expect(renamed.body).toMatchObject({ name: 'Shelf', displayName: 'Bookcase', indexed: true });
    expect(
      (await graph.call('POST', '/sites/root/lists/Books/items', { body: { fields: { Shelf: '3' } } }))
        .status,
    ).toBe(201);
    expect(
      (await graph.call('POST', '/sites/root/lists/Books/items', { body: { fields: { Bookcase: '3' } } }))
        .status,
    ).toBe(400);
    const found = await graph.call('GET', "/sites/root/lists/Books/items?$filter=fields/Shelf eq '3'");
    expect(Lists.parse(found.body).value).toHaveLength(1);
  });

  it.each([
    '/sites/elsewhere.sharepoint.com',
    '/sites/elsewhere.sharepoint.com:/sites/cpd',
    '/sites/elsewhere.sharepoint.com,781015c2-5e0f-4d9f-a31b-6d6bd2e95cd8,28b3a4ec-71bd-4a14-aad8-9694f19999f3/lists',
  ])('refuses a host of another tenancy: %s', async (path) => {
    const { status, body } = await graph.call('GET', path);
    expect(status).toBe(400);
    expect(Failure.parse(body).error.message).toBe('Invalid hostname for this tenancy');
  });

  it('shows hidden columns and their values only when they are asked for', async () => {
    await create('Books', [
      { name: 'Shelf', text: {} },
      { name: 'Secret', text: {}, hidden: true },
    ]);
    const names = async (path: string) =>
      Columns.parse((await graph.call('GET', path)).body).value.map(({ name }) => name);
    const columns = '/sites/root/lists/Books/columns';
    expect(await names(columns)).toContain('Shelf');
    expect(await names(columns)).not.toContain('Secret');
    expect(await names(`${columns}?$select=id,name,displayName,hidden`)).toContain('Secret');

    const items = '/sites/root/lists/Books/items';
    const created = await graph.call('POST', items, { body: { fields: { Shelf: 'A', Secret: 'b' } } });
    expect(created.body).not.toHaveProperty('fields.Secret');
    expect((await graph.call('GET', `${items}/1/fields`)).body).not.toHaveProperty('Secret');
    expect((await graph.call('GET', `${items}/1/fields?$select=Secret`)).body).toMatchObject({ Secret: 'b' });
    expect((await graph.call('GET', `${items}/delta?$expand=fields`)).body).not.toHaveProperty(
      'value[0].fields.Secret',
    );
  });

  it('takes propagateChanges along, which says nothing of a list of its own', async () => {
    await create('Books', [{ name: 'Shelf', text: {} }]);
    const path = '/sites/root/lists/Books/columns/Shelf';
    const changed = await graph.call('PATCH', path, { body: { required: true, propagateChanges: false } });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ name: 'Shelf', required: true });
    expect(changed.body).not.toHaveProperty('propagateChanges');
  });

  it.each([
    '/sites/root?$select=id,colour',
    '/sites/root/lists?$select=id,colour',
    '/sites/root/lists/Books/columns?$select=name,colour',
    '/sites/root/lists/Books/items?$select=id,colour',
    '/sites/root/lists?$expand=columns($select=colour)',
  ])('refuses to select a name that its type has not: %s', async (path) => {
    await create('Books');
    const { status, body } = await graph.call('GET', path);
    expect(status).toBe(400);
    expect(Failure.parse(body).error.message).toContain("Could not find a property named 'colour'");
  });

  it('forgets a deleted column with its values', async () => {
    await create('Books', [{ name: 'Shelf', text: {}, indexed: true }]);
    const items = '/sites/root/lists/Books/items';
    await graph.call('POST', items, { body: { fields: { Title: 'One', Shelf: '3' } } });
    const { id } = Column.parse((await graph.call('GET', '/sites/root/lists/Books/columns/Shelf')).body);
    expect((await graph.call('DELETE', `/sites/root/lists/Books/columns/${id}`)).status).toBe(204);

    const refused = await graph.call('POST', items, { body: { fields: { Shelf: '4' } } });
    expect(Failure.parse(refused.body).error).toEqual(
      expect.objectContaining({ code: 'invalidRequest', message: "Field 'Shelf' is not recognized" }),
    );
    expect((await graph.call('GET', `${items}?$expand=fields($select=Shelf)`)).status).toBe(400);
    expect((await graph.call('GET', `${items}/1?$expand=fields`)).body).not.toHaveProperty('fields.Shelf');
    expect((await post({ name: 'Shelf', number: {} })).status).toBe(201);
  });

  it('shows each kind of column with its facet', async () => {
    await create('Books', [
      { name: 'Line', text: {} },
      { name: 'Story', text: { allowMultipleLines: true } },
      { name: 'Pages', number: { decimalPlaces: 'none' } },
      { name: 'On', dateTime: { format: 'dateOnly' } },
      { name: 'Read', boolean: {} },
      { name: 'Genre', choice: { choices: ['Fact', 'Fiction'] } },
    ]);
    const { value } = Columns.parse((await graph.call('GET', '/sites/root/lists/Books/columns')).body);
    const named = (name: string) => value.find((column) => column.name === name);
    expect(named('Line')).toMatchObject({
      text: { allowMultipleLines: false, maxLength: 255 },
      indexed: false,
    });
    expect(named('Story')).toMatchObject({ text: { allowMultipleLines: true } });
    expect(named('Pages')).toMatchObject({ number: { decimalPlaces: 'none' } });
    expect(named('On')).toMatchObject({ dateTime: { format: 'dateOnly' } });
    expect(named('Read')).toMatchObject({ boolean: {} });
    expect(named('Genre')).toMatchObject({ choice: { choices: ['Fact', 'Fiction'], allowTextEntry: false } });
    expect(named('Title')).toMatchObject({ id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', readOnly: false });
    expect(named('Created')).toMatchObject({ readOnly: true });
  });

  it('gives a column named like a built-in one another internal name', async () => {
    await create('Books', [{ name: 'Author', text: {} }]);
    const { value } = Columns.parse((await graph.call('GET', '/sites/root/lists/Books/columns')).body);
    expect(value.map(({ name }) => name)).toEqual(expect.arrayContaining(['Author', 'Author0']));
  });

  it('indexes at most twenty columns', async () => {
    const indexed = Array.from({ length: 20 }, (_, number) => ({
      name: `Column${number}`,
      text: {},
      indexed: true,
    }));
    expect((await create('Books', indexed)).status).toBe(201);
    const refused = await post({ name: 'OneMore', text: {}, indexed: true });
    expect(refused.status).toBe(400);
    expect(Failure.parse(refused.body).error.message).toContain('at most 20 indexed columns');
    expect(
      (await graph.call('PATCH', '/sites/root/lists/Books/columns/Column0', { body: { indexed: false } }))
        .status,
    ).toBe(200);
    expect((await post({ name: 'OneMore', text: {}, indexed: true })).status).toBe(201);
  });

  it('enforces unique values only on an index, and only where there are none twice', async () => {
    await create('Books', [{ name: 'Shelf', text: {}, indexed: true }]);
    for (const Shelf of ['a', 'A'])
      await graph.call('POST', '/sites/root/lists/Books/items', { body: { fields: { Shelf } } });
    const unique = { body: { enforceUniqueValues: true } };
    expect((await graph.call('PATCH', '/sites/root/lists/Books/columns/Shelf', unique)).status).toBe(400);
    expect((await graph.call('DELETE', '/sites/root/lists/Books/items/2')).status).toBe(204);
    expect((await graph.call('PATCH', '/sites/root/lists/Books/columns/Shelf', unique)).status).toBe(200);
    const again = await graph.call('POST', '/sites/root/lists/Books/items', {
      body: { fields: { Shelf: 'A' } },
    });
    expect(again.status).toBe(400);
  });

  it.each<[string, object, number]>([
    ['no facet', { name: 'A' }, 400],
    ['two facets', { name: 'A', text: {}, number: {} }, 400],
    ['a facet that is not imitated', { name: 'A', lookup: { listId: 'x' } }, 501],
    ['a name with a space', { name: 'A b', text: {} }, 400],
    ['a name longer than 32 characters', { name: 'A'.repeat(33), text: {} }, 400],
    ['an index on several lines', { name: 'A', text: { allowMultipleLines: true }, indexed: true }, 400],
    ['uniqueness without an index', { name: 'A', text: {}, enforceUniqueValues: true }, 400],
    ['more than 255 characters on a line', { name: 'A', text: { maxLength: 256 } }, 400],
    ['an unknown property', { name: 'A', text: {}, colour: 'red' }, 400],
    ['a name that is taken', { name: 'Taken', text: {} }, 409],
  ])('refuses a column with %s', async (_case, column, status) => {
    await create('Books', [{ name: 'Taken', text: {} }]);
    expect((await post(column)).status).toBe(status);
  });

  it.each<[string, string, string, object, number]>([
    ['changing the type', 'PATCH', 'Shelf', { choice: { choices: ['a'] } }, 400],
    ['changing the internal name', 'PATCH', 'Shelf', { name: 'Bookcase' }, 400],
    ['changing a built-in column', 'PATCH', 'Created', { indexed: true }, 400],
    ['making Title unique', 'PATCH', 'Title', { indexed: true, enforceUniqueValues: true }, 400],
    ['deleting Title', 'DELETE', 'Title', {}, 400],
    ['a column that the list has not', 'PATCH', 'Nothing', { indexed: true }, 404],
  ])('refuses %s', async (_case, method, column, body, status) => {
    await create('Books', [{ name: 'Shelf', text: {} }]);
    expect((await graph.call(method, `/sites/root/lists/Books/columns/${column}`, { body })).status).toBe(
      status,
    );
  });
});
