import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import express from 'express';
import { nameOfMessage } from '../../src/bot/messages/index.ts';
import { createApi } from '../../src/api/http/create-api.ts';
import { createSlidingRate } from '../../src/server/sliding-rate.ts';
import { factsFedBy } from '../../src/sharepoint/lists/index.ts';
import { createDoor } from '../../src/use-cases/people/admit.ts';
import { aService } from '../builders/a-service.ts';
import type { World } from '../builders/world.ts';

/** Whose token says that the account is a guest's. */
export const GUEST_OID = '99999999-9999-4999-8999-999999999999';

/** Whose token Entra signed for us, and no person stands behind it. */
export const NO_PERSONS_OID = '00000000-9999-4999-8999-999999999999';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

export interface Called {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

export type Call = (
  actorOid: string | undefined,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Called>;

/** The API over a service in memory; a token is the caller's oid in hexadecimal. */
export async function anApi(
  world: World = aService(),
  change: {
    readonly calls?: number;
    readonly writes?: number;
    readonly callsFromAddress?: number;
    readonly fault?: Error;
    readonly servesGuests?: boolean;
  } = {},
): Promise<{ call: Call; world: World; logged: unknown[]; seen: string[]; origin: string }> {
  const logged: unknown[] = [];
  const seen: string[] = [];
  const note = (data: unknown) => void logged.push(data);
  const { fault } = change;
  const aRate = (calls: number) => createSlidingRate({ calls, windowMilliseconds: 60_000, now: () => 0 });
  const fromAddress = aRate(change.callsFromAddress ?? 10_000);
  const app = express();
  app.use(
    '/api',
    createApi({
      deps: {
        ...world,
        messageName: nameOfMessage,
        factsFedBy,
        seen: {
          tokenOf: (version) => version,
          ensure: (tokens) => {
            seen.push(...tokens);
            return fault ? Promise.reject(fault) : Promise.resolve();
          },
        },
      },
      verifyToken: (token) => {
        const oid = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
        if (oid === NO_PERSONS_OID) return Promise.resolve('not-for-people');
        return Promise.resolve(
          oid.length === 36 ? { oid, displayName: 'Someone', isGuest: oid === GUEST_OID } : undefined,
        );
      },
      door: createDoor(world, { servesGuests: change.servesGuests ?? false }),
      rates: {
        fromAddress: () => fromAddress.secondsToWait('one'),
        calls: aRate(change.calls ?? 1000),
        writes: aRate(change.writes ?? 1000),
      },
      log: { warn: note, error: note },
      upstreamProblemOf: (cause) =>
        cause instanceof Error && cause.name === 'GraphFault' ? 'microsoft-365-unavailable' : undefined,
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const call: Call = async (actorOid, method, path, body, headers = {}) => {
    const answer = await fetch(origin + path, {
      method,
      headers: {
        ...(actorOid !== undefined && {
          authorization: `Bearer a.${Buffer.from(actorOid).toString('base64url')}.c`,
        }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      headers: answer.headers,
      body: (answer.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) : {},
      text,
    };
  };
  return { call, world, logged, seen, origin };
}
