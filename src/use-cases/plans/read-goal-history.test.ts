import { describe, expect, it } from '@jest/globals';
import { aBusyService, GOAL, PRIORITY, RELATED } from '../../../tests/builders/a-busy-service.ts';
import { aKey, ASHA_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import { changeGoal } from './change-goal.ts';
import { readGoalHistory } from './read-goal-history.ts';

const asked = (actorOid: string) => ({ actorOid, personOid: ASHA_OID, goalKey: GOAL.key });

describe('the history of a goal', () => {
  it('is kept of each change: who, when, and what came of it', async () => {
    const world = await aBusyService();
    const change = { to: 'done', outcome: 'Passed in June.' } as const;
    const version = world.records.goals.find(GOAL.key)?.eTag ?? '';
    expect(await changeGoal(world, { ...asked(ASHA_OID), version, change })).toMatchObject({ ok: true });
    const read = await readGoalHistory(world, asked(MANAGER_OID));
    expect(read).toMatchObject({
      value: {
        text: GOAL.text,
        steps: [
          {
            did: 'done',
            by: ASHA_OID,
            at: world.clock.now(),
            changes: [{ field: 'outcome', before: '', after: 'Passed in June.' }],
          },
          { did: 'added' },
        ],
      },
    });
    expect(read.ok && read.value.priorityTitleOf(PRIORITY.key)).toBe(PRIORITY.title);
  });

  it.each(['administrator', 'trustee', 'nobody'] as const)('is not there for %s', async (who) => {
    const refusal = { ok: false, refusal: { code: 'not-found' } };
    const world = await aBusyService();
    expect(await readGoalHistory(world, asked(RELATED[who]))).toEqual(refusal);
  });

  it.each([
    ['of one that is not there', { goalKey: aKey('none') }],
    ['of one of somebody else', { personOid: RELATED.coordinator }],
  ])('is not there %s', async (_which, changed) => {
    const world = await aBusyService();
    expect(await readGoalHistory(world, { ...asked(RELATED['cpd-lead']), ...changed })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});
