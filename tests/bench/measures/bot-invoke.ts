import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import { aService } from '../../builders/a-service.ts';
import { aKey, anAttendance, aPerson, aTrainingEvent } from '../../builders/records.ts';
import { ASHA, anExecute, APP_ID, createFakeChannel } from '../../support/fake-channel.ts';
import { runBot } from '../../support/run-bot.ts';
import type { Bench } from '../measure.ts';
import { percentile } from '../measure.ts';

const WARM_UP = 300;
const ROUNDS = 15;
const CALLS_A_ROUND = 100;

/**
 * A submitted evaluation through guard, verification, access and idempotency, beside the same invoke echoed by a bare
 * CloudAdapter with its verification on. Rounds of the two take turns, so that a slow moment of the machine meets both.
 */
export const botInvoke: Bench = async () => {
  const channel = await createFakeChannel();
  const event = aTrainingEvent({ startsAt: '2026-11-21T08:00:00.000Z', endsAt: '2026-11-21T09:30:00.000Z' });
  const world = aService({
    records: {
      people: [aPerson({ oid: ASHA, key: ASHA })],
      events: [event],
      attendances: [anAttendance({ key: aKey('attendance', 'bench'), personOid: ASHA })],
    },
  });
  const ours = await runBot(channel, {
    world,
    parts: { rates: { fromAddress: () => 0, messages: { secondsToWait: () => 0 } } },
  });
  const bare = await startBare(channel.publicKey);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const token = `Bearer ${await channel.token()}`;
    const body = () =>
      JSON.stringify(anExecute('evaluation.submit', { eventKey: event.key, rating: 'good' }));
    const call = (origin: string) => post(agent, `${origin}/api/messages`, token, body());
    for (const origin of [ours.origin, bare.origin]) {
      for (let time = 0; time < WARM_UP; time += 1) await call(origin);
    }
    if (world.records.evaluations.all().length !== 1)
      throw new Error('The evaluation was not stored exactly once.');
    const sample = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let time = 0; time < CALLS_A_ROUND; time += 1) sample.ours.push(await call(ours.origin));
      for (let time = 0; time < CALLS_A_ROUND; time += 1) sample.bare.push(await call(bare.origin));
    }
    const ratio = (share: number) => percentile(sample.ours, share) / percentile(sample.bare, share);
    const beside = (share: number) =>
      `ours ${percentile(sample.ours, share).toFixed(2)} ms, bare CloudAdapter ${percentile(sample.bare, share).toFixed(2)} ms`;
    return [
      {
        name: 'Bot invoke, p50',
        value: ratio(0.5),
        unit: '× bare CloudAdapter',
        limit: 2,
        beside: beside(0.5),
      },
      {
        name: 'Bot invoke, p90',
        value: ratio(0.9),
        unit: '× bare CloudAdapter',
        limit: undefined,
        beside: beside(0.9),
      },
    ];
  } finally {
    agent.destroy();
    await ours.stop();
    await bare.stop();
  }
};

/** botbuilder alone: Express, its adapter with verification, and an answer. */
async function startBare(publicKey: object): Promise<{ origin: string; stop: () => Promise<void> }> {
  const app = express();
  app.get('/metadata', (request, response) => {
    response.json({ issuer: 'https://api.botframework.com', jwks_uri: `http://${request.get('host')}/keys` });
  });
  app.get('/keys', (_request, response) => {
    response.json({ keys: [publicKey] });
  });
  const server = http.createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: `${origin}/metadata`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${origin}/metadata`,
      ValidateAuthority: true,
    },
    {
      isValidAppId: (appId: string) => Promise.resolve(appId === APP_ID),
      isAuthenticationDisabled: () => Promise.resolve(false),
      createCredentials: () =>
        Promise.resolve({ signRequest: (request: unknown) => Promise.resolve(request) }),
      // The factory's type asks for MSAL's own credentials, which a bot that only answers never uses.
    } as never,
  );
  const adapter = new CloudAdapter(authentication);
  app.post('/api/messages', express.json(), async (request, response) => {
    await adapter.process(request, response, async (context) => {
      await context.sendActivity({
        type: 'invokeResponse',
        value: {
          status: 200,
          body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'ok' },
        },
      });
    });
  });
  return {
    origin,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Milliseconds until the whole answer is here. */
function post(agent: http.Agent, url: string, authorization: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const request = http.request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          authorization,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => {
          if (response.statusCode === 200) resolve(performance.now() - began);
          else reject(new Error(`The invoke was answered ${response.statusCode}.`));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
