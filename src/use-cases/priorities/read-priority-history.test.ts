import { describe, expect, it } from '@jest/globals';
import { aService, LEAD_OID } from '../../../tests/builders/a-service.ts';
import { aKey, aPriority, ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import { readPriorityHistory } from './read-priority-history.ts';
import { changePriority } from './state-priority.ts';

const PRIORITY = aPriority();
const aTeam = () => aService({ records: { priorities: [PRIORITY] } });

describe('the history of a priority', () => {
  it('is kept of each change: who, when, and what was another', async () => {
    const world = aTeam();
    const { plan, measure, ownerOid, from, to, approvedBy, approvedOn } = PRIORITY;
    const stated = { plan, measure, ownerOid, from, to, approvedBy, approvedOn };
    const changed = await changePriority(world, {
      ...stated,
      title: 'Every tutor teaches writing',
      actorOid: LEAD_OID,
      priorityKey: PRIORITY.key,
      version: world.records.priorities.find(PRIORITY.key)?.eTag ?? '',
      endedBecause: undefined,
    });
    expect(changed.ok).toBe(true);
    const asked = { actorOid: COORDINATOR_OID, priorityKey: PRIORITY.key };
    expect(await readPriorityHistory(world, asked)).toMatchObject({
      value: {
        title: 'Every tutor teaches writing',
        steps: [
          { did: 'changed', by: LEAD_OID, at: world.clock.now(), changes: [{ before: PRIORITY.title }] },
          { did: 'stated', by: COORDINATOR_OID },
        ],
      },
    });
  });

  it.each([
    ['who looks after no unit', ASHA_OID, PRIORITY.key],
    ['a manager', MANAGER_OID, PRIORITY.key],
    ['anybody, of one that is not there', LEAD_OID, aKey('none')],
  ])('is not there for %s', async (_who, actorOid, priorityKey) => {
    expect(await readPriorityHistory(aTeam(), { actorOid, priorityKey })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});
