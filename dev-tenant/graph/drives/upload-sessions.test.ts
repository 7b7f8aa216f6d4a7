import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, listen } from '../test-tenant.ts';

const filesApp = anApp('Files', ['Files.ReadWrite.All']);
const unit = 320 * 1024;
const total = unit + 5;
const Session = z.object({ uploadUrl: z.url(), expirationDateTime: z.iso.datetime() });

describe('an upload session', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen();
  });
  afterEach(() => graph.close());

  const opened = async (path = '/sites/root/drive/root:/large.bin:', body: object = {}): Promise<string> => {
    const answer = await graph.call('POST', `${path}/createUploadSession`, { app: filesApp, body });
    expect(answer.status).toBe(200);
    const { uploadUrl } = Session.parse(answer.body);
    expect(new URL(uploadUrl).host).toBe('contoso.sharepoint.com');
    return graph.origin + uploadUrl.replace('https://contoso.sharepoint.com', '');
  };
  const send = async (url: string, method: string, init: RequestInit = {}) => {
    const response = await fetch(url, { method, ...init });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  const range = (url: string, start: number, end: number, of = total, headers: Record<string, string> = {}) =>
    send(url, 'PUT', {
      headers: { 'content-range': `bytes ${start}-${end}/${of}`, ...headers },
      body: Buffer.alloc(end - start + 1, 'x'),
    });

  it('takes range after range, says what it waits for, and makes the file of the last', async () => {
    const url = await opened();
    expect(await range(url, 0, unit - 1)).toMatchObject({
      status: 202,
      body: { nextExpectedRanges: [`${unit}-`] },
    });
    expect(await send(url, 'GET')).toMatchObject({ status: 200, body: { nextExpectedRanges: [`${unit}-`] } });
    expect(await range(url, unit, total - 1)).toMatchObject({
      status: 201,
      body: { name: 'large.bin', size: total },
    });
    expect((await send(url, 'GET')).status).toBe(404);
  });

  it.each<[string, number, number, number, number]>([
    ['a range that came before', 0, unit - 1, total, 416],
    ['a gap', 2 * unit, 2 * unit + 4, 3 * unit, 400],
    ['another size of the whole', unit, total - 1, total + 1, 400],
    ['a range beyond the end', unit, total, total, 400],
  ])('refuses %s', async (_name, start, end, of, status) => {
    const url = await opened();
    await range(url, 0, unit - 1);
    expect((await range(url, start, end, of)).status).toBe(status);
  });

  it('refuses a range that leaves a gap, is no multiple of 320 KiB, has no address in it, or brings a token', async () => {
    const url = await opened();
    expect((await range(url, unit, total - 1)).status).toBe(416);
    expect((await range(url, 0, 99)).status).toBe(400);
    expect((await send(url, 'PUT', { body: 'x' })).status).toBe(400);
    expect((await range(url, 0, unit - 1, total, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await range(url.replace(/.$/, ''), 0, unit - 1)).status).toBe(401);
  });

  it('is given up, or runs out after a day or the hour of its address', async () => {
    const url = await opened();
    expect((await send(url, 'DELETE')).status).toBe(204);
    expect((await range(url, 0, unit - 1)).status).toBe(404);
    const other = await opened();
    graph.tenant.passSeconds(3_601);
    expect((await range(other, 0, unit - 1)).status).toBe(401);
  });

  it('does with a name that is taken what it was told', async () => {
    const whole = (url: string) => range(url, 0, 9, 10);
    const behave = (behavior: string) =>
      opened(undefined, { item: { '@microsoft.graph.conflictBehavior': behavior } });
    expect((await whole(await opened())).status).toBe(201);
    expect(await whole(await opened())).toMatchObject({
      status: 409,
      body: { error: { code: 'nameAlreadyExists' } },
    });
    expect(await whole(await behave('replace'))).toMatchObject({ status: 200, body: { name: 'large.bin' } });
    expect(await whole(await behave('rename'))).toMatchObject({ status: 201, body: { name: 'large 1.bin' } });
  });

  it('waits for a word of its own when the commit is deferred', async () => {
    const url = await opened(undefined, { deferCommit: true });
    expect((await range(url, 0, 9, 10)).status).toBe(202);
    expect(await send(url, 'POST')).toMatchObject({ status: 201, body: { size: 10 } });
  });

  it('is not opened for more than fits, on another version, or without permission', async () => {
    const path = '/sites/root/drive/root:/large.bin:/createUploadSession';
    const ask = (body: object, headers: Record<string, string> = {}, app = filesApp) =>
      graph.call('POST', path, { app, body, headers });
    expect(await ask({ item: { fileSize: 26 * 1024 ** 4 } })).toMatchObject({
      status: 507,
      body: { error: { code: 'quotaLimitReached' } },
    });
    await range(await opened(), 0, 9, 10);
    expect((await ask({}, { 'if-match': '"{stale},1"' })).status).toBe(412);
    expect((await ask({}, {}, anApp('Reader', ['Files.Read.All']))).status).toBe(403);
  });
});
