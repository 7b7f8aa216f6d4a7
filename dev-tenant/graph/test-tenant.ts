import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import express from 'express';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import type { AppRegistration, DirectoryUser, FaultRule, Faults, Tenant, TokenIssuer } from '../tenant.ts';
import { createDirectory } from '../store/directory.ts';
import { guidFrom } from './guid.ts';
import type { Graph, GraphOptions } from './router.ts';
import { createGraph } from './router.ts';

const graphAudience = 'https://graph.microsoft.com';

export function anApp(name: string, roles: readonly string[]): AppRegistration {
  return {
    clientId: guidFrom('app', name),
    displayName: name,
    secret: 'not used here',
    servicePrincipalId: guidFrom('service principal', name),
    roles,
  };
}

export function aUser(name: string, more: Partial<DirectoryUser> = {}): DirectoryUser {
  const [givenName = name, surname = ''] = name.split(' ');
  const userPrincipalName = `${givenName}.${surname}@contoso.onmicrosoft.com`.toLowerCase();
  return {
    id: guidFrom('user', name),
    displayName: name,
    givenName,
    surname,
    userPrincipalName,
    mail: userPrincipalName,
    jobTitle: 'Tutor',
    department: 'Adult Learning Service',
    officeLocation: 'Main site',
    accountEnabled: true,
    managerId: undefined,
    ...more,
  };
}

/** A tenant of which only what Graph uses works. */
interface TestTenant extends Tenant {
  /** Moves the tenant's clock. */
  passSeconds(seconds: number): void;
  tokenFor(app: AppRegistration, audience?: string): Promise<string>;
}

export interface TestTenantParts {
  readonly users?: readonly DirectoryUser[];
  readonly db?: DatabaseSync;
}

async function createTestTenant({ users = [], db }: TestTenantParts = {}): Promise<TestTenant> {
  const database = db ?? new DatabaseSync(':memory:');
  let time = Date.parse('2026-03-31T09:00:00Z');
  const now = () => time;
  const tokens = await createTestTokens(now);
  return {
    db: database,
    identity: {
      tenantId: guidFrom('tenant'),
      domain: 'contoso.onmicrosoft.com',
      sharePointHost: 'contoso.sharepoint.com',
      runtimeApp: anApp('Run time', ['Sites.Selected', 'User.Read.All']),
      provisioningApp: anApp('Provisioning', ['Sites.FullControl.All', 'User.Read.All']),
      teamsAppId: guidFrom('teams app'),
      licences: 900,
    },
    directory: createDirectory(users, database),
    tokens,
    faults: createTestFaults(),
    now,
    passSeconds: (seconds) => {
      time += seconds * 1_000;
    },
    tokenFor: (app, audience = graphAudience) => tokens.applicationToken(app, audience),
  };
}

async function createTestTokens(now: () => number): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const notHere = () => Promise.reject(new Error('This tenant issues application tokens only.'));
  return {
    entraKeys: [await exportJWK(publicKey)],
    channelKeys: [],
    tabToken: notHere,
    channelToken: notHere,
    delegatedToken: (app, userId, audience, permissions) =>
      new SignJWT({ appid: app.clientId, idtyp: 'user', oid: userId, scp: permissions.join(' ') })
        .setProtectedHeader({ alg: 'ES256' })
        .setAudience(audience)
        .setIssuedAt(Math.floor(now() / 1_000))
        .setExpirationTime(Math.floor(now() / 1_000) + 3_600)
        .sign(privateKey),
    applicationToken: (app, audience) =>
      new SignJWT({
        appid: app.clientId,
        app_displayname: app.displayName,
        roles: [...app.roles],
        idtyp: 'app',
      })
        .setProtectedHeader({ alg: 'ES256' })
        .setAudience(audience)
        .setIssuedAt(Math.floor(now() / 1_000))
        .setExpirationTime(Math.floor(now() / 1_000) + 3_600)
        .sign(privateKey),
    verify: async (token, audiences) => {
      const options = { audience: [...audiences], currentDate: new Date(now()) };
      return (await jwtVerify(token, publicKey, options)).payload;
    },
  };
}

function createTestFaults(): Faults {
  let rules: FaultRule[] = [];
  let added = 0;
  return {
    add(rule) {
      added += 1;
      const stored = { ...rule, id: String(added) };
      rules.push(stored);
      return stored;
    },
    clear: () => {
      rules = [];
    },
    list: () => rules,
    take({ part, method, path }) {
      const struck = rules.find(
        (rule) =>
          rule.part === part &&
          rule.times > 0 &&
          (rule.method ?? method) === method &&
          new RegExp(rule.path ?? '').test(path),
      );
      rules = rules.map((rule) => (rule === struck ? { ...rule, times: rule.times - 1 } : rule));
      return struck;
    },
  };
}

export interface Response {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, else the text. */
  readonly body: unknown;
}

/** Graph behind a loopback listener, called as an app. */
export interface GraphListener extends Graph {
  readonly tenant: TestTenant;
  readonly origin: string;
  /** Calls with the token of `app`, or with the provisioning app's; `path` begins after the version. */
  call(
    method: string,
    path: string,
    more?: { body?: unknown; headers?: Record<string, string>; app?: AppRegistration; token?: string },
  ): Promise<Response>;
  close(): Promise<void>;
}

export async function listen(
  options: GraphOptions = {},
  parts: TestTenantParts = {},
): Promise<GraphListener> {
  const tenant = await createTestTenant(parts);
  const graph = createGraph(tenant, options);
  const server = createServer(
    express().use((request, response, next) => {
      // What is not Graph's is a SharePoint host's.
      const { router, fileHost } = graph;
      void (/^\/(v1\.0|beta)\//.test(request.url) ? router : fileHost)(request, response, next);
    }),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = new Map<string, string>();

  async function tokenOf(app: AppRegistration): Promise<string> {
    const token = tokens.get(app.clientId) ?? (await tenant.tokenFor(app));
    tokens.set(app.clientId, token);
    return token;
  }

  return {
    ...graph,
    tenant,
    origin,
    async call(method, path, { body, headers, app = tenant.identity.provisioningApp, token } = {}) {
      const response = await fetch(`${origin}/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token ?? (await tokenOf(app))}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      return {
        status: response.status,
        headers: response.headers,
        body: isJson ? (JSON.parse(text) as unknown) : text,
      };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
