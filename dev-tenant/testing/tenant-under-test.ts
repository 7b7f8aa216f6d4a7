/** The whole tenant on free ports in a temporary folder, and what a child needs to reach it as Microsoft 365. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from '../certificates.ts';
import { impersonatedHosts, serviceHosts } from '../hosts.ts';
import { startTenant } from '../start.ts';
import type { RunningTenant, TenantConfig } from '../start.ts';

export interface TenantUnderTest {
  readonly running: RunningTenant;
  /** For a child started with the preload. */
  readonly environment: { readonly TLS_MAP: string; readonly TLS_CA_FILE: string };
  readonly botPort: number;
  close(): Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const tlsMap = (port: number): string =>
  JSON.stringify(Object.fromEntries(serviceHosts.map((host) => [host, port])));

export const startTenantUnderTest = async (relay?: TenantConfig['relay']): Promise<TenantUnderTest> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'tenant-'));
  const certificate = await makeCertificates(impersonatedHosts);
  const caFile = join(dataDirectory, 'ca.pem');
  await writeFile(caFile, certificate.caPem);
  const botPort = await freePort();
  const running = await startTenant({
    dataDirectory,
    frontDoorPort: 0,
    tlsPort: 0,
    serverOrigin: `http://127.0.0.1:${botPort}`,
    certificate,
    developmentKey: 'test',
    relay,
  });
  return {
    running,
    environment: { TLS_MAP: tlsMap(running.tlsPort), TLS_CA_FILE: caFile },
    botPort,
    async close() {
      await running.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
};
