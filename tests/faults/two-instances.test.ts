import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../dev-tenant/testing/tenant-under-test.ts';
import type { Outside, ServerProcess } from '../support/server-process.ts';
import { READER, startOutside, TODAY } from '../support/server-process.ts';

let outside: Outside;
const folder = mkdtempSync(join(tmpdir(), 'instances-'));

beforeAll(async () => {
  outside = await startOutside();
});
afterAll(async () => {
  await outside.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Nothing but the mark can tell it of others in time. */
const SELDOM = { LIST_SYNC_SECONDS: '600', LIST_SYNC_LONGEST_SECONDS: '600' };

const instance = async (name: string): Promise<ServerProcess> =>
  outside.startServer({
    ...SELDOM,
    SERVER_PORT: String(await freePort()),
    DATA_DIRECTORY: join(folder, name),
  });

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 200));
}

const holds = async (process: ServerProcess): Promise<boolean> => {
  const { lease } = (await process.get('/readyz')).body as { lease: { isHeld: boolean } };
  return lease.isHeld;
};

const titles = async (process: ServerProcess) =>
  JSON.stringify((await process.call(`/api/people/${READER}/record`)).body);

const log = (process: ServerProcess, title: string) =>
  process.call(`/api/people/${READER}/activities`, {
    formId: `form-about-${title.toLowerCase()}`,
    title,
    activityType: 'webinar',
    completedOn: TODAY,
    minutes: 60,
  });

it('two instances show what either wrote within a minute, one of them runs the jobs, and the other does once it died', async () => {
  const one = await instance('one');
  await eventually(() => holds(one));
  const two = await instance('two');
  const writtenAt = Date.now();
  expect((await log(one, 'Captions')).status).toBe(201);
  expect((await log(two, 'Subtitles')).status).toBe(201);
  await eventually(async () => (await titles(two)).includes('Captions'));
  await eventually(async () => (await titles(one)).includes('Subtitles'));
  expect(Date.now() - writtenAt).toBeLessThan(60_000);
  expect([await holds(one), await holds(two)]).toEqual([true, false]);
  expect((await two.get('/readyz')).status).toBe(200);

  // Of the rows up to here a snapshot is kept; a third instance begins with that and asks what changed since.
  await eventually(() => Promise.resolve(one.printed().includes('"snapshots":1')));
  const three = await instance('three');
  expect(three.printed()).toContain('The local file was brought from a snapshot');
  expect(await titles(three)).toContain('Captions');
  await three.end();

  await one.end();
  await eventually(() => holds(two));
  expect(await titles(two)).toContain('Captions');
  await two.end();
});
