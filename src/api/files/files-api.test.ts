import { expect, it } from '@jest/globals';
import { aService, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { aRecordEntry, ASHA_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import { anApi } from '../../../tests/support/run-api.ts';
import { RANGE_BYTES } from '../../contract/files.ts';

const ENTRY = aRecordEntry();
const FORM = 'form-0000000000001';
const PDF = '%PDF-1.7\n';
const BYTES = { 'content-type': 'application/octet-stream' };
const files = `/people/${ASHA_OID}/files`;

/** The API after Asha has sent a file of this name. */
async function withFile(name = 'certificate.pdf') {
  const api = await anApi(aService({ records: { recordEntries: [ENTRY] } }));
  const begun = await api.call(ASHA_OID, 'POST', `${files}/${FORM}`, {
    record: ENTRY.key,
    bytes: PDF.length,
  });
  const range = `${files}/${FORM}/ranges/0/${String(begun.body['upload'])}`;
  await api.call(ASHA_OID, 'POST', range, PDF, BYTES);
  const kept = await api.call(ASHA_OID, 'POST', `${files}/${FORM}/whole`, { record: ENTRY.key, name });
  expect(kept.status).toBe(201);
  const [{ key = '' } = {}] = kept.body['files'] as readonly { readonly key?: string }[];
  return { ...api, range, path: `${files}/${key}` };
}

it('gives out a file that can be shown and never run, under its own name in any script', async () => {
  const { call, path } = await withFile('tystysgrif ŵyl\u202e.exe');
  const { status, headers, text } = await call(MANAGER_OID, 'GET', path);
  expect([status, text]).toEqual([200, PDF]);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toBe(
    `inline; filename="tystysgrif ?yl.pdf"; filename*=UTF-8''tystysgrif%20%C5%B5yl.pdf`,
  );
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});

it('answers who may not read the record as if there were no file', async () => {
  const { call, path } = await withFile();
  expect((await call(STRANGER_OID, 'GET', path)).status).toBe(404);
  expect((await call(undefined, 'GET', path)).status).toBe(401);
  expect((await call(MANAGER_OID, 'GET', path.replace(ASHA_OID, MANAGER_OID))).status).toBe(404);
});

it.each([
  ['more than a range', 'x'.repeat(RANGE_BYTES + 1), BYTES, 413],
  ['30 MB', 'x'.repeat(30 * 1024 * 1024), BYTES, 413],
  ['JSON', '{"a":1}', { 'content-type': 'application/json' }, 415],
  ['what a form of another site could send', PDF, { 'content-type': 'text/plain' }, 415],
  ['a page under the name of bytes', '<html></html>', BYTES, 400],
])('takes no range that is %s', async (_what, body, headers, status) => {
  const { call, range, world } = await withFile();
  const before = world.files.kept();
  expect((await call(ASHA_OID, 'POST', range, body, headers)).status).toBe(status);
  expect(world.files.kept()).toEqual(before);
});

it('says of bytes sent to nowhere that they are to be sent again', async () => {
  const { call, range } = await withFile();
  const refused = await call(ASHA_OID, 'POST', range.replace(/[^/]+$/, 'made-up'), PDF, BYTES);
  expect([refused.status, refused.body['problems']]).toEqual([
    400,
    [{ path: 'file', message: 'Send the file again: not all of it has come.' }],
  ]);
});
