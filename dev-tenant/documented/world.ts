/** A tenant with what the documented requests speak of, and ways to ask it as an app or as a person. */
import { randomUUID } from 'node:crypto';
import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { DatabaseSync } from 'node:sqlite';
import { buildTenant } from '../build-tenant.ts';
import { createEntra } from '../entra/router.ts';
import { createGraph } from '../graph/router.ts';
import type { Notify } from '../graph/subscriptions/notify.ts';
import { entraHost, graphHost } from '../hosts.ts';
import { closeServer } from '../listen.ts';
import { personas } from '../seed/personas.ts';
import type { AppRegistration, Tenant } from '../tenant.ts';
import { createVirtualHosts } from '../virtual-hosts.ts';

export interface Sent {
  readonly method: string;
  /** After the version; the whole address outside Graph. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The application when left out. */
  readonly as?: 'app' | 'person';
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

interface Notification {
  readonly url: URL;
  readonly body: object;
  /** The status that the receiver gave back. */
  readonly answered: number;
}

export interface World {
  readonly tenant: Tenant;
  readonly app: AppRegistration;
  readonly site: string;
  readonly list: string;
  /** Object ids: somebody who has a manager and reports, and the manager. */
  readonly person: string;
  readonly manager: string;
  /** What was sent to whoever subscribed. */
  readonly notifications: readonly Notification[];
  readonly send: (sent: Sent) => Promise<Answer>;
  /** The id of what a POST made. */
  readonly made: (path: string, body: unknown, as?: Sent['as']) => Promise<string>;
  close(): Promise<void>;
}

/** Something that a documented request needs is not imitated. */
export class NotImitated extends Error {}

/** Every permission that a documented request asks for. */
const everyRole = [
  'Sites.FullControl.All',
  'User.ReadWrite.All',
  'Directory.ReadWrite.All',
  'Files.ReadWrite.All',
  'Calendars.ReadWrite',
  'Group.ReadWrite.All',
];

const everyDelegated = [
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Files.ReadWrite.All',
  'Calendars.ReadWrite',
];

async function answerOf(incoming: IncomingMessage): Promise<Answer> {
  const written = await text(incoming);
  const { 'content-type': type } = incoming.headers;
  const isJson = type?.startsWith('application/json') === true;
  const isNumber = /^\d+$/.test(written);
  return {
    status: incoming.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : value,
      ]),
    ),
    body: isJson || isNumber ? JSON.parse(written) : written,
  };
}

const encoded = (body: unknown): string | undefined =>
  body === undefined || typeof body === 'string' ? body : JSON.stringify(body);

export async function createWorld(): Promise<World> {
  const db = new DatabaseSync(':memory:');
  const tenant = await buildTenant(db, Date.now);
  const app: AppRegistration = { ...tenant.identity.provisioningApp, roles: everyRole };
  const notifications: Notification[] = [];
  // A receiver as the documentation asks for it.
  const notify: Notify = (url, body) => {
    if (body !== undefined) notifications.push({ url, body, answered: 202 });
    const text = url.searchParams.get('validationToken') ?? '';
    const status = body === undefined ? 200 : 202;
    return Promise.resolve({ status, contentType: 'text/plain', text });
  };
  const server = createServer(
    createVirtualHosts({
      [graphHost]: createGraph(tenant, { limits: { viewThreshold: 3 }, notify }).router,
      [entraHost]: createEntra(tenant).router,
    }),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const person = personas.find(({ key }) => key === 'manager')?.userId ?? '';
  const tokens = {
    app: await tenant.tokens.applicationToken(app, `https://${graphHost}`),
    person: await tenant.tokens.delegatedToken(app, person, `https://${graphHost}`, everyDelegated),
  };

  const send = ({ method, path, headers, body, as = 'app' }: Sent): Promise<Answer> => {
    const { host, pathname, search } = new URL(
      path.startsWith('https:') ? path : `https://${graphHost}/v1.0${path}`,
    );
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest({
        port,
        host: '127.0.0.1',
        method,
        path: pathname + search,
        headers: {
          host,
          ...(host === graphHost && { authorization: `Bearer ${tokens[as]}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
      });
      outgoing.on('response', (incoming) => {
        answerOf(incoming).then(resolve, reject);
      });
      outgoing.on('error', reject);
      outgoing.end(encoded(body));
    });
  };

  const made: World['made'] = async (path, body, as = 'app') => {
    const answer = await send({ method: 'POST', path, body, as });
    if (answer.status === 501) throw new NotImitated();
    const { id } = answer.body as { readonly id?: unknown };
    if (typeof id !== 'string') throw new Error(`POST ${path} made nothing: ${JSON.stringify(answer)}`);
    return id;
  };

  const site = '/sites/root';
  // No request of Graph's makes a subsite.
  const root = await send({ method: 'GET', path: site });
  const [host, collection] = String((root.body as { readonly id: unknown }).id).split(',');
  db.prepare('INSERT INTO graph_sites (id, path, title, created_at) VALUES (?, ?, ?, ?)').run(
    `${host},${collection},${randomUUID()}`,
    '/below',
    'Site below',
    '2026-01-01T00:00:00Z',
  );
  const list = await made(`${site}/lists`, {
    displayName: 'Inventory',
    columns: [
      { name: 'Name', text: {}, indexed: true },
      { name: 'Color', text: {} },
      { name: 'Quantity', number: {} },
      { name: 'Weight', number: {} },
    ],
    list: { template: 'genericList' },
  });
  for (const [name, quantity] of [
    ['Gadget', 503],
    ['Widget', 2357],
    ['Gizmo', 92],
  ]) {
    await made(`${site}/lists/${list}/items`, { fields: { Name: name, Color: 'Blue', Quantity: quantity } });
  }
  return {
    tenant,
    app,
    site,
    list,
    person,
    manager: tenant.directory.user(person)?.managerId ?? '',
    notifications,
    send,
    made,
    close: async () => {
      await closeServer(server);
      db.close();
    },
  };
}
