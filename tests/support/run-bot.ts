import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import type { Bot, BotParts } from '../../src/bot/create-bot.ts';
import { createBot } from '../../src/bot/create-bot.ts';
import type { Conversations } from '../../src/ports/conversations.ts';
import type { Deps } from '../../src/use-cases/shared/deps.ts';
import { createDoor } from '../../src/use-cases/people/admit.ts';
import { createSlidingRate } from '../../src/server/sliding-rate.ts';
import { aTeamOfTwo } from '../builders/a-team-of-two.ts';
import type { World } from '../builders/world.ts';
import type { MemoryOutbox } from '../fakes/memory-outbox.ts';
import type { FakeChannel } from './fake-channel.ts';
import { APP_ID, TENANT_ID } from './fake-channel.ts';

/** What the bot sent to the connector. */
export interface ConnectorRequest {
  readonly method: string;
  readonly path: string;
  readonly body: { text?: string; attachments?: { content: Record<string, unknown> }[] };
}

export interface ConnectorAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly body?: string;
}

/** Stands at the end of botbuilder's own HTTP pipeline. */
function fakeConnector(answer: (request: ConnectorRequest) => ConnectorAnswer) {
  const requests: ConnectorRequest[] = [];
  const httpClient = {
    sendRequest(wire: WireRequest) {
      const body = JSON.parse(wire.body ?? '{}') as ConnectorRequest['body'];
      const request = { method: wire.method, path: new URL(wire.url).pathname, body };
      requests.push(request);
      const { status, body: answered = { id: `sent-${requests.length}` }, headers = {} } = answer(request);
      const all = { 'content-type': 'application/json', ...headers };
      return Promise.resolve({
        request: wire,
        status,
        headers: {
          toJson: () => all,
          toJSON: () => all,
          get: (name: string) => all[name as keyof typeof all],
        },
        bodyAsText: JSON.stringify(answered),
      });
    },
  };
  return { requests, httpClient };
}

const credentials = {
  isValidAppId: () => Promise.resolve(true),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () => Promise.resolve({ signRequest: (request: unknown) => Promise.resolve(request) }),
};

async function listen(listener: RequestListener): Promise<{ server: Server; origin: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The channel's metadata and keys, as botbuilder's own verification fetches them. */
async function serveKeys(channel: FakeChannel, isUp: () => boolean) {
  let origin = '';
  const served = await listen((request, response) => {
    if (!isUp()) {
      response.writeHead(503).end();
      return;
    }
    const isKeys = request.url?.endsWith('/keys');
    const metadata = { issuer: 'https://api.botframework.com', jwks_uri: `${origin}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isKeys ? { keys: [channel.publicKey] } : metadata));
  });
  origin = served.origin;
  return served;
}

/** The same two documents, as our guard fetches them. */
export const fetchKeys =
  (channel: Pick<FakeChannel, 'publicKey'>, fetched: string[] = []): typeof globalThis.fetch =>
  (input) => {
    const url = input instanceof Request ? input.url : String(input);
    fetched.push(url);
    return Promise.resolve(
      Response.json(
        url.endsWith('/keys')
          ? { keys: [channel.publicKey] }
          : { jwks_uri: 'https://login.botframework.com/v1/.well-known/keys' },
      ),
    );
  };

export interface BotRun {
  readonly bot: Bot;
  readonly origin: string;
  readonly sent: ConnectorRequest[];
  readonly world: World;
  readonly conversations: Conversations;
  readonly outbox: MemoryOutbox;
  /** What went to the log, as JSON. */
  readonly logged: string[];
  post(activity: unknown, authorization?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  stop(): Promise<void>;
}

export interface BotRunOptions {
  /** Left out: Ben and Asha of `aTeamOfTwo`. */
  readonly world?: World;
  /** What of the world goes wrong. */
  readonly deps?: Partial<Deps>;
  readonly answer?: (request: ConnectorRequest) => ConnectorAnswer;
  readonly parts?: Partial<BotParts>;
  /** Of one person's messages, while the run lasts. */
  readonly mostMessages?: number;
  /** Whether the channel's metadata and keys can be had, by our guard and by botbuilder; they can when undefined. */
  readonly hasKeys?: () => boolean;
  /** Of all that comes, while the run lasts. */
  readonly mostFromAddress?: number;
}

const close = (server: Server) => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
};

/** The real bot, botbuilder's real adapter and verification included, over HTTP on loopback. */
export async function runBot(channel: FakeChannel, options: BotRunOptions = {}): Promise<BotRun> {
  const { hasKeys = () => true } = options;
  const keys = await serveKeys(channel, hasKeys);
  const fetchWhileUp: typeof globalThis.fetch = (...request) =>
    hasKeys() ? fetchKeys(channel)(...request) : Promise.resolve(new Response('', { status: 503 }));
  const connector = fakeConnector(options.answer ?? (() => ({ status: 201 })));
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${TENANT_ID}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: `${keys.origin}/openidconfiguration`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${keys.origin}/openidconfiguration`,
      ValidateAuthority: true,
    },
    credentials as never,
    undefined,
    undefined,
    { httpClient: connector.httpClient as never },
  );
  const aRate = (calls: number) => createSlidingRate({ calls, windowMilliseconds: 60_000, now: () => 0 });
  const fromAddress = aRate(options.mostFromAddress ?? 10_000);
  const world = options.world ?? aTeamOfTwo();
  const deps = { ...world, ...options.deps };
  const logged: string[] = [];
  const write = (fields: object, sentence: string) =>
    void logged.push(JSON.stringify({ ...fields, sentence }));
  const bot = createBot({
    settings: {
      appId: APP_ID,
      appPassword: 'secret',
      tenantId: TENANT_ID,
      teamsAppId: 'teams-app',
    },
    deps,
    door: createDoor(world, { servesGuests: false }),
    rates: {
      fromAddress: () => fromAddress.secondsToWait('one'),
      messages: aRate(options.mostMessages ?? 10_000),
    },
    ledger: world.outbox,
    log: { info: write, warn: write, error: write },
    fetchFromChannel: fetchWhileUp,
    authentication,
    ...options.parts,
  });
  const app = express();
  app.all('/api/messages', bot.messages);
  const { server, origin } = await listen(app);
  return {
    bot,
    origin,
    sent: connector.requests,
    world,
    conversations: deps.conversations,
    outbox: world.outbox,
    logged,
    async post(activity, authorization) {
      const response = await fetch(`${origin}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization !== undefined && { authorization }),
        },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      };
    },
    async stop() {
      await Promise.all([close(server), close(keys.server)]);
    },
  };
}
