import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import {
  AuthenticationHandler,
  BatchRequestContent,
  Client,
  GraphError,
  HTTPMessageHandler,
} from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { GraphListener } from './test-tenant.ts';
import { listen } from './test-tenant.ts';

/** Sends what is meant for Graph to the listener; the client still sees graph.microsoft.com. */
class Reroute implements Middleware {
  private next: Middleware | undefined;
  private readonly origin: string;
  constructor(origin: string) {
    this.origin = origin;
  }
  setNext(next: Middleware): void {
    this.next = next;
  }
  async execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    context.request = url.replace('https://graph.microsoft.com', this.origin);
    await this.next?.execute(context);
  }
}

const Page = z.object({
  value: z.array(z.object({ id: z.string(), fields: z.looseObject({ Key: z.string() }).optional() })),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});
const Entity = z.object({ id: z.string(), eTag: z.string() });

describe("Microsoft's own Graph client", () => {
  let graph: GraphListener;
  let client: Client;
  let list: string;

  beforeAll(async () => {
    graph = await listen();
    const token = await graph.tenant.tokenFor(graph.tenant.identity.provisioningApp);
    const authentication = new AuthenticationHandler({ getAccessToken: () => Promise.resolve(token) });
    const reroute = new Reroute(graph.origin);
    authentication.setNext(reroute);
    reroute.setNext(new HTTPMessageHandler());
    client = Client.initWithMiddleware({ middleware: authentication });
  });
  afterAll(() => graph.close());

  it('creates a list, with a column added afterwards', async () => {
    const site: unknown = await client.api('/sites/contoso.sharepoint.com:/sites/cpd').get();
    const sitePath = `/sites/${z.object({ id: z.string() }).parse(site).id}`;
    const created: unknown = await client.api(`${sitePath}/lists`).post({
      displayName: 'Records',
      columns: [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }],
      list: { template: 'genericList' },
    });
    list = `${sitePath}/lists/${Entity.parse(created).id}`;
    const column: unknown = await client
      .api(`${list}/columns`)
      .post({ name: 'Person', text: { maxLength: 64 }, indexed: true });
    expect(column).toMatchObject({ name: 'Person', indexed: true, text: { maxLength: 64 } });
  });

  it('writes items, filters them and follows the pages', async () => {
    for (let number = 1; number <= 5; number += 1) {
      const item: unknown = await client
        .api(`${list}/items`)
        .post({ fields: { Key: `key ${number}`, Person: number === 3 ? 'other' : 'asha' } });
      expect(Entity.parse(item).id).toBe(String(number));
    }
    const found: unknown[] = [];
    let page = Page.parse(
      await client
        .api(`${list}/items`)
        .filter("fields/Person eq 'asha'")
        .expand('fields($select=Key)')
        .top(2)
        .get(),
    );
    found.push(...page.value.map(({ fields }) => fields?.Key));
    while (page['@odata.nextLink'] !== undefined) {
      page = Page.parse(await client.api(page['@odata.nextLink']).get());
      found.push(...page.value.map(({ fields }) => fields?.Key));
    }
    expect(found).toEqual(['key 1', 'key 2', 'key 4', 'key 5']);
  });

  it('meets a Graph error on a conflict, with its code', async () => {
    const item = Entity.parse(await client.api(`${list}/items/1`).get());
    await client.api(`${list}/items/1/fields`).header('If-Match', item.eTag).patch({ Person: 'ben' });
    const stale: unknown = await client
      .api(`${list}/items/1/fields`)
      .header('If-Match', item.eTag)
      .patch({ Person: 'carys' })
      .catch((fault: unknown) => fault);
    expect(stale).toBeInstanceOf(GraphError);
    expect(stale).toMatchObject({ statusCode: 412, code: 'preconditionFailed' });
  });

  it('follows changes by delta', async () => {
    const all = Page.parse(await client.api(`${list}/items/delta`).expand('fields').get());
    expect(all.value).toHaveLength(5);
    await client.api(`${list}/items/2`).delete();
    await client.api(`${list}/items/3/fields`).patch({ Person: 'dilys' });
    const changes: unknown = await client.api(all['@odata.deltaLink'] ?? '').get();
    expect(changes).toMatchObject({
      value: [
        { id: '2', deleted: { state: 'deleted' } },
        { id: '3', fields: { Person: 'dilys' } },
      ],
    });
  });

  it('batches', async () => {
    const batch = new BatchRequestContent([
      {
        id: '1',
        request: new Request(`https://graph.microsoft.com/v1.0${list}/items`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ fields: { Key: 'from a batch' } }),
        }),
      },
      { id: '2', request: new Request(`https://graph.microsoft.com/v1.0${list}/items/1`) },
    ]);
    const answered: unknown = await client.api('/$batch').post(await batch.getContent());
    const { responses } = z
      .object({ responses: z.array(z.object({ id: z.string(), status: z.number() })) })
      .parse(answered);
    expect(Object.fromEntries(responses.map(({ id, status }) => [id, status]))).toEqual({
      '1': 201,
      '2': 200,
    });
  });
});
