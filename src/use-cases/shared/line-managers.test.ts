import { describe, expect, it } from '@jest/globals';
import {
  aService,
  COLLEAGUE_OID,
  LEAD_OID,
  SERVICE_UNIT,
  TRUSTEE_OID,
} from '../../../tests/builders/a-service.ts';
import { ASHA_OID, aPerson, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { announcePolicies } from '../policies/announce-policies.ts';
import { authoriseForPerson } from './authorise.ts';
import { teams } from './teams.ts';
import { organisationSummary } from '../organisation/organisation-summary.ts';
import { peopleUnderPolicy } from '../policies/people-under-policy.ts';
import { teamSummary } from '../team/team-summary.ts';

const DISABLED = { isEnabled: false };
/** Asha and Colin report to Ben, Ben to the trustee. */
const managers = {
  [ASHA_OID]: MANAGER_OID,
  [COLLEAGUE_OID]: MANAGER_OID,
  [MANAGER_OID]: TRUSTEE_OID,
};

const teamOf = (world: World, oid: string) =>
  teams(world)
    .of(oid)
    .map(({ displayName }) => displayName)
    .toSorted();

describe('a manager’s team', () => {
  it.each([
    ['of their own reports', {}, MANAGER_OID, 'directory'],
    ['of a disabled manager’s', { accounts: { [MANAGER_OID]: DISABLED } }, TRUSTEE_OID, 'next-up'],
    ['of a deleted manager’s', { accounts: { [MANAGER_OID]: null } }, LEAD_OID, 'cpd-lead'],
  ] as const)('says %s that they stand in, or not', (_whose, given, oid, source) => {
    const summary = teamSummary(aService({ managers, ...given }), oid);
    const asha = summary.ok && summary.value.members.find(({ person }) => person.oid === ASHA_OID);
    expect(asha).toMatchObject({ source });
  });
});

describe('a directory that was not read for too long', () => {
  it('makes nobody anybody’s manager, and nobody a stand-in', () => {
    const world = aService({ managers });
    const teamsWhen = (isCurrent: boolean) =>
      teams({ ...world, directory: { ...world.directory, isCurrent: () => isCurrent } });
    expect(teamsWhen(true).managers.of(ASHA_OID)?.oid).toBe(MANAGER_OID);
    const stale = teamsWhen(false);
    expect(stale.managers.of(ASHA_OID)).toBeUndefined();
    for (const oid of [MANAGER_OID, TRUSTEE_OID, LEAD_OID]) {
      expect(stale.of(oid)).toEqual([]);
      expect(stale.standsInFor(oid)).toEqual([]);
    }
    expect(stale.managers.fallbacksOf(ASHA_OID)).toEqual([]);
    expect(stale.managers.isActive(ASHA_OID)).toBe(true);
  });
});

describe('a manager who is not active', () => {
  it.each([
    ['disabled', { accounts: { [MANAGER_OID]: DISABLED } }, TRUSTEE_OID],
    ['deleted, with the line that led up', { accounts: { [MANAGER_OID]: null } }, LEAD_OID],
    [
      'left',
      { records: { people: [aPerson(), aPerson({ oid: MANAGER_OID, leftOn: civilDate('2026-10-31') })] } },
      TRUSTEE_OID,
    ],
  ])('is nobody’s manager once %s: somebody else reads, reviews and has the team', (_how, given, nextOid) => {
    const world = aService({ managers, ...given });
    expect(teamOf(world, MANAGER_OID)).toEqual([]);
    expect(teamOf(world, nextOid)).toContain('Asha Rahman');
    for (const permission of ['record.read', 'review.record', 'leave.record'] as const) {
      expect(authoriseForPerson(world, MANAGER_OID, permission, ASHA_OID).ok).toBe(false);
      expect(authoriseForPerson(world, nextOid, permission, ASHA_OID).ok).toBe(true);
    }
  });

  it('leaves the reports to whom the unit names where nobody is above', () => {
    const world = aService({
      managers: { [ASHA_OID]: MANAGER_OID },
      accounts: { [MANAGER_OID]: DISABLED },
      records: { units: [{ ...SERVICE_UNIT, fallbackOid: COLLEAGUE_OID }] },
    });
    expect(teamOf(world, COLLEAGUE_OID)).toEqual(['Asha Rahman', 'Carys Morgan']);
    expect(teamOf(world, LEAD_OID)).toEqual(['Colin Reid']);
    expect(teams(world).managers.of(ASHA_OID)).toEqual({ oid: COLLEAGUE_OID, source: 'unit' });
  });

  it('is passed over with others like them, and a loop of them ends with the CPD lead', () => {
    const world = aService({
      managers: { [ASHA_OID]: MANAGER_OID, [MANAGER_OID]: COORDINATOR_OID, [COORDINATOR_OID]: MANAGER_OID },
      accounts: { [MANAGER_OID]: DISABLED, [COORDINATOR_OID]: DISABLED },
    });
    expect(teamOf(world, LEAD_OID)).toEqual(['Asha Rahman', 'Colin Reid']);
  });
});

describe('a person who is not active', () => {
  it.each([
    ['disabled', DISABLED],
    ['gone', null],
  ])('is in no team, total or announcement while their account is %s', async (_state, account) => {
    const world = aService({ accounts: { [ASHA_OID]: account } });
    const before = aService();
    expect(teamOf(before, MANAGER_OID)).toEqual(['Asha Rahman', 'Colin Reid']);
    expect(teamOf(world, MANAGER_OID)).toEqual(['Colin Reid']);
    const under = (each: World) =>
      peopleUnderPolicy(each, 'hampshire', civilDate('2026-11-21')).map(({ oid }) => oid);
    expect(under(before)).toContain(ASHA_OID);
    expect(under(world)).not.toContain(ASHA_OID);
    const peopleIn = (each: World) => {
      const totals = organisationSummary(each, LEAD_OID);
      return totals.ok ? totals.value.people : undefined;
    };
    expect([peopleIn(before), peopleIn(world)]).toEqual([4, 3]);
    expect(await announcePolicies(world, new Set())).toEqual({ messagesQueued: 0 });
  });
});
