import { describe, expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import { aKey, anEvidenceFile, aRecordEntry, ASHA_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { withdrawEntry } from '../entries/withdraw-entry.ts';
import { changeFile } from './change-file.ts';
import { eraseRemovedFiles } from './erase-removed-files.ts';
import { readFiles } from './read-files.ts';

const ENTRY = aRecordEntry({ key: aKey('training'), recordedBy: ASHA_OID });
const FILE = anEvidenceFile({ key: aKey('file'), record: ENTRY.key });
const asha = { actorOid: ASHA_OID, personOid: ASHA_OID };
const PLACE = { personOid: ASHA_OID, key: FILE.key };
const BYTES = Buffer.from('%PDF-1.7');

async function aTeam(): Promise<World> {
  const world = aService({ records: { recordEntries: [ENTRY], evidenceFiles: [FILE] } });
  const upload = await world.files.begin(PLACE, BYTES.length);
  await world.files.append(PLACE, upload, { start: 0, bytes: BYTES });
  return world;
}

const change = (world: World, fileKey: string, isKept: boolean) =>
  changeFile(world, { ...asha, fileKey, isKept });
async function remove(world: World): Promise<string> {
  const removed = await change(world, FILE.key, false);
  if (!removed.ok) throw new Error(removed.refusal.code);
  return removed.value.stored.value.key;
}
const bytesIn = async (world: World) => (await world.files.read(PLACE)) !== 'missing';
const run = (world: World) => eraseRemovedFiles(world);
const rowsIn = (world: World) => world.records.evidenceFiles.all().length;

describe('the bytes of a file that was removed', () => {
  it('stay for thirty days, and are deleted then, once', async () => {
    const world = await aTeam();
    await remove(world);
    world.clock.advance({ days: 30, minutes: -1 });
    expect([await run(world), await bytesIn(world)]).toEqual([
      { filesErased: 0, filesThatCouldNotBe: 0 },
      true,
    ]);
    world.clock.advance({ minutes: 1 });
    expect([await run(world), await bytesIn(world)]).toEqual([
      { filesErased: 1, filesThatCouldNotBe: 0 },
      false,
    ]);
    const rows = rowsIn(world);
    world.clock.advance({ days: 1 });
    expect(await run(world)).toEqual({ filesErased: 0, filesThatCouldNotBe: 0 });
    expect(rowsIn(world)).toBe(rows);
    expect(world.audit.records().filter(({ action }) => action === 'file-erased')).toHaveLength(1);
  });

  it('stay where it was put back', async () => {
    const world = await aTeam();
    await change(world, await remove(world), true);
    world.clock.advance({ days: 40 });
    await run(world);
    expect(await bytesIn(world)).toBe(true);
  });

  it('have a way back until then, and none after', async () => {
    const world = await aTeam();
    const removed = await remove(world);
    const page = readFiles(world, asha);
    expect(page.ok && page.value.removed.map(({ key }) => key)).toEqual([removed]);
    world.clock.advance({ days: 30 });
    // Before the job has been, too.
    expect(await change(world, removed, true)).toMatchObject({ refusal: { code: 'file-missing' } });
    const after = readFiles(world, asha);
    expect(after.ok && after.value.removed).toEqual([]);
  });

  it('are deleted when their record was removed', async () => {
    const world = await aTeam();
    await withdrawEntry(world, { ...asha, entryKey: ENTRY.key, reason: 'It was another’s.' });
    world.clock.advance({ days: 29 });
    await run(world);
    expect(await bytesIn(world)).toBe(true);
    world.clock.advance({ days: 1 });
    await run(world);
    expect(await bytesIn(world)).toBe(false);
  });

  it('that the library does not delete now are tried again, and nobody else’s wait for them', async () => {
    const world = await aTeam();
    await remove(world);
    world.clock.advance({ days: 31 });
    const broken = { ...world, files: { ...world.files, remove: () => Promise.reject(new Error('503')) } };
    expect(await run(broken)).toEqual({ filesErased: 0, filesThatCouldNotBe: 1 });
    expect(rowsIn(world)).toBe(2);
    expect(await run(world)).toEqual({ filesErased: 1, filesThatCouldNotBe: 0 });
  });

  it('whose row was not written before the process ended have it written by the next run', async () => {
    const world = await aTeam();
    await remove(world);
    world.clock.advance({ days: 31 });
    await world.files.remove(PLACE);
    expect(await run(world)).toEqual({ filesErased: 1, filesThatCouldNotBe: 0 });
  });
});
