import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCertificates } from './certificates.ts';
import { preloadPath, runNode } from './testing/child-process.ts';

const host = 'graph.microsoft.com';

describe('the TLS preload', () => {
  let folder: string;
  let server: Server;
  let environment: { TLS_MAP: string; TLS_CA_FILE: string };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'preload-'));
    const { caPem, certificatePem, keyPem } = await makeCertificates([host]);
    await writeFile(join(folder, 'ca.pem'), caPem);
    server = createServer({ cert: certificatePem, key: keyPem }, (request, response) => {
      response.end(`here as ${request.headers.host}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    environment = { TLS_MAP: JSON.stringify({ [host]: port }), TLS_CA_FILE: join(folder, 'ca.pem') };
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });

  const run = (source: string, changes: NodeJS.ProcessEnv = {}) =>
    runNode(['--require', preloadPath, '--input-type=module', '--eval', source], {
      ...environment,
      ...changes,
    });

  it.each([
    ['fetch', `console.log(await (await fetch('https://${host}/x')).text())`],
    [
      'node:https',
      `import https from 'node:https'; https.get('https://${host}/x', (r) => r.on('data', (d) => console.log(String(d))))`,
    ],
    [
      'a node:https agent that keeps connections',
      `import https from 'node:https'; const agent = new https.Agent({ keepAlive: true });
       const get = () => new Promise((resolve) => https.get('https://${host}/x', { agent }, (r) => r.on('data', (d) => resolve(String(d)))));
       await get(); console.log(await get()); agent.destroy()`,
    ],
    [
      'axios, which botbuilder uses',
      `import axios from 'axios'; console.log((await axios.get('https://${host}/x')).data)`,
    ],
    [
      'tls.connect with port, host and options',
      `import tls from 'node:tls'; const socket = tls.connect(443, '${host}', {}, () => socket.end('GET / HTTP/1.1\\r\\nHost: ${host}\\r\\nConnection: close\\r\\n\\r\\n'));
       socket.on('data', (data) => console.log(String(data)))`,
    ],
  ])('sends %s for a named host to this machine, under the real name', async (_name, source) => {
    const { code, stdout, stderr } = await run(source);
    expect(stderr).toBe('');
    expect(stdout).toContain(`here as ${host}`);
    expect(code).toBe(0);
  });

  it('does not touch the other hosts', async () => {
    const { port } = server.address() as AddressInfo;
    const { stdout } = await run(`console.log(await (await fetch('https://localhost:${port}/')).text())`);
    expect(stdout).toContain(`here as localhost:${port}`);
  });

  it('still trusts nobody but the authorities: a stranger’s certificate is refused', async () => {
    const stranger = await makeCertificates([host]);
    const caFile = join(folder, 'stranger.pem');
    await writeFile(caFile, stranger.caPem);
    const { code, stderr } = await run(`await fetch('https://${host}/')`, { TLS_CA_FILE: caFile });
    expect(code).not.toBe(0);
    expect(stderr).toContain('certificate');
  });

  it.each([
    ['in production', { NODE_ENV: 'production' }, 'refuses to load when NODE_ENV is production'],
    ['without a map', { TLS_MAP: undefined }, 'needs TLS_MAP'],
    ['with a map that is not JSON', { TLS_MAP: 'graph' }, 'TLS_MAP: it is not JSON'],
    ['with an empty map', { TLS_MAP: '{}' }, 'at least one host'],
    ['with a port that is none', { TLS_MAP: `{"${host}":"4944"}` }, 'a port from 1 to 65535'],
    ['without an authority', { TLS_CA_FILE: undefined }, 'needs TLS_CA_FILE'],
    ['with an authority that is not there', { TLS_CA_FILE: '/nowhere.pem' }, 'cannot read the file'],
  ])('refuses to load %s, in one sentence', async (_name, changes, sentence) => {
    const { code, stdout, stderr } = await run(`console.log('loaded')`, changes);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
  });
});
