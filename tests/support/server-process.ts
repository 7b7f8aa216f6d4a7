import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from '../../dev-tenant/certificates.ts';
import { graphHost, impersonatedHosts, serviceHosts } from '../../dev-tenant/hosts.ts';
import { personas } from '../../dev-tenant/seed/personas.ts';
import { startTenant } from '../../dev-tenant/start.ts';
import type { RunningTenant } from '../../dev-tenant/start.ts';
import { endChild, firstMessage, preloadPath, spawnNode } from '../../dev-tenant/testing/child-process.ts';
import { freePort } from '../../dev-tenant/testing/tenant-under-test.ts';
import { provisionSite } from '../../src/cli/provision/provision.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { graphPath, sitePath } from '../../src/graph/graph-path.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import { azuriteArguments } from '../../tools/dev/azurite-arguments.ts';
import { localSettings, preloadSettings } from '../../tools/dev/local-settings.ts';
import { aKey, aLearningActivity, aPerson, aUnit } from '../builders/records.ts';
import { fetchAt } from './fetch-at.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITE_PATH = '/sites/cpd';

/** Of this year's cycle, whichever that is. */
export const TODAY = civilDate(new Date().toISOString().slice(0, 10));

/** Who is asked for: known in the directory, and on the list of people. */
export const READER = personas.find(({ key }) => key === 'staff')?.userId ?? '';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A process of the server, as it runs in production but for the preload. */
export interface ServerProcess {
  get(path: string): Promise<Answer>;
  /** As somebody who is signed in; a POST where there is a body. */
  call(path: string, body?: unknown): Promise<Answer>;
  printed(): string;
  isAlive(): boolean;
  /** Kills it: nothing is given up or told before. */
  end(): Promise<void>;
}

/** What the server leans on, each of which can be taken away. */
export interface Outside {
  readonly tenant: RunningTenant['tenant'];
  /** As another server of the product writes it. */
  readonly addActivity: (key: string, minutes: number) => Promise<void>;
  /** Connections to Graph are refused from now on, or taken again. */
  readonly refuseGraph: () => Promise<void>;
  readonly letGraph: () => Promise<void>;
  readonly stopStorage: () => Promise<void>;
  readonly startStorage: () => Promise<void>;
  startServer(changes?: Readonly<Record<string, string>>): Promise<ServerProcess>;
  /** Runs it to its end. */
  runServer(changes: Readonly<Record<string, string>>): Promise<{ code: number | null; printed: string }>;
  close(): Promise<void>;
}

/** Graph's own connections, so that they can be refused while Entra answers. */
function createGate(port: number, to: number) {
  const open = new Set<net.Socket>();
  const server = net.createServer((inward) => {
    const outward = net.connect(to, '127.0.0.1');
    for (const socket of [inward, outward]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        inward.destroy();
        outward.destroy();
      });
    }
    inward.pipe(outward);
    outward.pipe(inward);
  });
  return {
    open: () =>
      new Promise<void>((resolve) => {
        if (server.listening) resolve();
        else server.listen(port, '127.0.0.1', resolve);
      }),
    close: () =>
      new Promise<void>((resolve) => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** The site with one person on it who has logged two hours. */
async function fillSite({ tenant, tlsPort }: RunningTenant, ca: string): Promise<Outside['addActivity']> {
  const { provisioningApp, runtimeApp } = tenant.identity;
  const graph = createGraph({
    tokens: { token: () => tenant.tokens.applicationToken(provisioningApp, `https://${graphHost}`) },
    fetch: fetchAt(tlsPort, ca),
  });
  const runtimeApplication = { id: runtimeApp.clientId, displayName: runtimeApp.displayName };
  const hostname = tenant.identity.sharePointHost;
  const site = { sharePointHost: hostname, sharePointSitePath: SITE_PATH, runtimeApplication };
  await provisionSite(graph, site, 'apply');
  const { id } = (await graph.get(sitePath({ hostname, path: SITE_PATH }))).body as { id: string };
  const found = (await graph.get(graphPath`/sites/${id}/lists`)).body as {
    value: readonly { id: string; displayName: string }[];
  };
  const put = async (title: string, fields: object) => {
    const list = found.value.find(({ displayName }) => displayName === title);
    const filled = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
    await graph.post(graphPath`/sites/${id}/lists/${list?.id ?? ''}/items`, {
      fields: Object.fromEntries(filled),
    });
  };
  await put(lists.units.title, lists.units.toFields(aUnit()));
  await put(lists.people.title, lists.people.toFields(aPerson({ oid: READER, key: READER })));
  const addActivity: Outside['addActivity'] = (key, minutes) =>
    put(
      lists.activities.title,
      lists.activities.toFields(
        aLearningActivity({
          key: aKey(key),
          personOid: READER,
          recordedBy: READER,
          minutes,
          completedOn: TODAY,
        }),
      ),
    );
  await addActivity('first', 120);
  return addActivity;
}

/** The local Microsoft 365, tables and a filled site; no server yet. */
export async function startOutside(): Promise<Outside> {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  const inFolder = (name: string) => join(folder, name);
  const certificate = await makeCertificates(impersonatedHosts);
  writeFileSync(inFolder('authority.pem'), certificate.caPem);
  writeFileSync(inFolder('certificate.pem'), certificate.certificatePem);
  writeFileSync(inFolder('key.pem'), certificate.keyPem);
  const [serverPort, graphPort] = [await freePort(), await freePort()];
  const running = await startTenant({
    dataDirectory: inFolder('tenant'),
    frontDoorPort: 0,
    tlsPort: 0,
    serverOrigin: `http://127.0.0.1:${serverPort}`,
    certificate,
    developmentKey: 'a key of the tests',
  });
  const { tenant } = running;
  const addActivity = await fillSite(running, certificate.caPem);
  const gate = createGate(graphPort, running.tlsPort);
  await gate.open();

  const ports = {
    frontDoor: running.frontDoorPort,
    server: serverPort,
    tls: running.tlsPort,
    relay: 0,
    tables: await freePort(),
    blobs: await freePort(),
  };
  let storage: ChildProcess | undefined;
  const startStorage = async () => {
    if (storage?.exitCode === null && storage.signalCode === null) return;
    storage = spawnNode(
      [
        join(ROOT, 'tools/dev/azurite.ts'),
        ...azuriteArguments(ports, {
          location: inFolder('storage'),
          certificate: inFolder('certificate.pem'),
          key: inFolder('key.pem'),
        }),
      ],
      {},
    );
    await firstMessage(storage);
  };
  await startStorage();

  const environment = {
    ...localSettings(ports, folder, 'a key of the tests'),
    ...preloadSettings(ports, inFolder('authority.pem')),
    TLS_MAP: JSON.stringify(
      Object.fromEntries(
        serviceHosts.map((host) => [host, host === graphHost ? graphPort : running.tlsPort]),
      ),
    ),
    LIST_SYNC_SECONDS: '1',
    LIST_SYNC_LONGEST_SECONDS: '1',
  };
  const spawnServer = (changes: Readonly<Record<string, string>>) => {
    const child = spawnNode(['--require', preloadPath, join(ROOT, 'src/server/main.ts')], {
      ...environment,
      ...changes,
    });
    let printed = '';
    child.stdout?.on('data', (piece) => (printed += String(piece)));
    child.stderr?.on('data', (piece) => (printed += String(piece)));
    return { child, printed: () => printed };
  };
  const servers: ChildProcess[] = [];

  return {
    tenant,
    addActivity,
    refuseGraph: gate.close,
    letGraph: gate.open,
    stopStorage: () => endChild(storage),
    startStorage,
    async startServer(changes = {}) {
      const { child, printed } = spawnServer(changes);
      servers.push(child);
      await firstMessage(child);
      const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
        const answer = await fetch(`http://127.0.0.1:${changes['SERVER_PORT'] ?? serverPort}${path}`, init);
        return { status: answer.status, body: (await answer.json()) as Answer['body'] };
      };
      return {
        get: ask,
        async call(path, body) {
          const authorization = `Bearer ${await tenant.tokens.tabToken(READER)}`;
          return body === undefined
            ? ask(path, { headers: { authorization } })
            : ask(path, {
                method: 'POST',
                headers: { authorization, 'content-type': 'application/json' },
                body: JSON.stringify(body),
              });
        },
        printed,
        isAlive: () => child.exitCode === null && child.signalCode === null,
        end: () => endChild(child),
      };
    },
    async runServer(changes) {
      const { child, printed } = spawnServer(changes);
      servers.push(child);
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
      return { code, printed: printed() };
    },
    async close() {
      await Promise.all([...servers, storage].map(endChild));
      await gate.close();
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
