import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, aRecordEntry, aKey, MANAGER_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { readWhy } from './read-why.ts';

const prevent = (name: string, completedOn: string) =>
  aRecordEntry({ key: aKey(name), about: 'prevent-duty', datedOn: civilDate(completedOn) });

const ranOut = () =>
  aService({ records: { recordEntries: [prevent('old', '2024-10-01'), prevent('last', '2025-10-02')] } });

const ask = (actorOid: string, requirement = 'prevent') =>
  readWhy(ranOut(), { actorOid, personOid: ASHA_OID, requirement });

describe('why a requirement stands as it does', () => {
  it('names the clause, and each certificate with the reason why it does not count', () => {
    const why = ask(ASHA_OID);
    expect(why).toMatchObject({
      ok: true,
      value: {
        proof: {
          outcome: { status: 'expired', kind: 'recurring-training' },
          counted: [],
          uncounted: [
            { on: '2025-10-02', reason: { id: 'uncounted.lapsed' } },
            { on: '2024-10-01', reason: { id: 'uncounted.superseded' } },
          ],
        },
      },
    });
    expect(why.ok && why.value.proof.facts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['proof.policy', 'proof.role', 'proof.started']),
    );
  });

  it.each([
    ['the person', ASHA_OID, true],
    ['the line manager', MANAGER_OID, true],
    ['the CPD lead', LEAD_OID, true],
    ['a colleague', COLLEAGUE_OID, false],
    ['a stranger', STRANGER_OID, false],
  ])('is told to %s: %s %s', (_who, actorOid, isTold) => {
    expect(ask(actorOid).ok).toBe(isTold);
  });

  it('is not found for a requirement that the policy does not have', () => {
    expect(ask(ASHA_OID, 'skydiving')).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });
});
