import { describe, expect, it } from '@jest/globals';
import {
  ADMINISTRATOR_OID,
  aService,
  COLLEAGUE_OID,
  LEAD_OID,
  STRANGER_OID,
  TRUSTEE_OID,
} from '../../../tests/builders/a-service.ts';
import {
  aKey,
  aLearningActivity,
  aPerson,
  ASHA_OID,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import type { RecordEntryRequest } from './record-entry.ts';
import { recordEntry } from './record-entry.ts';
import { judgePerson } from '../standing/standing-of-person.ts';
import { withdrawEntry } from './withdraw-entry.ts';

const prevent = (change: Partial<RecordEntryRequest> = {}): RecordEntryRequest => ({
  actorOid: LEAD_OID,
  personOid: ASHA_OID,
  formId: 'form-0000000000001',
  kind: 'training',
  fields: { about: 'prevent-duty', datedOn: '2026-11-03' },
  ...change,
});

/** Under a policy that offers the most kinds to a tutor, who has an activity of last week on record. */
const service = (policyId = 'hampshire'): World =>
  aService({
    records: { units: [aUnit({ policyId })], activities: [aLearningActivity({ delivery: 'external' })] },
  });

const rowsOf = ({ records }: World): readonly RecordEntry[] =>
  records.recordEntries.all().map(({ value }) => value);

const statusOf = (world: World, requirement: string) => {
  const person = world.records.people.find(ASHA_OID)?.value;
  return (
    person &&
    judgePerson(world, person)[0]?.standing.outcomes.find((each) => each.requirement === requirement)?.status
  );
};

const keyIn = (recorded: Awaited<ReturnType<typeof recordEntry>>): string =>
  recorded.ok ? recorded.value.stored.value.key : 'not recorded';

const notAllowed = { ok: false, refusal: { code: 'not-allowed' } };
const notFound = { ok: false, refusal: { code: 'not-found' } };
const changedMeanwhile = (key: string) => ({ ok: false, refusal: { code: 'changed-meanwhile', key } });

const wrong = (path: string, id: string) => ({
  ok: false,
  refusal: { code: 'bad-input', problems: [{ path, id, values: {} }] },
});

describe('entering a fact of somebody’s record', () => {
  it('stores one row, answers the requirement and leaves one audit entry', async () => {
    const world = service();
    const before = statusOf(world, 'prevent');
    const result = await recordEntry(world, prevent());
    expect(result).toMatchObject({ ok: true, value: { isNew: true } });
    expect([before, statusOf(world, 'prevent')]).toEqual(['overdue', 'met']);
    expect(rowsOf(world)).toMatchObject([
      {
        kind: 'training',
        about: 'prevent-duty',
        datedOn: '2026-11-03',
        personOid: ASHA_OID,
        recordedBy: LEAD_OID,
        recordedAt: '2026-11-21T10:00:00.000Z',
        supersedes: undefined,
      },
    ]);
    expect(await world.audit.read(1, 10)).toMatchObject([
      { action: 'entry-recorded', actorOid: LEAD_OID, subjectOid: ASHA_OID },
    ]);
  });

  it('stores the same form once, however often it is sent', async () => {
    const world = service();
    await recordEntry(world, prevent());
    world.clock.advance({ minutes: 5 });
    expect(await recordEntry(world, prevent())).toMatchObject({ ok: true, value: { isNew: false } });
    expect(rowsOf(world)).toHaveLength(1);
  });

  it('refuses the same form with another body', async () => {
    const world = service();
    await recordEntry(world, prevent());
    const other = prevent({ fields: { about: 'prevent-duty', datedOn: '2026-11-04' } });
    expect(await recordEntry(world, other)).toMatchObject({
      ok: false,
      refusal: { code: 'key-holds-another' },
    });
    expect(rowsOf(world)).toHaveLength(1);
  });

  it.each([
    ['a kind that nobody knows', { kind: 'skydiving' }, 'kind', 'not-a-choice'],
    ['a withdrawal, which is not entered', { kind: 'withdrawal' }, 'kind', 'not-a-choice'],
    ['a check, which is not entered either', { kind: 'check' }, 'kind', 'not-a-choice'],
    ['a kind that the policy knows nothing of', { kind: 'governor-session' }, 'kind', 'not-a-choice'],
    [
      'an item of training that the policy does not name',
      { fields: { about: 'skydiving', datedOn: '2026-11-03' } },
      'fields.about',
      'not-a-choice',
    ],
    [
      'a day to come',
      { fields: { about: 'prevent-duty', datedOn: '2026-11-22' } },
      'fields.datedOn',
      'future-date',
    ],
    [
      'a column that the form does not ask for',
      { fields: { ...prevent().fields, grade: 'fellow' } },
      'fields.grade',
      'not-asked-for',
    ],
    ['to correct what is not there', { corrects: aKey('nothing') }, 'corrects', 'not-an-id'],
  ])('refuses %s and writes nothing', async (_what, change, path, error) => {
    const world = service();
    expect(await recordEntry(world, prevent(change))).toEqual(wrong(path, error));
    expect(rowsOf(world)).toEqual([]);
    expect(await world.audit.read(1, 10)).toEqual([]);
  });

  it('asks nothing of anybody whose unit has adopted no policy', async () => {
    const world = aService({ records: { units: [aUnit({ policyId: undefined })] } });
    expect(await recordEntry(world, prevent())).toEqual(wrong('kind', 'not-a-choice'));
  });
});

const ACTIVITY_KEY = aLearningActivity().key;

describe('who may enter what', () => {
  const everybody = {
    self: ASHA_OID,
    'line-manager': MANAGER_OID,
    coordinator: COORDINATOR_OID,
    'cpd-lead': LEAD_OID,
  };
  const day = { datedOn: '2026-11-03' };
  const about = (id: string) => ({ about: id, ...day });

  it.each([
    ['training', 'hampshire', about('prevent-duty'), Object.keys(everybody)],
    ['qualification', 'hampshire', { about: 'Coding', state: 'held' }, ['coordinator', 'cpd-lead']],
    ['membership', 'atp', { sort: 'sector-body', about: 'CMI' }, ['coordinator', 'cpd-lead']],
    ['professional-status', 'hampshire', { about: 'QTLS', state: 'held' }, ['coordinator', 'cpd-lead']],
    ['register-membership', 'probation', day, ['coordinator', 'cpd-lead']],
    [
      'register-submission',
      'probation',
      { ...day, includes: ['qualifications'] },
      ['coordinator', 'cpd-lead'],
    ],
    ['programme', 'atp', { ...about('Coding'), level: '3', state: 'required' }, ['coordinator', 'cpd-lead']],
    ['starting-point', 'atp', { about: 'Coding', level: '3' }, ['coordinator', 'cpd-lead']],
    ['assignment', 'spt', about('minibus'), ['coordinator', 'cpd-lead']],
    ['observation', 'hampshire', about('formal'), ['line-manager', 'cpd-lead']],
    ['leave', 'hampshire', day, ['line-manager', 'cpd-lead']],
    ['employment-period', 'hampshire', { ...about('tutor'), amount: '0.5' }, ['line-manager', 'cpd-lead']],
    ['waiver', 'hampshire', { ...about('prevent'), note: 'Seconded', approvedBy: MANAGER_OID }, ['cpd-lead']],
    ['self-assessment', 'hampshire', about('etf-2022'), Object.keys(everybody)],
    ['plan', '2start', day, Object.keys(everybody)],
    ['governor-session', 'spt', about('Finance for governors'), Object.keys(everybody)],
    ['activity-evaluation', '2start', { ...about(ACTIVITY_KEY), note: 'Useful' }, Object.keys(everybody)],
    ['dissemination', 'hampshire', { ...about(ACTIVITY_KEY), note: 'The team' }, Object.keys(everybody)],
  ])('%s, under %s, with %j: %j', async (kind, policyId, fields, may) => {
    const entered: string[] = [];
    for (const [relation, actorOid] of Object.entries(everybody)) {
      const world = service(policyId);
      const result = await recordEntry(world, prevent({ actorOid, kind, fields }));
      if (result.ok) entered.push(relation);
      else expect(result).toEqual(notAllowed);
      expect(rowsOf(world)).toHaveLength(result.ok ? 1 : 0);
    }
    expect(entered).toEqual(may);
  });

  it.each([
    ['a coordinator their own qualification', COORDINATOR_OID, 'qualification', about('Coding')],
    ['a CPD lead their own leave', LEAD_OID, 'leave', day],
    [
      'a CPD lead their own waiver',
      LEAD_OID,
      'waiver',
      { ...about('prevent'), note: 'Busy', approvedBy: MANAGER_OID },
    ],
    ['a CPD lead their own reviewer', LEAD_OID, 'reviewer', { ...about('annual'), colleague: MANAGER_OID }],
  ])('no kind of it lets %s record', async (_who, oid, kind, fields) => {
    const people = [aPerson({ oid }), aPerson({ oid: MANAGER_OID })];
    const world = aService({ records: { people } });
    expect(await recordEntry(world, prevent({ actorOid: oid, personOid: oid, kind, fields }))).toEqual(
      notAllowed,
    );
    expect(rowsOf(world)).toEqual([]);
  });

  it.each([
    ['a colleague', COLLEAGUE_OID],
    ['a trustee', TRUSTEE_OID],
    ['an administrator', ADMINISTRATOR_OID],
    ['a stranger', STRANGER_OID],
  ])('for %s the person is not there', async (_who, actorOid) => {
    const world = service();
    expect(await recordEntry(world, prevent({ actorOid }))).toEqual(notFound);
    expect(rowsOf(world)).toEqual([]);
  });

  it('a person who is not there is answered alike', async () => {
    expect(await recordEntry(service(), prevent({ personOid: STRANGER_OID }))).toEqual(notFound);
  });
});

describe('correcting an entry', () => {
  const correction = (corrects: string, change: Partial<RecordEntryRequest> = {}) =>
    prevent({
      formId: 'form-0000000000002',
      fields: { about: 'prevent-duty', datedOn: '2024-11-03' },
      corrects,
      ...change,
    });

  it('stores a row that supersedes it, and only that counts', async () => {
    const world = service();
    const first = keyIn(await recordEntry(world, prevent()));
    await recordEntry(world, correction(first));
    expect(rowsOf(world).map(({ supersedes }) => supersedes)).toEqual([undefined, first]);
    expect(statusOf(world, 'prevent')).toBe('expired');
    expect((await world.audit.read(1, 10)).map(({ action }) => action)).toEqual([
      'entry-recorded',
      'entry-corrected',
    ]);
  });

  it('stores the same correction once, however often it is sent', async () => {
    const world = service();
    const first = keyIn(await recordEntry(world, prevent()));
    await recordEntry(world, correction(first));
    expect(await recordEntry(world, correction(first))).toMatchObject({ ok: true, value: { isNew: false } });
    expect(rowsOf(world)).toHaveLength(2);
  });

  it('goes on where the policy offers the form no more: the entry stands, and its form is shown', async () => {
    const world = service();
    const about = aLearningActivity().key;
    const fields = { about, datedOn: '2026-11-20', note: 'Told the team' };
    const first = keyIn(await recordEntry(world, prevent({ kind: 'dissemination', fields })));
    const unit = world.records.units.find(aUnit().key);
    if (!unit) throw new Error('the service has its unit');
    await world.records.units.replace(unit, { ...unit.value, policyId: 'probation' });
    const anew = { kind: 'dissemination', fields: { ...fields, note: 'Told all' } };
    expect(await recordEntry(world, correction(first, anew))).toMatchObject({ ok: true });
    expect(await recordEntry(world, prevent({ ...anew, formId: 'form-0000000000003' }))).toEqual(
      wrong('kind', 'not-a-choice'),
    );
  });

  it('is refused once it is corrected: the later row is the one to correct', async () => {
    const world = service();
    const first = keyIn(await recordEntry(world, prevent()));
    await recordEntry(world, correction(first));
    const late = correction(first, { formId: 'form-0000000000003' });
    expect(await recordEntry(world, late)).toEqual(changedMeanwhile(first));
    expect(rowsOf(world)).toHaveLength(2);
  });

  it('is refused once it is taken back', async () => {
    const world = service();
    const first = keyIn(await recordEntry(world, prevent()));
    const taken = { actorOid: LEAD_OID, personOid: ASHA_OID, entryKey: first, reason: 'Somebody else’s' };
    await withdrawEntry(world, taken);
    expect(await recordEntry(world, correction(first))).toEqual(changedMeanwhile(first));
  });

  it('is refused into another kind, and for another person', async () => {
    const world = service();
    const first = keyIn(await recordEntry(world, prevent()));
    const another = correction(first, { kind: 'leave', fields: { datedOn: '2026-11-03' } });
    expect(await recordEntry(world, another)).toEqual(wrong('corrects', 'not-an-id'));
    const elsewhere = correction(first, { personOid: COLLEAGUE_OID });
    expect(await recordEntry(world, elsewhere)).toEqual(wrong('corrects', 'not-an-id'));
    expect(rowsOf(world)).toHaveLength(1);
  });
});

describe('whoever approves a waiver', () => {
  const waiver = (approvedBy: string) =>
    prevent({
      kind: 'waiver',
      fields: { about: 'prevent', datedOn: '2026-11-03', note: 'Seconded', approvedBy },
    });
  const withLead = () =>
    aService({
      accounts: { [LEAD_OID]: { displayName: 'Dilys Owen' }, [TRUSTEE_OID]: { isEnabled: false } },
    });

  it.each([
    ['the line manager', MANAGER_OID, 'Ben Hughes'],
    ['a CPD lead who is not on the list of people', LEAD_OID, 'Dilys Owen'],
  ])('may be %s, and is kept by name and object id', async (_who, oid, approvedBy) => {
    const world = withLead();
    await recordEntry(world, waiver(oid));
    expect(rowsOf(world)).toMatchObject([{ approvedBy, colleague: oid }]);
    expect(statusOf(world, 'prevent')).toBe('not-applicable');
  });

  it.each([
    ['the person', ASHA_OID],
    ['a colleague', COLLEAGUE_OID],
    ['a coordinator', COORDINATOR_OID],
    ['a name that somebody typed', 'Somebody Important'],
    ['nobody', ''],
  ])('is not %s', async (_who, approvedBy) => {
    const world = withLead();
    expect(await recordEntry(world, waiver(approvedBy))).toEqual(
      wrong('fields.approvedBy', approvedBy === '' ? 'empty' : 'not-a-choice'),
    );
    expect(rowsOf(world)).toEqual([]);
  });
});
