import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCertificates } from './certificates.ts';
import type { Certificates } from './certificates.ts';
import { impersonatedHosts } from './hosts.ts';
import { tenantIdentity } from './seed/organisation.ts';
import { endChild, firstMessage, runNode, spawnNode } from './testing/child-process.ts';
import type { TenantConfig } from './tenant-config.ts';

const mainPath = join(__dirname, 'main.ts');

interface Ready {
  readonly type: string;
  readonly frontDoorPort: number;
  readonly tlsPort: number;
}

describe('the local Microsoft 365 as a child process', () => {
  let folder: string;
  let certificate: Certificates;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tenant-main-'));
    certificate = await makeCertificates(impersonatedHosts);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const started: ChildProcess[] = [];
  afterEach(() => Promise.all(started.splice(0).map(endChild)));

  const configured = (changes: Partial<TenantConfig> = {}) => ({
    DEV_TENANT_CONFIG: JSON.stringify({
      dataDirectory: join(folder, 'data'),
      frontDoorPort: 0,
      tlsPort: 0,
      serverOrigin: 'http://127.0.0.1:9',
      certificate,
      developmentKey: 'key',
      ...changes,
    }),
  });
  const start = async () => {
    const child = spawnNode([mainPath], configured());
    started.push(child);
    return { child, ready: (await firstMessage(child)) as Ready };
  };
  const ask = (
    port: number,
    host: string,
    path: string,
  ): Promise<{ status: number | undefined; body: string }> =>
    new Promise((resolve, reject) => {
      request(
        { host: '127.0.0.1', port, servername: host, path, ca: certificate.caPem, headers: { host } },
        (response) => {
          let body = '';
          response.on('data', (chunk) => (body += String(chunk)));
          response.on('end', () => resolve({ status: response.statusCode, body }));
        },
      )
        .on('error', reject)
        .end();
    });
  const keysPath = `/${tenantIdentity.tenantId}/discovery/v2.0/keys`;

  it('answers for each of its hosts behind one port, and for no other', async () => {
    const { ready } = await start();
    expect(ready.type).toBe('ready');
    expect((await ask(ready.tlsPort, 'login.microsoftonline.com', keysPath)).status).toBe(200);
    expect((await ask(ready.tlsPort, 'login.botframework.com', '/v1/.well-known/keys')).body).toContain(
      'msteams',
    );
    expect(
      (await ask(ready.tlsPort, 'smba.trafficmanager.net', '/uk/v3/conversations/a/members')).status,
    ).toBe(401);
    expect((await ask(ready.tlsPort, 'graph.microsoft.com', '/v1.0/users')).status).toBe(401);
    expect((await ask(ready.tlsPort, 'teams.microsoft.com', '/')).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${ready.frontDoorPort}/`)).status).toBe(200);
    const unknown = await ask(ready.tlsPort, 'localhost', '/');
    expect([unknown.status, unknown.body]).toEqual([
      421,
      expect.stringContaining('does not answer for localhost'),
    ]);
  });

  it('keeps its keys over a restart', async () => {
    const first = await start();
    const before = (await ask(first.ready.tlsPort, 'login.microsoftonline.com', keysPath)).body;
    await endChild(first.child);
    const second = await start();
    expect((await ask(second.ready.tlsPort, 'login.microsoftonline.com', keysPath)).body).toBe(before);
  });

  it('ends when its parent goes, or when told to', async () => {
    const orphan = await start();
    const orphanEnded = once(orphan.child, 'exit');
    orphan.child.disconnect();
    expect(await orphanEnded).toEqual([0, null]);
    const told = await start();
    const toldEnded = once(told.child, 'exit');
    told.child.kill('SIGTERM');
    expect(await toldEnded).toEqual([0, null]);
  });

  it('says in one sentence that a port is taken', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    const { code, stderr } = await runNode([mainPath], configured({ frontDoorPort: port }));
    holder.close();
    expect([code, stderr]).toEqual([
      1,
      `Port ${port} is in use: stop the program that holds it or choose another port.\n`,
    ]);
  });

  it.each([
    ['no configuration', {}, 'DEV_TENANT_CONFIG is missing'],
    ['no JSON', { DEV_TENANT_CONFIG: 'port' }, 'DEV_TENANT_CONFIG is not JSON'],
    ['a wrong port', configuredWrongly(), 'DEV_TENANT_CONFIG is wrong: '],
  ])('refuses to start with %s', async (_name, environment, sentence) => {
    const { code, stderr } = await runNode([mainPath], environment);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

function configuredWrongly() {
  return {
    DEV_TENANT_CONFIG: JSON.stringify({
      dataDirectory: 'x',
      frontDoorPort: -1,
      serverOrigin: 'http://example.org',
    }),
  };
}
