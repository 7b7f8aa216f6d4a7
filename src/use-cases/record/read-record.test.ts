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
  ASHA_OID,
  aRecordEntry,
  aKey,
  aLearningActivity,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { readRecord } from './read-record.ts';

describe('one person’s record', () => {
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
    expect(readRecord(aService(), { actorOid, personOid: ASHA_OID }).ok).toBe(isShown);
  });

  it('answers a person who is not there as one who may not be seen', () => {
    expect(readRecord(aService(), { actorOid: LEAD_OID, personOid: STRANGER_OID })).toEqual(
      readRecord(aService(), { actorOid: COLLEAGUE_OID, personOid: ASHA_OID }),
    );
  });

  it('shows this cycle’s activities newest first, without those a later row supersedes', () => {
    const activity = (name: string, completedOn: string, supersedes?: string) =>
      aLearningActivity({ key: aKey(name), title: name, completedOn: civilDate(completedOn), supersedes });
    const world = aService({
      records: {
        activities: [
          activity('last year', '2026-08-31'),
          activity('first day', '2026-09-01'),
          activity('mistyped', '2026-10-01'),
          activity('corrected', '2026-10-02', aKey('mistyped')),
        ],
      },
    });
    const record = readRecord(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
    expect(record.ok && record.value.activities.map(({ title }) => title)).toEqual([
      'corrected',
      'first day',
    ]);
  });

  it('shows the latest certificate of each item', () => {
    const world = aService({
      records: {
        recordEntries: [
          aRecordEntry({ key: aKey('old'), datedOn: civilDate('2024-10-02') }),
          aRecordEntry({ key: aKey('new'), datedOn: civilDate('2025-10-02') }),
        ],
      },
    });
    const record = readRecord(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
    expect(record.ok && record.value.trainings.map(({ key }) => key)).toEqual([aKey('new')]);
  });
});
