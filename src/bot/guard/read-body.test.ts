import { gzipSync } from 'node:zlib';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { readBody } from './read-body.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  const app = express();
  app.use(async (request, response) => {
    response.json(await readBody(request, response));
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function read(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const response = await fetch(origin, { method: 'POST', body, headers });
  return response.json();
}

const refused = (code: string) => ({ ok: false, refusal: expect.objectContaining({ code }) });

describe('a body', () => {
  it('is read as JSON, whatever its header says of it', async () => {
    for (const type of ['application/json', 'text/plain'])
      expect(await read('{"text":"caf\u00e9"}', { 'content-type': type })).toEqual({
        ok: true,
        value: { text: 'caf\u00e9' },
      });
  });

  it.each(['gzip', 'deflate', 'br'])('that is packed is not unpacked: %s', async (encoding) => {
    const body = Uint8Array.from(gzipSync('{"text":"hi"}'));
    expect(await read(body, { 'content-encoding': encoding })).toEqual(refused('bad-request'));
  });

  it('of 256 KB is read, and of a byte more is not', async () => {
    const ofBytes = (bytes: number) => `{"a":"${'x'.repeat(bytes - 8)}"}`;
    expect(await read(ofBytes(256 * 1024))).toMatchObject({ ok: true });
    expect(await read(ofBytes(256 * 1024 + 1))).toEqual(refused('too-large'));
  });

  it('that is not UTF-8 is refused', async () => {
    expect(await read(Uint8Array.from(Buffer.from('{"text":"caf\u00e9"}', 'latin1')))).toEqual(
      refused('bad-request'),
    );
  });

  it.each(['{"__proto__":{}}', '{"value":{"constructor":1}}', '[{"prototype":1}]'])(
    'that names what every object has is refused: %s',
    async (body) => {
      expect(await read(body)).toEqual(refused('bad-request'));
    },
  );
});
