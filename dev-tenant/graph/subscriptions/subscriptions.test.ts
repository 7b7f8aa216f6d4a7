import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, aUser, listen } from '../test-tenant.ts';
import type { NotificationAnswer } from './notify.ts';

const asha = aUser('Asha Patel');
const app = anApp('Watcher', ['Sites.FullControl.All', 'User.ReadWrite.All', 'Calendars.ReadWrite']);
const minute = 60_000;
const echo = (url: URL): NotificationAnswer => ({
  status: 200,
  contentType: 'text/plain; charset=utf-8',
  text: url.searchParams.get('validationToken') ?? '',
});

describe('subscriptions', () => {
  let graph: GraphListener;
  let answerTo: (url: URL) => NotificationAnswer;
  let asked: URL[];
  let sent: { readonly url: URL; readonly body: object }[];
  beforeEach(async () => {
    answerTo = echo;
    asked = [];
    sent = [];
    graph = await listen(
      {
        notify: (url, body) => {
          if (body === undefined) asked.push(url);
          else sent.push({ url, body });
          return Promise.resolve(answerTo(url));
        },
      },
      { users: [asha] },
    );
    await graph.call('POST', '/sites/root/lists', { body: { displayName: 'Notes' } });
  });
  afterEach(() => graph.close());

  const inMinutes = (minutes: number) => new Date(graph.tenant.now() + minutes * minute).toISOString();
  const wish = (more: object = {}) => ({
    changeType: 'updated',
    notificationUrl: 'https://companion.example/notifications?a=1',
    resource: 'sites/root/lists/Notes',
    expirationDateTime: inMinutes(60),
    clientState: 'mine',
    ...more,
  });
  const subscribe = (more: object = {}, by = app) =>
    graph.call('POST', '/subscriptions', { app: by, body: wish(more) });
  const idOf = async (more: object = {}) => ((await subscribe(more)).body as { id: string }).id;

  it('begin once the receiver has given back what it was sent', async () => {
    const { status, body } = await subscribe({
      lifecycleNotificationUrl: 'https://companion.example/lifecycle',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ applicationId: app.clientId, changeType: 'updated', clientState: 'mine' });
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/notifications', '/lifecycle']);
    expect(asked[0]?.searchParams.get('a')).toBe('1');
  });

  it.each<[string, (url: URL) => NotificationAnswer]>([
    ['is silent', () => ({ status: 0, contentType: '', text: '' })],
    ['answers 202', (url) => ({ ...echo(url), status: 202 })],
    ['answers JSON', (url) => ({ ...echo(url), contentType: 'application/json' })],
    ['gives back something else', (url) => ({ ...echo(url), text: 'hello' })],
  ])('do not begin when the receiver %s', async (_name, answer) => {
    answerTo = answer;
    expect(await subscribe()).toMatchObject({ status: 400, body: { error: { code: 'ValidationError' } } });
    expect((await graph.call('GET', '/subscriptions', { app })).body).toMatchObject({ value: [] });
  });

  it.each<[string, object, number]>([
    ['an address without https', { notificationUrl: 'http://companion.example/' }, 400],
    ['an end in the past', { expirationDateTime: '2020-01-01T00:00:00Z' }, 400],
    ['another change of a list than an update', { changeType: 'created' }, 400],
    ['a list that is not there', { resource: 'sites/root/lists/None' }, 404],
    ['somebody who is not there', { resource: 'users/nobody' }, 404],
    ['a resource that is not imitated', { resource: '/chats/getAllMessages' }, 501],
    ['resource data', { includeResourceData: true }, 501],
    ['no change type', { changeType: undefined }, 400],
  ])('are refused with %s', async (_name, more, status) => {
    expect((await subscribe(more)).status).toBe(status);
    expect(asked).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['a list', 'sites/root/lists/Notes', 42_300],
    ['a drive', 'sites/root/drive/root', 42_300],
    ['the directory', 'users', 41_760],
    ['a calendar', `users/${asha.id}/events`, 10_080],
  ])('of %s last no longer than documented, and 45 minutes at least', async (_name, resource, longest) => {
    expect((await subscribe({ resource, expirationDateTime: inMinutes(longest + 1) })).status).toBe(400);
    expect((await subscribe({ resource, expirationDateTime: inMinutes(longest) })).status).toBe(201);
    const short = await subscribe({ resource, expirationDateTime: inMinutes(5) });
    expect(short.body).toMatchObject({ expirationDateTime: inMinutes(45) });
  });

  it('need the permission that reading the resource needs', async () => {
    expect((await subscribe({}, anApp('Other', ['User.Read.All']))).status).toBe(403);
    expect((await subscribe({ resource: 'users' }, anApp('Another', ['Sites.Read.All']))).status).toBe(403);
  });

  it("are their own app's: read, renewed, authorised again and ended by it alone", async () => {
    const path = `/subscriptions/${await idOf()}`;
    const stranger = anApp('Stranger', []);
    expect((await graph.call('GET', path, { app: stranger })).status).toBe(404);
    const renewal = { expirationDateTime: inMinutes(120) };
    expect((await graph.call('PATCH', path, { app, body: renewal })).body).toMatchObject(renewal);
    expect((await graph.call('PATCH', path, { app, body: { clientState: 'x' } })).status).toBe(400);
    expect((await graph.call('POST', `${path}/reauthorize`, { app })).status).toBe(204);
    expect((await graph.call('DELETE', path, { app })).status).toBe(204);
    expect((await graph.call('GET', path, { app })).status).toBe(404);
  });

  it('tell of a list that it changed and not which item, until they run out', async () => {
    const id = await idOf();
    const items = '/sites/root/lists/Notes/items';
    await graph.call('POST', items, { app, body: { fields: { Title: 'one' } } });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({
      value: [
        {
          subscriptionId: id,
          clientState: 'mine',
          changeType: 'updated',
          resource: 'sites/root/lists/Notes',
          tenantId: graph.tenant.identity.tenantId,
          resourceData: null,
        },
      ],
    });
    await graph.call('POST', items, { app, body: { fields: { Unknown: 'one' } } });
    await graph.call('GET', items, { app });
    expect(sent).toHaveLength(1);
    graph.tenant.passSeconds(61 * 60);
    const token = await graph.tenant.tokenFor(app);
    await graph.call('DELETE', `${items}/1`, { token });
    expect(sent).toHaveLength(1);
  });

  it('tell of people and events which one it is', async () => {
    await subscribe({ resource: '/users', changeType: 'updated,deleted' });
    await subscribe({ resource: `users/${asha.id}/events`, changeType: 'created' });
    await graph.call('PATCH', `/users/${asha.id}`, { app, body: { jobTitle: 'Head' } });
    const moment = { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' };
    await graph.call('POST', `/users/${asha.id}/events`, { app, body: { start: moment, end: moment } });
    await graph.call('DELETE', `/users/${asha.id}`, { app });
    expect(sent.map(({ body }) => body)).toMatchObject([
      {
        value: [
          { changeType: 'updated', resourceData: { id: asha.id, '@odata.type': '#Microsoft.Graph.User' } },
        ],
      },
      { value: [{ changeType: 'created', resourceData: { '@odata.type': '#Microsoft.Graph.Event' } }] },
      { value: [{ changeType: 'deleted', resourceData: { id: asha.id } }] },
    ]);
  });
});
