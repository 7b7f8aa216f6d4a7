import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { GraphFault } from '../graph/graph-fault.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { knownSite } from './known-site.ts';
import type { SiteIds } from './known-site.ts';

const ADDRESS = 'contoso.sharepoint.com/sites/cpd';
const FOUND: SiteIds = {
  siteId: 'contoso.sharepoint.com,1,2',
  listIds: Object.fromEntries(LIST_NAMES.map((name) => [name, `id of ${name}`])) as Record<ListName, string>,
};
const faultOf = (status: number | undefined, code = 'any') =>
  new GraphFault('No', { code, outcome: 'refused', status });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'known-site-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'data/site.json');
const asked = (read: () => Promise<SiteIds>, address = ADDRESS) => knownSite({ read, file: file(), address });
const failing = (fault: Error) => () => Promise.reject(fault);

it.each([
  ['does not answer', faultOf(undefined, 'no-answer')],
  ['gives no token', faultOf(undefined, 'no-token')],
  ['takes the secret no more', faultOf(undefined, 'credential-refused')],
  ['is down', faultOf(503)],
  ['asks to be left alone', faultOf(429)],
])('a start while Microsoft 365 %s goes by what the last one found', async (_, fault) => {
  expect(await asked(() => Promise.resolve(FOUND))).toEqual({ ...FOUND, isKept: false });
  expect(await asked(failing(fault))).toEqual({ ...FOUND, isKept: true });
});

it('a first start, another site and a fault that lasts are told as they are', async () => {
  await expect(asked(failing(faultOf(503)))).rejects.toMatchObject({ status: 503 });
  await asked(() => Promise.resolve(FOUND));
  await expect(asked(failing(faultOf(503)), 'contoso.sharepoint.com/sites/other')).rejects.toMatchObject({
    status: 503,
  });
  await expect(asked(failing(faultOf(403)))).rejects.toMatchObject({ status: 403 });
  await expect(asked(failing(new Error('a list is missing')))).rejects.toThrow('a list is missing');
});

it.each([['{'], ['{}'], [JSON.stringify({ address: ADDRESS, ...FOUND, listIds: { people: '1' } })]])(
  'a file that holds %j is as good as none',
  async (text) => {
    await asked(() => Promise.resolve(FOUND));
    writeFileSync(file(), text);
    await expect(asked(failing(faultOf(503)))).rejects.toMatchObject({ status: 503 });
  },
);
