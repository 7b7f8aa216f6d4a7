import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { SignJWT, generateKeyPair } from 'jose';
import { buildTenant } from '../build-tenant.ts';
import { closeServer, listen } from '../listen.ts';
import { personas } from '../seed/personas.ts';
import type { Tenant } from '../tenant.ts';
import { createConnector } from './connector.ts';
import type { Connector } from './connector.ts';

const userIdOf = (key: string): string => personas.find((persona) => persona.key === key)?.userId ?? '';
const [asha, colin] = [userIdOf('staff'), userIdOf('colleague')];
const scope = 'https://api.botframework.com';
const message = (text: string) => ({ type: 'message', text });

describe('the connector, as a bot meets it', () => {
  let tenant: Tenant;
  let connector: Connector;
  let server: Server;
  let origin: string;
  let token: string;
  let clock = Date.now();

  beforeAll(async () => {
    tenant = await buildTenant(new DatabaseSync(':memory:'), () => clock);
    connector = createConnector(tenant, 'http://127.0.0.1:9');
    server = createServer(express().use(connector.router));
    origin = `http://127.0.0.1:${await listen(server, 0)}/uk`;
    connector.conversations.setInstalled(asha, true);
    token = await tenant.tokens.applicationToken(tenant.identity.runtimeApp, scope);
  });
  afterAll(() => closeServer(server));
  beforeEach(async () => {
    // Past the longest window, with a token of that time.
    clock += 3_600_000;
    token = await tenant.tokens.applicationToken(tenant.identity.runtimeApp, scope);
    tenant.faults.clear();
  });

  const call = async (method: string, path: string, body?: unknown, bearer: string | undefined = token) => {
    const response = await fetch(origin + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(bearer !== '' && { Authorization: `Bearer ${bearer}` }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  const conversation = () => connector.conversations.ofPerson(asha);
  const activities = () => `/v3/conversations/${encodeURIComponent(conversation()?.id ?? '')}/activities`;
  const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [
    status,
    body.error?.code,
  ];
  const createFor = (id: string, more: object = {}) => ({
    bot: { id: `28:${tenant.identity.runtimeApp.clientId}` },
    isGroup: false,
    members: [{ id }],
    tenantId: tenant.identity.tenantId,
    channelData: { tenant: { id: tenant.identity.tenantId } },
    ...more,
  });

  it('turns away whoever is not the bot', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({
      appid: tenant.identity.runtimeApp.clientId,
      tid: tenant.identity.tenantId,
    })
      .setProtectedHeader({ alg: 'RS256', kid: tenant.tokens.entraKeys[0]?.kid ?? '' })
      .setIssuer(`https://sts.windows.net/${tenant.identity.tenantId}/`)
      .setAudience(scope)
      .setExpirationTime(Math.floor(clock / 1000) + 60)
      .sign(privateKey);
    const forGraph = await tenant.tokens.applicationToken(
      tenant.identity.runtimeApp,
      'https://graph.microsoft.com',
    );
    const another = await tenant.tokens.applicationToken(tenant.identity.provisioningApp, scope);
    for (const bearer of ['', 'nonsense', forged, forGraph]) {
      expect(codeOf(await call('POST', activities(), message('x'), bearer))).toEqual([401, 'Unauthorized']);
    }
    expect((await call('POST', activities(), message('x'), another)).status).toBe(403);
    expect(connector.channel.messages(asha)).toEqual([]);
  });

  it('opens the chat of a person who has the app, by object id or by the channel’s id', async () => {
    const byObjectId = await call('POST', '/v3/conversations', createFor(asha));
    expect([byObjectId.status, byObjectId.body]).toEqual([201, { id: conversation()?.id }]);
    expect((await call('POST', '/v3/conversations', createFor(conversation()?.personId ?? ''))).body).toEqual(
      byObjectId.body,
    );
    const withMessage = await call(
      'POST',
      '/v3/conversations',
      createFor(asha, { activity: message('first') }),
    );
    expect(connector.channel.messages(asha).at(-1)).toMatchObject({
      id: withMessage.body.activityId,
      text: 'first',
    });
  });

  it('opens no chat for somebody without the app, for a stranger, or in another tenant', async () => {
    expect(codeOf(await call('POST', '/v3/conversations', createFor(colin)))).toEqual([
      403,
      'ForbiddenOperationException',
    ]);
    expect(codeOf(await call('POST', '/v3/conversations', createFor('29:stranger')))).toEqual([
      403,
      'ForbiddenOperationException',
    ]);
    const elsewhere = createFor(asha, { channelData: { tenant: { id: 'another' } } });
    expect(codeOf(await call('POST', '/v3/conversations', elsewhere))).toEqual([400, 'BadSyntax']);
    expect(codeOf(await call('POST', '/v3/conversations', { members: [] }))).toEqual([400, 'BadSyntax']);
    expect((await call('POST', '/v3/conversations', createFor(asha, { isGroup: true }))).status).toBe(501);
  });

  it('sends, replies, updates and deletes the bot’s messages', async () => {
    const { status, body } = await call('POST', activities(), message('hello'));
    expect(status).toBe(201);
    expect((await call('POST', `${activities()}/${body.id}`, message('again'))).status).toBe(201);
    expect((await call('PUT', `${activities()}/${body.id}`, message('changed'))).status).toBe(200);
    expect(connector.channel.messages(asha).find(({ id }) => id === body.id)?.text).toBe('changed');
    expect((await call('DELETE', `${activities()}/${body.id}`)).status).toBe(200);
    expect(codeOf(await call('PUT', `${activities()}/${body.id}`, message('late')))).toEqual([
      404,
      'ActivityNotFoundInConversation',
    ]);
  });

  it('lets the bot touch no message of the person', async () => {
    const theirs = connector.chats.add({
      conversationId: conversation()?.id ?? '',
      from: 'person',
      text: 'mine',
      cards: [],
    });
    expect((await call('PUT', `${activities()}/${theirs.id}`, message('not yours'))).status).toBe(403);
    expect((await call('DELETE', `${activities()}/${theirs.id}`)).status).toBe(403);
    expect(connector.channel.messages(asha).at(-1)?.text).toBe('mine');
  });

  it('splits a text with a card into two messages and gives no id', async () => {
    const card = {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard' },
    };
    const { status, body } = await call('POST', activities(), { ...message('look'), attachments: [card] });
    expect([status, body]).toEqual([201, {}]);
    expect(connector.channel.messages(asha).slice(-2)).toMatchObject([
      { text: 'look', cards: [] },
      { text: undefined, cards: [{ type: 'AdaptiveCard' }] },
    ]);
  });

  it('answers a piece of a stream with the id under which the stream goes on', async () => {
    const piece = (streamId?: string) => ({
      type: 'typing',
      text: 'Thinking',
      entities: [
        { type: 'streaminfo', streamType: 'streaming', streamSequence: 1, ...(streamId && { streamId }) },
      ],
    });
    const first = await call('POST', activities(), piece());
    expect(first).toMatchObject({ status: 201, body: { id: expect.any(String) } });
    const { id } = first.body as { id: string };
    expect(await call('POST', activities(), piece(id))).toMatchObject({ status: 201, body: { id } });
  });

  it('answers under every region and with the tenant in the address, not with another tenant', async () => {
    const members = `/v3/conversations/${encodeURIComponent(conversation()?.id ?? '')}/members`;
    const statusUnder = async (prefix: string) => {
      const address = `${origin.replace(/\/uk$/, prefix)}${members}`;
      return (await fetch(address, { headers: { Authorization: `Bearer ${token}` } })).status;
    };
    expect(await statusUnder('/teams')).toBe(200);
    expect(await statusUnder(`/amer/${tenant.identity.tenantId}`)).toBe(200);
    expect(await statusUnder('/amer/b3b8e4d0-5a51-4b6c-8f2d-0d6d7f1c2a99')).toBe(501);
  });

  it('takes a typing sign and keeps nothing of it', async () => {
    const before = connector.channel.messages(asha).length;
    expect((await call('POST', activities(), { type: 'typing' })).status).toBe(202);
    expect(connector.channel.messages(asha)).toHaveLength(before);
  });

  it.each([
    ['no type', {}],
    ['an empty message', { type: 'message', text: '' }],
    ['a type nobody knows', { type: 'dance' }],
    ['attachments that are no list', { type: 'message', attachments: 'card' }],
    ['a body that is not JSON', '{'],
  ])('refuses %s', async (_name, body) => {
    expect(codeOf(await call('POST', activities(), body))).toEqual([400, 'BadSyntax']);
  });

  it('counts the size in UTF-16: 51,000 letters fit, 52,000 do not', async () => {
    expect((await call('POST', activities(), message('x'.repeat(51_000)))).status).toBe(201);
    expect(codeOf(await call('POST', activities(), message('x'.repeat(52_000))))).toEqual([
      413,
      'MessageSizeTooBig',
    ]);
    expect(codeOf(await call('POST', activities(), message('x'.repeat(2_000_000))))).toEqual([
      413,
      'MessageSizeTooBig',
    ]);
  });

  it('names the one member, by either id, and no other', async () => {
    const path = activities().replace('/activities', '');
    const asTeamsNamesHer = {
      aadObjectId: asha,
      email: 'asha.patel@tamarvalley.onmicrosoft.com',
      userRole: 'user',
    };
    expect((await call('GET', `${path}/members`)).body).toMatchObject([asTeamsNamesHer]);
    expect((await call('GET', `${path}/pagedmembers?pageSize=50`)).body).toMatchObject({
      members: [asTeamsNamesHer],
    });
    expect((await call('GET', `${path}/members/${asha}`)).body).toMatchObject(asTeamsNamesHer);
    expect((await call('GET', `${path}/members/${conversation()?.personId}`)).body).toMatchObject(
      asTeamsNamesHer,
    );
    expect(codeOf(await call('GET', `${path}/members/${colin}`))).toEqual([
      404,
      'MemberNotFoundInConversation',
    ]);
  });

  it('knows no conversation that never was, and lets nothing into one that ended', async () => {
    expect(codeOf(await call('POST', '/v3/conversations/a:1x/activities', message('x')))).toEqual([
      404,
      'ConversationNotFound',
    ]);
    connector.conversations.setInstalled(asha, false);
    const refused = await call('POST', activities(), message('x'));
    connector.conversations.setInstalled(asha, true);
    expect(codeOf(refused)).toEqual([403, 'BotNotInConversationRoster']);
  });

  it('refuses for a person who has blocked the bot, and for nobody else', async () => {
    connector.conversations.setInstalled(colin, true);
    tenant.faults.add({ part: 'connector', kind: 'blocked', userId: colin, times: 2 });
    expect((await call('POST', activities(), message('to Asha'))).status).toBe(201);
    const toColin = `/v3/conversations/${connector.conversations.ofPerson(colin)?.id}/activities`;
    expect(codeOf(await call('POST', toColin, message('to Colin')))).toEqual([403, 'MessageWritesBlocked']);
    expect(codeOf(await call('POST', '/v3/conversations', createFor(colin)))).toEqual([
      403,
      'MessageWritesBlocked',
    ]);
    expect((await call('POST', toColin, message('to Colin'))).status).toBe(201);
  });

  it('slows a bot down that sends too fast, and says for how long', async () => {
    for (let sent = 0; sent < 7; sent += 1)
      expect((await call('POST', activities(), message('m'))).status).toBe(201);
    const refused = await call('POST', activities(), message('m'));
    expect(codeOf(refused)).toEqual([429, 'TooManyRequests']);
    expect(refused.headers.get('retry-after')).toBe('1');
    clock += 1000;
    expect((await call('POST', activities(), message('m'))).status).toBe(201);
  });

  it('can lose its answer after the message was shown', async () => {
    const before = connector.channel.messages(asha).length;
    tenant.faults.add({ part: 'connector', kind: 'gateway-timeout-after', method: 'POST', times: 1 });
    expect((await call('POST', activities(), message('shown'))).status).toBe(504);
    tenant.faults.add({ part: 'connector', kind: 'reset-after', method: 'POST', times: 1 });
    await expect(call('POST', activities(), message('shown too'))).rejects.toThrow();
    expect(connector.channel.messages(asha)).toHaveLength(before + 2);
  });

  it('answers 501 to what it does not imitate', async () => {
    expect((await call('GET', '/v3/conversations')).status).toBe(501);
    expect((await call('GET', '/v3/teams/19:x')).status).toBe(501);
    expect((await call('POST', `${activities()}/1/reactions`, {})).status).toBe(501);
  });
});
