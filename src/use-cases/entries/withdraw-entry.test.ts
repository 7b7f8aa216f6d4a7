import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import {
  aKey,
  aRecordEntry,
  ASHA_OID,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { judgePerson } from '../standing/standing-of-person.ts';
import { withdrawEntry } from './withdraw-entry.ts';

const TRAINING = aRecordEntry({
  key: aKey('prevent'),
  about: 'prevent-duty',
  datedOn: civilDate('2026-11-03'),
});
const LEAVE = aRecordEntry({
  key: aKey('leave'),
  kind: 'leave',
  about: '',
  datedOn: civilDate('2026-11-03'),
});

const service = () => aService({ records: { recordEntries: [TRAINING, LEAVE] } });

const taken = (
  change: { readonly [Name in 'actorOid' | 'personOid' | 'entryKey' | 'reason']?: string } = {},
) => ({
  actorOid: LEAD_OID,
  personOid: ASHA_OID,
  entryKey: TRAINING.key,
  reason: 'It was another Asha’s',
  ...change,
});

const notFound = { ok: false, refusal: { code: 'not-found' } };
const notAllowed = { ok: false, refusal: { code: 'not-allowed' } };

describe('taking an entry back', () => {
  it('leaves its row, adds one that names it with the reason, and it counts no more', async () => {
    const world = service();
    const prevent = () => {
      const person = world.records.people.find(ASHA_OID)?.value;
      const standing = person && judgePerson(world, person)[0]?.standing;
      return standing?.outcomes.find(({ requirement }) => requirement === 'prevent')?.countedEvidence;
    };
    await withdrawEntry(world, taken({ entryKey: LEAVE.key }));
    expect(prevent()).toEqual([{ id: TRAINING.key, amount: null }]);
    expect(await withdrawEntry(world, taken())).toMatchObject({ ok: true, value: { isNew: true } });
    expect(prevent()).toEqual([]);
    expect(world.records.recordEntries.all().map(({ value }) => value)).toMatchObject([
      TRAINING,
      LEAVE,
      { kind: 'withdrawal', supersedes: LEAVE.key },
      { kind: 'withdrawal', supersedes: TRAINING.key, note: 'It was another Asha’s', recordedBy: LEAD_OID },
    ]);
    expect((await world.audit.read(1, 10)).map(({ action }) => action)).toEqual([
      'entry-withdrawn',
      'entry-withdrawn',
    ]);
  });

  it('stores one row when it is sent twice', async () => {
    const world = service();
    await withdrawEntry(world, taken());
    expect(await withdrawEntry(world, taken())).toMatchObject({ ok: true, value: { isNew: false } });
    expect(world.records.recordEntries.all()).toHaveLength(3);
  });

  it('sent again with another reason, keeps the first', async () => {
    const world = service();
    await withdrawEntry(world, taken());
    expect(await withdrawEntry(world, taken({ reason: 'Or not' }))).toMatchObject({
      ok: false,
      refusal: { code: 'key-holds-another' },
    });
    expect(world.records.recordEntries.all()).toHaveLength(3);
  });

  it('by somebody else finds nothing that stands', async () => {
    const world = service();
    await withdrawEntry(world, taken());
    expect(await withdrawEntry(world, taken({ actorOid: COORDINATOR_OID }))).toEqual(notFound);
    expect(world.records.recordEntries.all()).toHaveLength(3);
  });

  it.each([
    ['an entry that is not there', { entryKey: aKey('nothing') }],
    ['another person’s entry', { personOid: COLLEAGUE_OID }],
    ['an entry of a person who is not there', { personOid: STRANGER_OID }],
    ['an entry, asked for by a colleague', { actorOid: COLLEAGUE_OID }],
    ['an entry, asked for by a stranger', { actorOid: STRANGER_OID }],
  ])('does not find %s', async (_what, change) => {
    const world = service();
    expect(await withdrawEntry(world, taken(change))).toEqual(notFound);
    expect(world.records.recordEntries.all()).toHaveLength(2);
  });

  it('does not find a withdrawal: what was taken back is entered anew', async () => {
    const world = service();
    const first = await withdrawEntry(world, taken());
    const entryKey = first.ok ? first.value.stored.value.key : '';
    expect(await withdrawEntry(world, taken({ entryKey }))).toEqual(notFound);
  });

  it.each([
    ['training', TRAINING.key, [ASHA_OID, MANAGER_OID, COORDINATOR_OID, LEAD_OID]],
    ['leave', LEAVE.key, [MANAGER_OID, LEAD_OID]],
  ])('%s is for whoever may enter it', async (_kind, entryKey, allowed) => {
    for (const actorOid of [ASHA_OID, MANAGER_OID, COORDINATOR_OID, LEAD_OID]) {
      const result = await withdrawEntry(service(), taken({ actorOid, entryKey }));
      if (allowed.includes(actorOid)) expect(result.ok).toBe(true);
      else expect(result).toEqual(notAllowed);
    }
  });
});
