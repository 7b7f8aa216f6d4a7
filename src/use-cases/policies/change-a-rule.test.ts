import { fieldProblem } from '../../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import {
  benStands,
  draft,
  POLICY,
  published,
  publishedDraft,
  theService,
} from '../../../tests/builders/a-rule-change.ts';
import { ADMINISTRATOR_OID, LEAD_OID, STRANGER_OID, TRUSTEE_OID } from '../../../tests/builders/a-service.ts';
import {
  aKey,
  aPerson,
  aRecordEntry,
  ASHA_OID,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { announcePolicies } from './announce-policies.ts';
import { discardPolicyDraft } from './discard-policy-draft.ts';
import { draftOfPolicy } from './draft-policy.ts';
import { listRules } from './list-rules.ts';
import { confirmPolicyReading, policyAnnouncement } from './policy-announcement.ts';
import { previewPolicy } from './preview-policy.ts';
import { publishPolicy } from './publish-policy.ts';
import { withdrawPolicy } from './withdraw-policy.ts';
import { readPolicyReadings } from './read-policy-readings.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';

describe('drafting a change of a rule', () => {
  it('keeps the draft beside the rule in force, which still judges', async () => {
    const world = theService();
    expect(await draft(world)).toMatchObject({ ok: true, value: { value: { state: 'draft' } } });
    expect(benStands(world)).toBe('expired');
    expect(listRules(world, LEAD_OID)).toMatchObject({
      ok: true,
      value: { policies: [{ policy: { id: POLICY }, draft: { value: { effectiveFrom: '2026-12-01' } } }] },
    });
  });

  it('changes the one draft again, keeping what was changed before', async () => {
    const world = theService();
    await draft(world);
    await draft(world, { settings: { prevent: { recurMonths: 36 } } });
    expect(world.records.policies.all()).toHaveLength(1);
    const document = JSON.parse(draftOfPolicy(world, POLICY)?.value.document.text ?? '{}') as {
      requirements: { key: string; parameters: { recurMonths?: number } }[];
    };
    const monthsOf = (key: string) =>
      document.requirements.find((each) => each.key === key)?.parameters.recurMonths;
    expect([monthsOf('safer-recruitment'), monthsOf('prevent')]).toEqual([24, 36]);
  });

  it('leaves the cycles where they were, from whichever day the change holds', async () => {
    const world = theService();
    const before = world.policies.find(POLICY, civilDate('2026-11-01'))?.policy;
    await draft(world);
    const document = JSON.parse(draftOfPolicy(world, POLICY)?.value.document.text ?? '{}') as {
      effectiveFrom: string;
      cycle: { countedFrom: string };
    };
    expect(document.effectiveFrom).toBe('2026-12-01');
    expect(document.cycle.countedFrom).toBe(before?.effectiveFrom);
  });

  it.each([
    ['a number the kind does not take', { 'safer-recruitment': { recurMonths: 0 } }, 'safer-recruitment'],
    ['a requirement the policy does not have', { skydiving: { recurMonths: 3 } }, 'skydiving'],
    ['a role nobody declares', { prevent: { roles: ['astronaut'] } }, 'prevent'],
  ])('refuses %s, naming where', async (_what, settings, path) => {
    const world = theService();
    const result = await draft(world, { settings });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'policy-does-not-parse' } });
    expect(JSON.stringify(result)).toContain(`"path":"${path}`);
    expect(world.records.policies.all()).toEqual([]);
  });

  it('can be given up: the next draft begins from the rule in force', async () => {
    const world = theService();
    await draft(world);
    expect(await discardPolicyDraft(world, { actorOid: MANAGER_OID, policyId: POLICY })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    await discardPolicyDraft(world, { actorOid: LEAD_OID, policyId: POLICY });
    expect(draftOfPolicy(world, POLICY)).toBeUndefined();
    await draft(world, { settings: {} });
    expect(world.records.policies.all().map(({ value }) => value.state)).toEqual(['retired', 'draft']);
    expect(draftOfPolicy(world, POLICY)?.value.document.text).not.toContain('"recurMonths":24');
  });

  it('refuses a day gone by', async () => {
    expect(await draft(theService(), { effectiveFrom: civilDate('2026-11-20') })).toMatchObject({
      refusal: { code: 'bad-input', problems: [fieldProblem('effectiveFrom', 'past-date')] },
    });
  });

  it.each([
    ['a line manager', MANAGER_OID],
    ['a coordinator', COORDINATOR_OID],
    ['a trustee', TRUSTEE_OID],
    ['an administrator', ADMINISTRATOR_OID],
    ['a stranger', STRANGER_OID],
  ])('is not for %s', async (_who, actorOid) => {
    const world = theService();
    const refused = { ok: false, refusal: { code: 'not-allowed' } };
    expect(await draft(world, { actorOid })).toEqual(refused);
    expect(await previewPolicy(world, { actorOid, policyId: POLICY })).toEqual(refused);
    expect(await publishPolicy(world, { actorOid, policyId: POLICY, digest: '' })).toEqual(refused);
    expect(listRules(world, actorOid)).toEqual(refused);
  });
});

describe('the preview of a draft', () => {
  it('says who moves, from what to what, and when', async () => {
    const world = theService();
    await draft(world);
    expect(await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY })).toMatchObject({
      ok: true,
      value: {
        moves: [
          {
            person: { displayName: 'Ben Hughes' },
            title: 'Safer recruitment',
            from: 'expired',
            to: 'met',
            direction: 'better',
            dueOn: ['2026-09-21', '2027-09-21'],
          },
          {
            person: { displayName: 'Carys Morgan' },
            title: 'Safer recruitment',
            from: 'overdue',
            to: 'overdue',
            direction: 'better',
            dueOn: ['2020-09-01', '2021-09-01'],
          },
        ],
      },
    });
  });
});

describe('a rule brought to more people', () => {
  const toEverybody = { 'safer-recruitment': { flags: [] } };
  const ashaStands = (world: ReturnType<typeof theService>) => {
    const asha = world.records.people.find(ASHA_OID)?.value;
    const outcome = asha && standingsOfPerson(world, asha)[0]?.standing.outcomes;
    const found = outcome?.find(({ requirement }) => requirement === 'safer-recruitment');
    return found && [found.status, found.dueOn];
  };

  it('asks of them from its first day on, in the preview', async () => {
    const world = theService();
    await draft(world, { settings: toEverybody });
    const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY });
    const moves = preview.ok ? preview.value.moves.filter(({ person }) => person.oid === ASHA_OID) : [];
    expect(moves).toMatchObject([
      { requirement: 'safer-recruitment', from: 'not-applicable', to: 'due', dueOn: [null, '2027-12-01'] },
    ]);
  });

  it('asks of them from its first day on, once it is in force and ever after', async () => {
    const world = theService();
    await draft(world, { settings: toEverybody });
    await publishedDraft(world);
    expect(ashaStands(world)).toEqual(['not-applicable', null]);
    world.clock.set('2026-12-01T08:00:00.000Z');
    expect(ashaStands(world)).toEqual(['due', '2027-12-01']);
    await draft(world, {
      settings: { prevent: { recurMonths: 36 } },
      effectiveFrom: civilDate('2027-01-01'),
    });
    await publishedDraft(world);
    world.clock.set('2027-06-01T08:00:00.000Z');
    expect(ashaStands(world)).toEqual(['due', '2027-12-01']);
    world.clock.set('2027-12-02T08:00:00.000Z');
    expect(ashaStands(world)).toEqual(['overdue', '2027-12-01']);
  });
});

describe('the preview of a draft that begins before a published version', () => {
  it('says from when that version holds instead', async () => {
    const world = theService();
    const overtakenFrom = async () => {
      const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY });
      return preview.ok ? preview.value.overtakenFrom : 'no preview';
    };
    await draft(world, { effectiveFrom: civilDate('2027-01-01') });
    expect(await overtakenFrom()).toBeUndefined();
    await publishedDraft(world);
    await draft(world, { effectiveFrom: civilDate('2026-12-01') });
    expect(await overtakenFrom()).toBe('2027-01-01');
  });
});

describe('publishing', () => {
  it('brings the rule into force on its day and not before', async () => {
    const world = theService();
    expect((await published(world)).ok).toBe(true);
    expect(benStands(world)).toBe('expired');
    world.clock.set('2026-12-01T08:00:00.000Z');
    expect(benStands(world)).toBe('met');
  });

  it('leaves earlier days to the version then in force', async () => {
    const world = theService();
    await published(world);
    const months = (on: string) =>
      world.policies.find(POLICY, civilDate(on))?.byKey.get('safer-recruitment')?.requirement.parameters;
    expect([months('2026-11-30'), months('2026-12-01')]).toMatchObject([
      { recurMonths: 12 },
      { recurMonths: 24 },
    ]);
  });

  it('needs the digest of what would happen now: nobody is moved unseen', async () => {
    const world = theService();
    await draft(world);
    const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY });
    if (!preview.ok) throw new Error('no preview');
    await world.records.recordEntries.create(
      aRecordEntry({
        key: aKey('ben', 'again'),
        personOid: MANAGER_OID,
        about: 'safer-recruitment',
        datedOn: civilDate('2026-11-20'),
      }),
    );
    const request = { actorOid: LEAD_OID, policyId: POLICY, digest: preview.value.digest };
    expect(await publishPolicy(world, request)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(draftOfPolicy(world, POLICY)?.value.state).toBe('draft');
  });

  it('leaves an audit entry for each change of the draft and for giving it up', async () => {
    const world = theService();
    await draft(world);
    await draft(world, { settings: {}, effectiveFrom: civilDate('2027-01-01') });
    await discardPolicyDraft(world, { actorOid: LEAD_OID, policyId: POLICY });
    const entries = await world.audit.read(1, 10);
    expect(entries.map(({ action }) => action)).toEqual([
      'policy-drafted',
      'policy-drafted',
      'policy-draft-discarded',
    ]);
    expect(new Set(entries.map(({ row }) => row)).size).toBe(3);
  });

  it('leaves an audit entry, and a next draft begins from what was published', async () => {
    const world = theService();
    await published(world);
    expect(await world.audit.read(1, 10)).toMatchObject([
      { action: 'policy-drafted', actorOid: LEAD_OID },
      { action: 'policy-published', actorOid: LEAD_OID },
    ]);
    await draft(world, { settings: {}, effectiveFrom: civilDate('2027-01-01') });
    expect(world.records.policies.all().map(({ value }) => value.state)).toEqual(['published', 'draft']);
    expect(draftOfPolicy(world, POLICY)?.value.document.text).toContain('"recurMonths":24');
  });
});

/** It is published at 10:00, and people are told ten minutes later. */
const NOT_YET_TOLD = '2026-11-21T10:09:59.999Z';
const TOLD = '2026-11-21T10:10:00.000Z';

describe('taking a published version back', () => {
  const withdrawn = async (world: World, actorOid = LEAD_OID) => {
    const version = await published(world);
    if (!version.ok) throw new Error('not published');
    const { key: versionKey } = version.value.value;
    return (now: string) => {
      world.clock.set(now);
      return withdrawPolicy(world, { actorOid, policyId: POLICY, versionKey });
    };
  };

  it('makes it the draft again until the last moment, and nobody is told', async () => {
    const world = theService();
    const takeBack = await withdrawn(world);
    world.clock.set(NOT_YET_TOLD);
    await announcePolicies(world, new Set());
    expect(await takeBack(NOT_YET_TOLD)).toMatchObject({ ok: true, value: { value: { state: 'draft' } } });
    world.clock.set('2026-12-01T08:00:00.000Z');
    await announcePolicies(world, new Set());
    expect(world.outbox.messages()).toEqual([]);
    expect(benStands(world)).toBe('expired');
    expect((await world.audit.read(1, 10)).map(({ action }) => action)).toEqual([
      'policy-drafted',
      'policy-published',
      'policy-withdrawn',
    ]);
  });

  it('is refused once people are told', async () => {
    const takeBack = await withdrawn(theService());
    expect(await takeBack(TOLD)).toEqual({ ok: false, refusal: { code: 'already-announced' } });
  });

  it('leaves a draft that was begun meanwhile, which holds its changes, too', async () => {
    const world = theService();
    const takeBack = await withdrawn(world);
    await draft(world, { settings: { prevent: { recurMonths: 36 } } });
    expect(await takeBack(NOT_YET_TOLD)).toMatchObject({ value: { value: { state: 'retired' } } });
    expect(draftOfPolicy(world, POLICY)?.value.document.text).toContain('"recurMonths":24');
  });

  it('is published again, and announced then', async () => {
    const world = theService();
    const takeBack = await withdrawn(world);
    await takeBack(NOT_YET_TOLD);
    expect((await publishedDraft(world)).ok).toBe(true);
    world.clock.set(TOLD);
    expect(await announcePolicies(world, new Set())).toEqual({ messagesQueued: 0 });
    world.clock.set('2026-11-21T10:20:00.000Z');
    expect(await announcePolicies(world, new Set())).toEqual({ messagesQueued: 2 });
  });

  it('is for a CPD lead alone, and for a version of that policy', async () => {
    const takeBack = await withdrawn(theService(), MANAGER_OID);
    expect(await takeBack(NOT_YET_TOLD)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const world = theService();
    const version = await published(world);
    if (!version.ok) throw new Error('not published');
    const { key: versionKey } = version.value.value;
    for (const other of [
      { policyId: 'spt', versionKey },
      { policyId: POLICY, versionKey: aKey('nothing') },
    ])
      expect(await withdrawPolicy(world, { actorOid: LEAD_OID, ...other })).toMatchObject({
        refusal: { code: 'not-found' },
      });
  });

  it('says until when in the list of rules, and then nothing', async () => {
    const world = theService();
    await published(world);
    const until = () => {
      const rules = listRules(world, LEAD_OID);
      return rules.ok ? rules.value.policies[0]?.published[0]?.announcedAt : undefined;
    };
    expect(until()).toBe(TOLD);
    world.clock.set(TOLD);
    expect(until()).toBeNull();
  });
});

describe('the announcement', () => {
  it('goes once to each person it touches, and to nobody else', async () => {
    const world = theService();
    await published(world);
    world.clock.set(TOLD);
    await announcePolicies(world, new Set());
    await announcePolicies(world, new Set());
    expect(world.outbox.messages().map(({ recipientOid, content }) => [recipientOid, content.kind])).toEqual([
      [MANAGER_OID, 'policy-published'],
      [COORDINATOR_OID, 'policy-published'],
    ]);
  });

  it('is confirmed once by the person, and the CPD lead sees who confirmed', async () => {
    const world = theService();
    const version = await published(world);
    if (!version.ok) throw new Error('not published');
    const { key: versionKey } = version.value.value;
    const request = { actorOid: MANAGER_OID, versionKey };
    expect(policyAnnouncement(world, request)).toMatchObject({
      value: { isRead: false, changes: [{ title: 'Safer recruitment', dueOn: '2027-09-21' }] },
    });
    await confirmPolicyReading(world, request);
    expect(await confirmPolicyReading(world, request)).toMatchObject({ value: { isRead: true } });
    expect(readPolicyReadings(world, { actorOid: LEAD_OID, versionKey })).toMatchObject({
      value: { read: [{ displayName: 'Ben Hughes' }] },
    });
    expect(readPolicyReadings(world, { actorOid: ASHA_OID, versionKey }).ok).toBe(false);
  });

  it('is neither shown to nor confirmed by somebody whom the policy does not cover', async () => {
    const world = theService();
    const version = await published(world);
    if (!version.ok) throw new Error('not published');
    const unit = aUnit({ key: 'elsewhere', policyId: '2start' });
    await world.records.units.create(unit);
    await world.records.people.create(aPerson({ oid: STRANGER_OID, unit: unit.key }));
    const request = { actorOid: STRANGER_OID, versionKey: version.value.value.key };
    expect(policyAnnouncement(world, request)).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await confirmPolicyReading(world, request)).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(world.records.policyReadings.all()).toEqual([]);
  });

  it('is not found for a version that is only a draft', async () => {
    const world = theService();
    const drafted = await draft(world);
    const versionKey = drafted.ok ? drafted.value.value.key : '';
    expect(policyAnnouncement(world, { actorOid: MANAGER_OID, versionKey }).ok).toBe(false);
  });
});
