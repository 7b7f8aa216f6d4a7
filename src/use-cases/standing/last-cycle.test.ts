import { describe, expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  aLearningActivity,
  aPerson,
  aReview,
  aRoleAssignment,
  aUnit,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { GivenRecords } from '../../../tests/fakes/memory-records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { readWhy } from './read-why.ts';
import { teamSummary } from '../team/team-summary.ts';
import { lastCyclesOf } from './last-cycle.ts';

const logged = (minutes: number, completedOn = '2026-03-10') =>
  aLearningActivity({ key: aKey('logged', completedOn), minutes, completedOn: civilDate(completedOn) });

const held = (kind: string, heldOn: string) =>
  aReview({ key: aKey(kind, heldOn), kind, heldOn: civilDate(heldOn) });

/** On 1 Sep 2026, the first day of the cycle after. */
function missing(records: GivenRecords = {}, now = '2026-09-01T09:00:00.000Z', person = aPerson()) {
  const world = aService({ now, records: { activities: [logged(600)], ...records } });
  return lastCyclesOf(world, person)[0]?.shortfalls.map(({ requirement, missing: hours }) => [
    requirement,
    hours,
  ]);
}

describe('the cycle that has just ended', () => {
  it('keeps its shortfall on the first day of the next, and for as long as nobody signs it off', () => {
    expect(missing()).toContainEqual(['hours', 20]);
    expect(missing({}, '2027-08-31T09:00:00.000Z')).toContainEqual(['hours', 20]);
  });

  it('is not asked for where it was over before the policy came into force here', () => {
    const from = (day: string) => ({ units: [aUnit({ inForceFrom: civilDate(day) })] });
    expect(missing(from('2026-08-31'))).toContainEqual(['hours', 20]);
    expect(missing(from('2026-09-01'))).toBeUndefined();
  });

  it('takes no hours of the new cycle', () => {
    expect(missing({ activities: [logged(600), logged(1200, '2026-09-01')] })).toContainEqual(['hours', 20]);
  });

  it('stands among what the person needs, and in the proof of the requirement', () => {
    const now = '2026-09-01T09:00:00.000Z';
    const world = aService({ now, records: { activities: [logged(600)] } });
    const team = teamSummary(world, MANAGER_OID);
    const asha = team.ok && team.value.members.find(({ person }) => person.oid === ASHA_OID);
    expect(asha && asha.needs.overdue).toContainEqual(
      expect.objectContaining({ requirement: 'hours', since: '2026-08-31', days: 1 }),
    );
    const why = (requirement: string) =>
      readWhy(world, { actorOid: MANAGER_OID, personOid: ASHA_OID, requirement });
    expect(why('hours')).toMatchObject({ value: { lastCycle: { shortfalls: [{ missing: 20 }] } } });
    expect(why('prevent')).toMatchObject({ value: { lastCycle: undefined } });
  });

  it('keeps what was missed in one of its terms', () => {
    expect(missing()).toContainEqual(['learning-walks', 3]);
  });

  it('leaves to today what is late today whatever the cycle', () => {
    const course = aLearningActivity({
      key: aKey('course'),
      completedOn: civilDate('2026-08-24'),
      delivery: 'external',
    });
    const open = missing({ activities: [course] }, '2026-09-10T09:00:00.000Z') ?? [];
    expect(open.map(([requirement]) => requirement)).not.toContain('evaluation');
    expect(open.map(([requirement]) => requirement)).toContain('hours');
  });

  it('is done with when its hours were reached', () => {
    const open = missing({ activities: [logged(1800)] }) ?? [];
    expect(open.map(([requirement]) => requirement)).not.toContain('hours');
  });

  it.each([
    ['an annual review after its end', 'annual', '2026-09-20', true],
    ['an annual review on its last day', 'annual', '2026-08-31', true],
    ['an annual review before its end', 'annual', '2026-07-10', false],
    ['a mid-year review', 'mid-year', '2026-09-20', false],
  ])('is signed off by %s: %s on %s, %s', (_what, kind, heldOn, isSignedOff) => {
    const records = { reviews: [held(kind, heldOn)] };
    expect(missing(records, '2026-10-01T09:00:00.000Z') === undefined).toBe(isSignedOff);
  });

  it('is not judged of somebody who started after it, or before CPD was kept here', () => {
    expect(missing({}, undefined, aPerson({ startedOn: civilDate('2026-09-01') }))).toBeUndefined();
    const roleAssignments = [aRoleAssignment({ personOid: ASHA_OID, from: civilDate('2026-09-01') })];
    expect(missing({ roleAssignments })).toBeUndefined();
  });
});
