import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID } from '../../../tests/builders/a-service.ts';
import { aKey, ASHA_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { BroughtItem } from '../../domain/record-entries/claim-of.ts';
import { checkEntry } from '../checks/check-entry.ts';
import { readChecks } from '../checks/read-checks.ts';
import { readEntries } from '../entries/read-entries.ts';
import { recordEntry } from '../entries/record-entry.ts';
import { readFiles } from '../files/read-files.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import type { BringArchiveRequest } from './bring-archive.ts';
import { bringArchive } from './bring-archive.ts';
import { lookIntoArchive } from './look-into-archive.ts';
import { readBroughtArchives } from './read-brought-archives.ts';
import { takeArchiveBack } from './take-archive-back.ts';

const asha = { actorOid: ASHA_OID, personOid: ASHA_OID };
const formId = 'archive-00000000000001';

const safeguarding: BroughtItem = {
  is: 'entry',
  kind: 'training',
  kindLabel: 'Training completed',
  fields: { about: 'safeguarding-annual', datedOn: '2026-11-10', certificateNumber: '' },
  lines: [{ label: 'Which training?', value: 'Safeguarding' }],
};
const diploma: BroughtItem = {
  is: 'entry',
  kind: 'qualification',
  kindLabel: 'Qualification',
  fields: { about: 'PGCE', level: '7', state: 'held', datedOn: '2019-07-01' },
  lines: [{ label: 'Subject', value: 'PGCE' }],
};
const activity: BroughtItem = {
  is: 'activity',
  title: 'Phonics',
  typeLabel: 'Webinar',
  completedOn: civilDate('2024-03-02'),
  minutes: 90,
  reflection: 'I slow down.',
};
const leave: BroughtItem = { is: 'entry', kind: 'leave', kindLabel: 'Leave', fields: {}, lines: [] };
const items = [safeguarding, diploma, activity, leave];

const archive = {
  number: 'a'.repeat(64),
  organisationName: 'Beacon Schools Trust',
  personName: 'Asha Shah',
  madeByName: 'Asha Shah',
  madeOn: civilDate('2026-02-28'),
};

const aTeam = (meanwhile?: 'counts' | 'counts-not') =>
  aService({
    records: { recordEntries: [] },
    policy: (policy) => ({
      ...policy,
      checks: meanwhile === undefined ? [] : [{ of: ['training'], meanwhile, reading: 'Seen by a manager.' }],
    }),
  });

const bring = (world: World, changes: Partial<BringArchiveRequest> = {}) =>
  bringArchive(world, { ...asha, formId, archive, items, ...changes });

const kindsOf = (world: World) => {
  const page = readEntries(world, asha);
  return page.ok ? page.value.entries.map(({ kind }) => kind.name).toSorted() : [];
};
const statesOf = (world: World) => {
  const page = readFiles(world, asha);
  return page.ok ? page.value.checks.map(({ check }) => check.state) : [];
};
const statusOf = (world: World) =>
  standingsOfPerson(world, world.records.people.find(ASHA_OID)!.value)
    .flatMap(({ standing }) => standing.outcomes)
    .find(({ requirement }) => requirement === 'safeguarding')?.status;
const keyOf = (world: World, kind: string) =>
  world.records.recordEntries.all().find(({ value }) => value.kind === kind)?.value.key ?? '';

describe('an archive from elsewhere', () => {
  it('shows what it would add before any of it is there', () => {
    const world = aTeam();
    const looked = lookIntoArchive(world, { ...asha, items });
    expect(looked.ok && looked.value.map((claim) => claim?.kind.name)).toEqual([
      'training',
      'qualification',
      'earlier-learning',
      undefined,
    ]);
    expect(world.records.recordEntries.all()).toEqual([]);
  });

  it('becomes entries that wait, each with where it came from', async () => {
    const world = aTeam();
    expect(await bring(world)).toMatchObject({
      ok: true,
      value: [{ isNew: true }, { isNew: true }, { isNew: true }, null],
    });
    expect(kindsOf(world)).toEqual(['earlier-learning', 'qualification', 'training']);
    expect(statesOf(world)).toEqual(['waiting', 'waiting', 'waiting']);
    const page = readEntries(world, { actorOid: MANAGER_OID, personOid: ASHA_OID });
    expect(page.ok && page.value.entries.map(({ brought }) => brought?.note)).toEqual(
      Array.from({ length: 3 }, () => 'Beacon Schools Trust'),
    );
    expect(readChecks(world, MANAGER_OID).count).toBe(3);
  });

  it('brought in twice adds nothing, under one form or another', async () => {
    const world = aTeam();
    await bring(world);
    const count = world.records.recordEntries.all().length;
    expect(await bring(world)).toMatchObject({
      value: [{ isNew: false }, { isNew: false }, { isNew: false }, null],
    });
    await bring(world, { formId: 'archive-00000000000002' });
    expect(world.records.recordEntries.all()).toHaveLength(count);
    expect(kindsOf(world)).toHaveLength(3);
  });

  it.each([
    [undefined, 'overdue'],
    ['counts-not', 'overdue'],
    ['counts', 'met'],
  ] as const)('counts meanwhile as the policy says (%s), and once verified', async (meanwhile, before) => {
    const world = aTeam(meanwhile);
    await bring(world);
    expect(statusOf(world)).toBe(before);
    world.clock.advance({ minutes: 1 });
    const checked = await checkEntry(world, {
      actorOid: MANAGER_OID,
      personOid: ASHA_OID,
      entryKey: keyOf(world, 'training'),
      files: [],
      formId,
      finding: 'verified',
      reason: '',
    });
    expect(checked.ok).toBe(true);
    expect(statusOf(world)).toBe('met');
    expect(readBroughtArchives(world, asha)).toMatchObject({
      value: [{ count: 3, verified: 1, returned: 0 }],
    });
  });

  it('is taken back whole by one row, verified or not, and can be brought in anew', async () => {
    const world = aTeam('counts');
    await bring(world);
    const archiveKey = keyOf(world, 'brought-archive');
    world.clock.advance({ minutes: 1 });
    const count = world.records.recordEntries.all().length;
    for (const isNew of [true, false])
      expect(await takeArchiveBack(world, { ...asha, archiveKey })).toMatchObject({
        ok: true,
        value: { isNew },
      });
    expect(world.records.recordEntries.all()).toHaveLength(count + 1);
    expect([kindsOf(world), statesOf(world), statusOf(world)]).toEqual([[], [], 'overdue']);
    expect(readBroughtArchives(world, asha)).toMatchObject({ value: [] });
    // A part of it that was still on its way brings nothing back.
    expect(await bring(world)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(kindsOf(world)).toEqual([]);
    await bring(world, { formId: 'archive-00000000000002' });
    expect(kindsOf(world)).toHaveLength(3);
  });

  it('waits however its person corrects it, and goes with its archive', async () => {
    const world = aTeam();
    await bring(world);
    world.clock.advance({ minutes: 1 });
    const corrected = await recordEntry(world, {
      ...asha,
      formId: 'form-0000000000009',
      kind: 'qualification',
      fields: { about: 'PGCE', level: '6', state: 'held', datedOn: '2019-07-01' },
      corrects: keyOf(world, 'qualification'),
    });
    expect(corrected.ok).toBe(true);
    expect(statesOf(world)).toEqual(['waiting', 'waiting', 'waiting']);
    await takeArchiveBack(world, { ...asha, archiveKey: keyOf(world, 'brought-archive') });
    expect(kindsOf(world)).toEqual([]);
  });

  it('is its person’s alone to look into, bring in, read and take back', async () => {
    const world = aTeam();
    await bring(world);
    const archiveKey = keyOf(world, 'brought-archive');
    const refused = { ok: false, refusal: { code: 'not-found' } };
    for (const actorOid of [COLLEAGUE_OID, MANAGER_OID, LEAD_OID]) {
      const other = { actorOid, personOid: ASHA_OID };
      expect(lookIntoArchive(world, { ...other, items })).toEqual(refused);
      expect(await bring(world, other)).toEqual(refused);
      expect(readBroughtArchives(world, other)).toEqual(refused);
      expect(await takeArchiveBack(world, { ...other, archiveKey })).toEqual(refused);
    }
    const own = { actorOid: COLLEAGUE_OID, personOid: COLLEAGUE_OID };
    expect(await takeArchiveBack(world, { ...own, archiveKey })).toEqual(refused);
    expect(await takeArchiveBack(world, { ...asha, archiveKey: aKey('none') })).toEqual(refused);
    expect(await takeArchiveBack(world, { ...asha, archiveKey: keyOf(world, 'training') })).toEqual(refused);
  });

  it('with a day that has not been is refused, and says which item it is', async () => {
    const ahead = { ...activity, completedOn: civilDate('2027-01-01') };
    expect(await bring(aTeam(), { items: [safeguarding, ahead] })).toMatchObject({
      refusal: { code: 'bad-input', problems: [{ path: 'items.1.completedOn', id: 'future-date' }] },
    });
  });
});
