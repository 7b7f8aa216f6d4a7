import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildTenant } from '../../../../dev-tenant/build-tenant.ts';
import { makeCertificates } from '../../../../dev-tenant/certificates.ts';
import { impersonatedHosts } from '../../../../dev-tenant/hosts.ts';
import { openDatabase } from '../../../../dev-tenant/store/open-database.ts';
import type { TenantConfig } from '../../../../dev-tenant/tenant-config.ts';
import type { Tenant } from '../../../../dev-tenant/tenant.ts';
import {
  endChild,
  firstMessage,
  preloadPath,
  spawnNode,
} from '../../../../dev-tenant/testing/child-process.ts';
import { freePort } from '../../../../dev-tenant/testing/tenant-under-test.ts';
import { azuriteArguments } from '../../../../tools/dev/azurite-arguments.ts';
import { localSettings, preloadSettings } from '../../../../tools/dev/local-settings.ts';
import { asDeployed } from './as-deployed.ts';
import { startKnownRows } from './known-rows.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const DEVELOPMENT_KEY = 'a key of the benchmark';

/** Of what a server printed before it ended by itself. */
const SHOWN_CHARACTERS = 2000;
/** Fifty thousand people are read in before a server listens. */
const START_LIMIT_MILLISECONDS = 30 * 60_000;

const SETTLE_SECONDS = 90;
/** After a cold start the server asks the audit log for every row it has read, which takes minutes on a busy machine. */
const UNASKED_SECONDS = 30;
const SETTLE_LIMIT_SECONDS = 900;

export interface SpawnedServer {
  readonly pid: number;
  printed(): string;
}

export interface RunningServer extends SpawnedServer {
  readonly origin: string;
  /** From the start of its process until it said that it was ready to be asked. */
  readonly listeningAfterSeconds: number;
  /** As a platform stops it: it may finish what it does, within some seconds. */
  end(): Promise<void>;
}

export interface HowToStart {
  /** Left out: what one small server is given where it is deployed. */
  readonly heapMegabytes?: number;
  /** For Node itself. */
  readonly nodeArguments?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Called at once, while it starts. */
  readonly onSpawned?: (spawned: SpawnedServer) => void;
}

/** The local Microsoft 365 with an organisation in it, the storage, and servers of the product on them. */
export interface RunningProduct {
  /** Read for people and tokens; the processes share its file. */
  readonly tenant: Tenant;
  readonly folder: string;
  /** At most one at a time; each continues with the local file that the one before left. */
  startServer(how?: HowToStart): Promise<RunningServer>;
  /** Resolves once a server that has just started has come to rest: nothing of before its start is left to it. */
  settled(): Promise<void>;
  /** Of the local file that servers go on with. */
  readonly localFolder: string;
  /** The next server starts as another instance: with an empty disk. */
  forgetLocalFile(): void;
  /** Resource units that Graph has charged since it was last asked. */
  takeResourceUnits(): Promise<{ readonly requests: number; readonly units: number }>;
  close(): Promise<void>;
}

/** Settings as in production: the pace of jobs and of polling is the product's own. */
const PRODUCTION_PACE = {
  LIST_SYNC_SECONDS: '60',
  LIST_SYNC_LONGEST_SECONDS: '600',
  JOB_SECONDS: '60',
  SEND_SECONDS: '5',
  LOG_LEVEL: 'warn',
};

/** As `npm start` runs it, so that a demonstration moves. */
export const DEMO_PACE = {
  LIST_SYNC_SECONDS: '5',
  LIST_SYNC_LONGEST_SECONDS: '5',
  JOB_SECONDS: '3',
  SEND_SECONDS: '1',
};

/** On a copy of the data: what is written to it is gone with the run. */
export async function startProduct(data: string): Promise<RunningProduct> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cpd-scale-run-'));
  const forget = () => fs.rmSync(folder, { recursive: true, force: true });
  // However this process ends: its children end with it.
  process.once('exit', forget);
  const inFolder = (name: string) => path.join(folder, name);
  fs.mkdirSync(inFolder('tenant'));
  fs.copyFileSync(
    path.join(data, 'tenant.sqlite'),
    inFolder('tenant/tenant.sqlite'),
    fs.constants.COPYFILE_FICLONE,
  );
  const certificate = await makeCertificates(impersonatedHosts);
  fs.writeFileSync(inFolder('authority.pem'), certificate.caPem);
  fs.writeFileSync(inFolder('certificate.pem'), certificate.certificatePem);
  fs.writeFileSync(inFolder('key.pem'), certificate.keyPem);
  const emulator = await freePort();
  const [server, frontDoor, tls, blobs] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const children: ChildProcess[] = [];
  const spawned = async (words: readonly string[], environment: Readonly<Record<string, string>>) => {
    const child = spawnNode(words, environment);
    children.push(child);
    await firstMessage(child);
    return child;
  };

  const config: TenantConfig = {
    dataDirectory: inFolder('tenant'),
    frontDoorPort: frontDoor,
    tlsPort: tls,
    serverOrigin: `http://127.0.0.1:${server}`,
    certificate,
    developmentKey: DEVELOPMENT_KEY,
  };
  await spawned([path.join(ROOT, 'dev-tenant/main.ts')], { DEV_TENANT_CONFIG: JSON.stringify(config) });
  await spawned(
    [
      path.join(ROOT, 'tools/dev/azurite.ts'),
      ...azuriteArguments(
        { tables: emulator, blobs },
        {
          location: inFolder('storage'),
          certificate: inFolder('certificate.pem'),
          key: inFolder('key.pem'),
        },
      ),
    ],
    {},
  );
  const db = openDatabase(inFolder('tenant'));
  const tenant = await buildTenant(db, Date.now);
  const knownRows = await startKnownRows(db, {
    tables: emulator,
    certificateFile: inFolder('certificate.pem'),
    keyFile: inFolder('key.pem'),
  });
  const ports = { frontDoor, server, tls, relay: 0, tables: knownRows.port, blobs };
  const environment = {
    ...localSettings(ports, folder, DEVELOPMENT_KEY),
    ...preloadSettings(ports, inFolder('authority.pem')),
    ...PRODUCTION_PACE,
  };
  const ledger = `http://127.0.0.1:${frontDoor}/__teams/ledger`;

  return {
    tenant,
    folder,
    async startServer({ heapMegabytes, nodeArguments = [], settings = {}, onSpawned } = {}) {
      const deployed = asDeployed();
      const began = performance.now();
      const child = spawnNode(
        [
          ...deployed.nodeArguments,
          // Of two limits the last holds.
          ...(heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`]),
          ...nodeArguments,
          ...['--require', preloadPath, path.join(ROOT, 'src/server/main.ts')],
        ],
        { ...deployed.environment, ...environment, ...settings },
      );
      children.push(child);
      let printed = '';
      child.stdout?.on('data', (piece) => (printed += String(piece)));
      child.stderr?.on('data', (piece) => (printed += String(piece)));
      let isToldToEnd = false;
      child.once('close', (code, signal) => {
        // Out of memory, say: whoever asks it then meets a refused connection, which tells nothing.
        if (!isToldToEnd && code !== 0 && signal !== 'SIGKILL')
          process.stderr.write(
            `The server ended by itself, ${signal ?? code}: ${printed.slice(-SHOWN_CHARACTERS)}\n`,
          );
      });
      const spawned = { pid: child.pid ?? 0, printed: () => printed };
      onSpawned?.(spawned);
      await firstMessage(child, START_LIMIT_MILLISECONDS);
      return {
        ...spawned,
        origin: `http://127.0.0.1:${server}`,
        listeningAfterSeconds: (performance.now() - began) / 1000,
        async end() {
          isToldToEnd = true;
          const closed = new Promise((resolve) => child.once('close', resolve));
          child.kill('SIGTERM');
          await closed;
        },
      };
    },
    async settled() {
      await wait(SETTLE_SECONDS * 1000);
      for (let seconds = SETTLE_SECONDS; seconds < SETTLE_LIMIT_SECONDS; seconds += 1) {
        if (knownRows.unaskedFor() > UNASKED_SECONDS * 1000) return;
        await wait(1000);
      }
    },
    localFolder: inFolder('server'),
    forgetLocalFile: () => fs.rmSync(inFolder('server'), { recursive: true, force: true }),
    async takeResourceUnits() {
      const { requests, resourceUnits } = (await (await fetch(ledger)).json()) as {
        requests: number;
        resourceUnits: number;
      };
      await fetch(ledger, { method: 'DELETE', headers: { origin: new URL(ledger).origin } });
      return { requests, units: resourceUnits };
    },
    async close() {
      await Promise.all(children.map(endChild));
      await knownRows.close();
      db.close();
      forget();
    },
  };
}
