import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import {
  aKey,
  aLearningActivity,
  aRecordEntry,
  ASHA_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { changeFile } from './change-file.ts';
import { readFile } from './read-file.ts';
import { readFiles } from './read-files.ts';
import { beginUpload, finishUpload, takeRange } from './upload-file.ts';

const ENTRY = aRecordEntry({ key: aKey('training'), recordedBy: ASHA_OID });
const ACTIVITY = aLearningActivity({ key: aKey('webinar') });
const aTeam = () => aService({ records: { recordEntries: [ENTRY], activities: [ACTIVITY] } });

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400, ' ')]);
const asha = { actorOid: ASHA_OID, personOid: ASHA_OID, formId: 'form-0000000000001' };

/** Sends a file as the tab does; gives the first refusal, or the key of its row. */
async function send(
  world: World,
  {
    bytes = PDF,
    record = ENTRY.key,
    name = 'certificate.pdf',
    ...who
  }: Partial<typeof asha> & { bytes?: Buffer; record?: string; name?: string } = {},
) {
  const request = { ...asha, ...who };
  const begun = await beginUpload(world, { ...request, record, bytes: bytes.length });
  if (!begun.ok) return begun;
  const range = 4 * world.files.rangeUnitBytes;
  for (let start = begun.value.next; start < bytes.length; start += range) {
    const sent = { start, bytes: bytes.subarray(start, start + range) };
    const taken = await takeRange(world, { ...request, upload: begun.value.upload, range: sent });
    if (!taken.ok) return taken;
  }
  return finishUpload(world, { ...request, record, name });
}

const problemOf = (result: { readonly ok: boolean }) =>
  'refusal' in result ? (result.refusal as { problems?: { id: string }[]; code: string }) : undefined;
const idOf = (result: { readonly ok: boolean }) => {
  const refusal = problemOf(result);
  return refusal?.problems?.[0]?.id ?? refusal?.code;
};
const filesOf = (world: World, actorOid = ASHA_OID) => {
  const found = readFiles(world, { actorOid, personOid: ASHA_OID });
  return found.ok ? found.value.files : undefined;
};
const keyIn = (world: World) => filesOf(world)?.[0]?.file.key ?? '';

describe('a file', () => {
  it.each([
    ['a training entry', ENTRY.key],
    ['a CPD activity', ACTIVITY.key],
  ])('comes to %s, under a clean name, with what it is and its hash', async (_what, record) => {
    const world = aTeam();
    expect(await send(world, { record, name: '../IMG 1\u202e.exe' })).toMatchObject({
      ok: true,
      value: { isNew: true },
    });
    expect(filesOf(world)).toMatchObject([
      {
        file: { record, name: 'IMG 1.pdf', mediaType: 'application/pdf', bytes: PDF.length },
        mayRemove: true,
      },
    ]);
    expect(
      await readFile(world, { actorOid: MANAGER_OID, personOid: ASHA_OID, fileKey: keyIn(world) }),
    ).toMatchObject({ ok: true, value: { bytes: PDF } });
    expect(world.audit.records().map(({ action }) => action)).toContain('file-attached');
  });

  it('sent again by the same form is kept once', async () => {
    const world = aTeam();
    await send(world);
    expect(await send(world)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(filesOf(world)).toHaveLength(1);
  });

  it.each([
    ['is a program', Buffer.from('MZ\u0000\u0000a program'), 'not-a-file-type'],
    ['is a page', Buffer.from('<html><script>alert(1)</script></html>'), 'not-a-file-type'],
    [
      'is a drawing that runs scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'not-a-file-type',
    ],
    ['is empty', Buffer.alloc(0), 'empty-file'],
    ['has 30 MB', Buffer.alloc(30 * 1024 * 1024, 'x'), 'file-too-large'],
  ])('that %s is refused, whatever it is called', async (_what, bytes, id) => {
    const world = aTeam();
    expect(idOf(await send(world, { bytes }))).toBe(id);
    expect(world.files.keys()).toEqual([]);
    expect(filesOf(world)).toEqual([]);
  });

  it('is not entered before all of it has come, and goes on where it was cut off at 9 MB', async () => {
    const world = aTeam();
    const bytes = Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024 - PDF.length, ' ')]);
    const begun = await beginUpload(world, { ...asha, record: ENTRY.key, bytes: bytes.length });
    if (!begun.ok) throw new Error(begun.refusal.code);
    const { upload } = begun.value;
    const step = 4 * world.files.rangeUnitBytes;
    for (let start = 0; start < 7 * step; start += step)
      await takeRange(world, {
        ...asha,
        upload,
        range: { start, bytes: bytes.subarray(start, start + step) },
      });
    expect(idOf(await finishUpload(world, { ...asha, record: ENTRY.key, name: 'a.pdf' }))).toBe(
      'incomplete-file',
    );
    expect(filesOf(world)).toEqual([]);
    const asked = await takeRange(world, { ...asha, upload, range: { start: 0, bytes: Buffer.alloc(0) } });
    expect(asked).toEqual({ ok: true, value: { next: 7 * step } });
    const rest = { start: 7 * step, bytes: bytes.subarray(7 * step) };
    expect(await takeRange(world, { ...asha, upload, range: rest })).toEqual({
      ok: true,
      value: { next: null },
    });
    expect(await finishUpload(world, { ...asha, record: ENTRY.key, name: 'a.pdf' })).toMatchObject({
      ok: true,
    });
  });

  it('that the library finds harmful is not kept, and not given out once it is found later', async () => {
    const world = aTeam();
    world.files.markMalicious(world.keys.keyFor('file', ASHA_OID, ASHA_OID, asha.formId));
    expect(idOf(await send(world))).toBe('malicious-file');
    expect([filesOf(world), world.files.keys()]).toEqual([[], []]);

    const later = aTeam();
    await send(later);
    later.files.markMalicious(keyIn(later));
    const ask = { actorOid: ASHA_OID, personOid: ASHA_OID, fileKey: keyIn(later) };
    expect(idOf(await readFile(later, ask))).toBe('file-harmful');
  });

  it('that somebody exchanged or deleted in the library is not given out', async () => {
    const world = aTeam();
    await send(world);
    const ask = { actorOid: ASHA_OID, personOid: ASHA_OID, fileKey: keyIn(world) };
    world.files.exchange(keyIn(world), Buffer.from('%PDF-1.7 another'));
    expect(idOf(await readFile(world, ask))).toBe('file-exchanged');
    await world.files.remove({ personOid: ASHA_OID, key: keyIn(world) });
    expect(idOf(await readFile(world, ask))).toBe('file-missing');
  });

  it('is removed and put back, and while it is removed nobody gets it', async () => {
    const world = aTeam();
    await send(world);
    const first = keyIn(world);
    const remove = { actorOid: ASHA_OID, personOid: ASHA_OID, fileKey: first, isKept: false };
    const removed = await changeFile(world, remove);
    expect(removed).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await changeFile(world, remove)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(filesOf(world)).toEqual([]);
    const ask = { actorOid: ASHA_OID, personOid: ASHA_OID, fileKey: first };
    expect(idOf(await readFile(world, ask))).toBe('not-found');
    if (!removed.ok) throw new Error(removed.refusal.code);
    const fileKey = removed.value.stored.value.key;
    expect(await changeFile(world, { ...remove, fileKey, isKept: true })).toMatchObject({ ok: true });
    expect(await readFile(world, { ...ask, fileKey: keyIn(world) })).toMatchObject({ value: { bytes: PDF } });
  });

  it('of another person is not there for who may not read their record, nor under anybody else’s name', async () => {
    const world = aTeam();
    await send(world);
    const fileKey = keyIn(world);
    for (const actorOid of [STRANGER_OID, COLLEAGUE_OID])
      expect(idOf(await readFile(world, { actorOid, personOid: ASHA_OID, fileKey }))).toBe('not-found');
    const elsewhere = { actorOid: LEAD_OID, personOid: COLLEAGUE_OID, fileKey };
    expect(idOf(await readFile(world, elsewhere))).toBe('not-found');
    expect(filesOf(world, STRANGER_OID)).toBeUndefined();
    expect(idOf(await send(world, { actorOid: STRANGER_OID }))).toBe('not-found');
    // A manager adds to what a manager may record, and not to what is the person’s alone.
    expect(idOf(await send(world, { actorOid: MANAGER_OID, record: ACTIVITY.key }))).toBe('not-found');
    expect(idOf(await send(world, { record: aKey('nothing') }))).toBe('not-found');
  });

  it('is one of at most ten', async () => {
    const world = aTeam();
    for (let count = 0; count < 10; count += 1)
      expect(await send(world, { formId: `form-000000000000${count}` })).toMatchObject({ ok: true });
    expect(idOf(await send(world, { formId: 'form-of-the-eleventh' }))).toBe('too-many-files');
  });
});
