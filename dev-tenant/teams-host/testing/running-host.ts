import type { RequestListener } from 'node:http';
import express from 'express';
import type { GraphLedger } from '../graph-ledger.ts';
import { createTeamsHost } from '../teams-host.ts';
import { createFakeChannel } from './fake-channel.ts';
import type { FakeChannel } from './fake-channel.ts';
import { createFakeServer, developmentKey, listen } from './fake-server.ts';
import type { Listening } from './fake-server.ts';
import { createFakeTenant, people, personas } from './fake-tenant.ts';

export interface RunningHost {
  readonly channel: FakeChannel;
  readonly frontDoor: Listening;
  readonly server: Listening;
  /** The host page alone, as it is mounted under teams.microsoft.com. */
  readonly page: RequestListener;
  /** Asks a route of the front door as the page would, with its own origin unless told otherwise. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Parsed JSON, which tests assert on.
  readonly body: Record<string, unknown>;
}

/** A host page with a fake channel, in front of a fake server, both on loopback. */
export async function startHost(options: { graphLedger?: GraphLedger } = {}): Promise<RunningHost> {
  const server = await listen(createFakeServer());
  const channel = createFakeChannel([people.asha, people.ben]);
  const { router, frontDoor: listener } = createTeamsHost({
    tenant: createFakeTenant(),
    channel,
    serverOrigin: server.origin,
    developmentKey,
    personas,
    ...options,
  });
  const frontDoor = await listen(listener);
  return {
    channel,
    frontDoor,
    server,
    page: express().use(router),
    async ask(method, path, body, headers = { origin: frontDoor.origin }) {
      const response = await fetch(frontDoor.origin + path, {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      const parsed = isJson ? (JSON.parse(text) as Record<string, unknown>) : { text };
      return { status: response.status, headers: response.headers, body: parsed };
    },
    async close() {
      await frontDoor.close();
      await server.close();
    },
  };
}
