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
  aRecordEntry,
  ASHA_OID,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import { readEntries } from './read-entries.ts';

const anEntry = (name: string, datedOn: string | undefined, changed: Partial<RecordEntry> = {}) =>
  aRecordEntry({
    key: aKey(name),
    about: name,
    datedOn: datedOn === undefined ? undefined : civilDate(datedOn),
    recordedBy: COORDINATOR_OID,
    ...changed,
  });

const service = (recordEntries: readonly RecordEntry[] = [], policyId: string | undefined = 'hampshire') =>
  aService({
    records: {
      units: [aUnit({ policyId })],
      recordEntries,
      activities: [
        aLearningActivity({ key: aKey('first'), title: 'First', completedOn: civilDate('2026-03-01') }),
        aLearningActivity({ key: aKey('mistyped'), title: 'Mistyped', completedOn: civilDate('2026-09-09') }),
        aLearningActivity({
          key: aKey('latest'),
          title: 'Latest',
          completedOn: civilDate('2026-10-01'),
          supersedes: aKey('mistyped'),
        }),
      ],
    },
  });

const read = (actorOid: string, recordEntries?: readonly RecordEntry[], policyId?: string) => {
  const result = readEntries(service(recordEntries, policyId), { actorOid, personOid: ASHA_OID });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe('what a record holds beside activities and reviews', () => {
  it.each([
    ['the person', ASHA_OID, true],
    ['the line manager', MANAGER_OID, true],
    ['the coordinator of the unit', COORDINATOR_OID, true],
    ['the CPD lead', LEAD_OID, true],
    ['a colleague', COLLEAGUE_OID, false],
    ['a trustee', TRUSTEE_OID, false],
    ['an administrator', ADMINISTRATOR_OID, false],
    ['a stranger', STRANGER_OID, false],
  ])('is shown to %s: %s %s', (_who, actorOid, isShown) => {
    expect(readEntries(service(), { actorOid, personOid: ASHA_OID }).ok).toBe(isShown);
  });

  it('answers a person who is not there as one who may not be seen', () => {
    expect(readEntries(service(), { actorOid: LEAD_OID, personOid: STRANGER_OID })).toEqual(
      readEntries(service(), { actorOid: COLLEAGUE_OID, personOid: ASHA_OID }),
    );
  });

  it('is what stands, what has happened before what lies ahead, each with the name of who recorded it', () => {
    const { entries } = read(LEAD_OID, [
      anEntry('prevent-duty', '2025-10-02'),
      anEntry('mistyped', '2026-01-01'),
      anEntry('corrected', '2026-02-02', { supersedes: aKey('mistyped') }),
      anEntry('taken back', '2026-03-03'),
      anEntry('withdrawal', undefined, { kind: 'withdrawal', supersedes: aKey('taken back') }),
      anEntry('towards', undefined, { kind: 'qualification', targetOn: civilDate('2027-07-31') }),
      anEntry('gone', '2026-05-05', { recordedBy: STRANGER_OID }),
    ]);
    expect(entries.map(({ entry, recordedByName }) => [entry.about, recordedByName])).toEqual([
      ['gone', ''],
      ['corrected', 'Carys Morgan'],
      ['prevent-duty', 'Carys Morgan'],
      ['towards', 'Carys Morgan'],
    ]);
  });

  it('puts what has happened first, the latest of it on top, and what lies ahead after it, the soonest on top', () => {
    const recordedAt = (day: string) => ({ recordedAt: `${day}T09:00:00.000Z` });
    const { entries } = read(LEAD_OID, [
      anEntry('starts next month', '2026-12-20', { kind: 'leave' }),
      anEntry('a target that has passed', undefined, {
        kind: 'qualification',
        targetOn: civilDate('2026-01-31'),
        ...recordedAt('2026-11-20'),
      }),
      anEntry('a target next year', undefined, {
        kind: 'qualification',
        targetOn: civilDate('2027-07-31'),
      }),
      anEntry('no day named', undefined, { kind: 'qualification', ...recordedAt('2026-10-05') }),
      anEntry('recorded first', '2026-11-21', recordedAt('2026-11-21')),
      anEntry('recorded last', '2026-11-21', recordedAt('2026-11-22')),
      anEntry('the year before', '2025-10-02'),
    ]);
    expect(entries.map(({ entry }) => entry.about)).toEqual([
      'recorded last',
      'recorded first',
      'no day named',
      'the year before',
      'a target that has passed',
      'starts next month',
      'a target next year',
    ]);
  });

  it('says of what was taken back who did it and why, to whoever may read entries of its kind', () => {
    const rows = [
      anEntry('mistyped', '2026-01-01'),
      anEntry('corrected', '2026-02-02', { supersedes: aKey('mistyped') }),
      anEntry('withdrawal', undefined, {
        kind: 'withdrawal',
        note: 'Entered twice',
        supersedes: aKey('corrected'),
      }),
      anEntry('watched', '2026-03-02', { kind: 'observation' }),
      anEntry('not watched', undefined, { kind: 'withdrawal', supersedes: aKey('watched') }),
    ];
    const seenBy = (actorOid: string) =>
      read(actorOid, rows).takenBack.map(({ original, withdrawal, recordedByName }) => [
        original,
        withdrawal.note,
        recordedByName,
      ]);
    const twice = [aKey('mistyped'), 'Entered twice', 'Carys Morgan'];
    expect(seenBy(COORDINATOR_OID)).toEqual([twice]);
    expect(seenBy(LEAD_OID)).toEqual([twice, [aKey('watched'), '', 'Carys Morgan']]);
  });

  it('leaves out a row of a kind that nobody knows, and other people’s', () => {
    const { entries } = read(LEAD_OID, [
      anEntry('skydiving', '2026-01-01', { kind: 'skydiving' }),
      anEntry('theirs', '2026-01-01', { personOid: COLLEAGUE_OID }),
    ]);
    expect(entries).toEqual([]);
  });
});

describe('an observation', () => {
  it.each([
    ['the person', ASHA_OID, true],
    ['the line manager', MANAGER_OID, true],
    ['the CPD lead', LEAD_OID, true],
    ['the coordinator', COORDINATOR_OID, false],
  ])('is shown to %s, as reviews are: %s %s', (_who, actorOid, isShown) => {
    const note = 'Questioning to be worked on';
    const entries = [anEntry('formal', '2026-03-02', { kind: 'observation', note })];
    expect(read(actorOid, entries).entries.map(({ entry }) => entry.note)).toEqual(isShown ? [note] : []);
  });
});

describe('what may be entered', () => {
  const namesFor = (actorOid: string, policyId?: string) =>
    read(actorOid, [], policyId).mayRecord.map(({ name }) => name);

  it.each([
    [
      'the person',
      ASHA_OID,
      ['training', 'self-assessment', 'dissemination', 'activity-evaluation', 'earlier-learning'],
    ],
    [
      'the line manager',
      MANAGER_OID,
      [
        'training',
        'observation',
        'self-assessment',
        'dissemination',
        'activity-evaluation',
        'earlier-learning',
        'employment-period',
        'leave',
      ],
    ],
    [
      'the coordinator',
      COORDINATOR_OID,
      [
        'training',
        'qualification',
        'professional-status',
        'self-assessment',
        'dissemination',
        'activity-evaluation',
        'earlier-learning',
        'reviewer',
      ],
    ],
    [
      'the CPD lead',
      LEAD_OID,
      [
        'training',
        'qualification',
        'professional-status',
        'observation',
        'self-assessment',
        'dissemination',
        'activity-evaluation',
        'earlier-learning',
        'employment-period',
        'reviewer',
        'leave',
        'waiver',
      ],
    ],
  ])('by %s (%s) is what they may, of what the policy knows', (_who, actorOid, names) => {
    expect(namesFor(actorOid)).toEqual(names);
  });

  it('follows the policy of the person’s unit', () => {
    expect(namesFor(COORDINATOR_OID, 'probation')).toEqual([
      'qualification',
      'self-assessment',
      'plan',
      'register-membership',
      'register-submission',
      'earlier-learning',
    ]);
  });

  it('is nothing where the unit has adopted no policy, and what is there can only be read', () => {
    const world = aService({
      records: {
        units: [aUnit({ policyId: undefined })],
        recordEntries: [anEntry('prevent-duty', '2025-10-02')],
      },
    });
    expect(readEntries(world, { actorOid: LEAD_OID, personOid: ASHA_OID })).toMatchObject({
      ok: true,
      value: { context: undefined, mayRecord: [], entries: [{ mayChange: false }] },
    });
  });

  it('shows and offers, of an entry about an activity that was corrected, the correction', () => {
    const about = aKey('mistyped');
    const shared = anEntry('shared', '2026-10-02', { kind: 'dissemination', about });
    const { entries, context } = read(LEAD_OID, [shared]);
    expect(entries.map(({ entry }) => entry.about)).toEqual([aKey('latest')]);
    expect(context?.activities.map(({ title, isNamed }) => [title, isNamed])).toEqual([
      ['Latest', true],
      ['First', false],
    ]);
  });

  it('offers the activities that stand, the latest first', () => {
    expect(read(LEAD_OID).context?.activities.map(({ title }) => title)).toEqual(['Latest', 'First']);
  });

  it('may be changed by its person, where nobody else recorded it', () => {
    const own = anEntry('prevent-duty', '2025-10-02', { recordedBy: ASHA_OID });
    for (const actorOid of [ASHA_OID, MANAGER_OID, COORDINATOR_OID])
      expect(read(actorOid, [own]).entries.map(({ mayChange }) => mayChange)).toEqual([true]);
  });

  it('may be changed by whoever may enter it', () => {
    const entries = [anEntry('prevent-duty', '2025-10-02'), anEntry('', '2026-01-05', { kind: 'leave' })];
    const changeable = (actorOid: string) =>
      read(actorOid, entries)
        .entries.filter(({ mayChange }) => mayChange)
        .map(({ kind }) => kind.name);
    expect(changeable(ASHA_OID)).toEqual([]);
    expect(changeable(MANAGER_OID)).toEqual(['leave']);
    expect(changeable(COORDINATOR_OID)).toEqual(['training']);
    expect(changeable(LEAD_OID)).toEqual(['leave', 'training']);
  });
});
