import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import {
  aKey,
  anEvidenceFile,
  aRecordEntry,
  ASHA_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import type { Finding } from '../../domain/record-checks/record-check.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { readFiles } from '../files/read-files.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import { recordEntry } from '../entries/record-entry.ts';
import { checkEntry } from './check-entry.ts';
import { readChecks } from './read-checks.ts';

const OWN = aRecordEntry({
  key: aKey('own safeguarding'),
  about: 'safeguarding-annual',
  datedOn: civilDate('2026-11-10'),
  recordedAt: '2026-11-10T09:00:00.000Z',
  recordedBy: ASHA_OID,
});
const FILE = anEvidenceFile({ record: OWN.key });

const aTeam = (meanwhile: 'counts' | 'counts-not' = 'counts-not'): World =>
  aService({
    records: { recordEntries: [OWN], evidenceFiles: [FILE] },
    policy: (policy) => ({ ...policy, checks: [{ of: ['training'], meanwhile, reading: 'As it is.' }] }),
  });

let forms = 0;
const find = (world: World, finding: Finding, more: Partial<Parameters<typeof checkEntry>[1]> = {}) => {
  forms += 1;
  return checkEntry(world, {
    actorOid: MANAGER_OID,
    personOid: ASHA_OID,
    entryKey: OWN.key,
    files: [FILE.key],
    formId: `form-of-a-finding-${forms}`,
    finding,
    reason: finding === 'returned' ? 'The date cannot be read.' : '',
    ...more,
  });
};

const codeOf = (result: { readonly ok: boolean }) => {
  if (!('refusal' in result)) return 'done';
  const { code, problems } = result.refusal as { code: string; problems?: { id: string }[] };
  return problems?.[0]?.id ?? code;
};
const stateIn = (world: World) => {
  const found = readFiles(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
  return found.ok ? found.value.checks.map(({ check }) => check.state) : undefined;
};
const safeguarding = (world: World) =>
  standingsOfPerson(world, world.records.people.find(ASHA_OID)!.value)
    .flatMap(({ standing }) => standing.outcomes)
    .find(({ requirement }) => requirement === 'safeguarding')?.status;

describe('what a person recorded of themselves', () => {
  it.each([
    ['counts-not', ['overdue', 'met', 'overdue', 'overdue']],
    ['counts', ['met', 'met', 'overdue', 'met']],
  ] as const)(
    '%s until somebody has looked, counts once verified, and never once returned',
    async (meanwhile, then) => {
      const world = aTeam(meanwhile);
      const found = [safeguarding(world)];
      for (const finding of ['verified', 'returned', 'waiting'] as const) {
        world.clock.advance({ minutes: 1 });
        expect(codeOf(await find(world, finding))).toBe('done');
        found.push(safeguarding(world));
      }
      expect(found).toEqual(then);
    },
  );

  it('waits on the page of who answers for them, with its files, until it is verified', async () => {
    const world = aTeam();
    const before = readChecks(world, MANAGER_OID);
    expect(before.count).toBe(1);
    expect(before.people).toMatchObject([{ waiting: [{ entry: { key: OWN.key }, files: [FILE.key] }] }]);
    await find(world, 'verified');
    expect(readChecks(world, MANAGER_OID)).toEqual({ count: 0, people: [] });
  });

  it('is nobody’s to check who does not answer for them, and least of all their own', async () => {
    const world = aTeam();
    for (const actorOid of [ASHA_OID, COLLEAGUE_OID, STRANGER_OID])
      expect(codeOf(await find(world, 'verified', { actorOid }))).toBe('not-found');
    expect(codeOf(await find(world, 'verified', { personOid: COLLEAGUE_OID, actorOid: LEAD_OID }))).toBe(
      'not-found',
    );
    expect(codeOf(await find(world, 'verified', { actorOid: LEAD_OID }))).toBe('done');
    expect([readChecks(world, COLLEAGUE_OID).count, readChecks(world, STRANGER_OID).count]).toEqual([0, 0]);
  });

  it('comes back with the reason, and waits again once it is corrected', async () => {
    const world = aTeam();
    expect(codeOf(await find(world, 'returned', { reason: '' }))).toBe('empty');
    await find(world, 'returned');
    const told = readFiles(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
    expect(told).toMatchObject({
      value: { checks: [{ check: { state: 'returned', by: { note: 'The date cannot be read.' } } }] },
    });
    const corrected = await recordEntry(world, {
      actorOid: ASHA_OID,
      personOid: ASHA_OID,
      formId: 'form-of-a-correction',
      kind: 'training',
      fields: { about: 'safeguarding-annual', datedOn: '2026-11-11', certificateNumber: '' },
      corrects: OWN.key,
    });
    expect(codeOf(corrected)).toBe('done');
    expect(stateIn(world)).toEqual(['waiting']);
    expect(codeOf(await find(world, 'verified'))).toBe('changed-meanwhile');
  });

  it('is not verified by who has not seen all its files', async () => {
    const world = aTeam();
    expect(codeOf(await find(world, 'verified', { files: [] }))).toBe('changed-meanwhile');
    expect(stateIn(world)).toEqual(['waiting']);
  });

  it('is found once, however often the same finding is sent', async () => {
    const world = aTeam();
    const formId = 'form-of-one-finding';
    await find(world, 'verified', { formId });
    expect(await find(world, 'verified', { formId })).toMatchObject({ ok: true, value: { isNew: false } });
  });

  it('is not asked after where somebody else recorded it', async () => {
    const world = aService({ records: { recordEntries: [{ ...OWN, recordedBy: MANAGER_OID }] } });
    expect(codeOf(await find(world, 'verified', { files: [] }))).toBe('not-to-be-checked');
    expect(stateIn(world)).toEqual([]);
  });
});
