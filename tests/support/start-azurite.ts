import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The account that every Azurite has; its key is public (Azure docs: Azurite, well-known storage account and key). */
const ACCOUNT = 'devstoreaccount1';
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const START_LIMIT_MILLISECONDS = 20_000;

export interface RunningAzurite {
  readonly connectionString: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`);
    return true;
  } catch {
    return false;
  }
}

/** Azure's own emulator for tables and blobs, in memory, on ports of its own. */
export async function startAzurite(): Promise<RunningAzurite> {
  const [tables, blobs] = [await freePort(), await freePort()];
  const program = join(process.cwd(), 'node_modules/azurite/dist/src/azurite.js');
  const ofTables = ['--tableHost', '127.0.0.1', '--tablePort', String(tables)];
  const ofBlobs = ['--blobHost', '127.0.0.1', '--blobPort', String(blobs), '--queuePort', '0'];
  const options = [...ofTables, ...ofBlobs, '--inMemoryPersistence'];
  const quiet = ['--skipApiVersionCheck', '--silent', '--disableTelemetry'];
  const child = spawn(process.execPath, [program, ...options, ...quiet], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const deadline = Date.now() + START_LIMIT_MILLISECONDS;
  while (!(await answers(tables)) || !(await answers(blobs))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill();
      throw new Error('Azurite did not start.');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const endpoint = (port: number) => `http://127.0.0.1:${port}/${ACCOUNT}`;
  const account = `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${ACCOUNT_KEY}`;
  return {
    connectionString: `${account};TableEndpoint=${endpoint(tables)};BlobEndpoint=${endpoint(blobs)};`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
