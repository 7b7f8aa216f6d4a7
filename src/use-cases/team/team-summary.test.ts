import { describe, expect, it } from '@jest/globals';
import {
  aService,
  COLLEAGUE_OID,
  TRUSTEE_OID,
  LEAD_OID,
  STRANGER_OID,
} from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  aPerson,
  aRecordEntry,
  aReview,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { aWorld } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { describeMe } from '../me/describe-me.ts';
import { organisationSummary } from '../organisation/organisation-summary.ts';
import { teamSummary } from './team-summary.ts';

const safeguarded = (personOid: string, completedOn: string) =>
  aRecordEntry({
    key: aKey(personOid),
    personOid,
    about: 'safeguarding-annual',
    datedOn: civilDate(completedOn),
  });

describe('a manager’s team', () => {
  it('names what is overdue and since when, the longest overdue first', () => {
    const world = aService({
      records: {
        recordEntries: [safeguarded(ASHA_OID, '2025-11-19'), safeguarded(COLLEAGUE_OID, '2026-10-01')],
      },
    });
    const summary = teamSummary(world, MANAGER_OID);
    const members = summary.ok ? summary.value.members : [];
    const asha = members.find(({ person }) => person.oid === ASHA_OID);
    const colin = members.find(({ person }) => person.oid === COLLEAGUE_OID);
    expect(asha?.needs.overdue.find(({ requirement }) => requirement === 'safeguarding')).toMatchObject({
      status: 'expired',
      since: '2026-11-19',
      days: 2,
    });
    expect(colin?.needs.overdue.some(({ requirement }) => requirement === 'safeguarding')).toBe(false);
    expect(summary.ok && [summary.value.managerName, summary.value.asOf]).toEqual([
      'Ben Hughes',
      '2026-11-21',
    ]);
  });

  it('counts everybody who needs something: overdue, to do without a date, or due soon', () => {
    const appraised = (personOid: string, heldOn: string) =>
      aReview({ key: aKey(personOid), personOid, kind: 'appraisal', heldOn: civilDate(heldOn) });
    const teacher = (oid: string, displayName: string) =>
      aPerson({ oid, displayName, policyRoles: ['teacher'], flags: [] });
    const world = aWorld({
      managers: { [ASHA_OID]: MANAGER_OID, [COLLEAGUE_OID]: MANAGER_OID, [STRANGER_OID]: MANAGER_OID },
      records: {
        units: [aUnit({ policyId: 'spt' })],
        people: [teacher(ASHA_OID, 'Asha'), teacher(COLLEAGUE_OID, 'Colin'), teacher(STRANGER_OID, 'Dana')],
        reviews: [
          appraised(ASHA_OID, '2025-11-19'),
          appraised(COLLEAGUE_OID, '2025-12-01'),
          appraised(STRANGER_OID, '2026-10-01'),
        ],
      },
    });
    const summary = teamSummary(world, MANAGER_OID);
    expect(summary).toMatchObject({
      value: {
        needSomething: 3,
        members: [
          { needs: { overdue: [{ requirement: 'appraisal' }], dueSoon: [] } },
          { needs: { overdue: [], dueSoon: [{ requirement: 'appraisal' }] } },
          {
            overall: 'action-needed',
            needs: {
              overdue: [],
              toDo: [{ requirement: 'induction' }, { requirement: 'safeguarding' }],
              dueSoon: [],
            },
          },
        ],
      },
    });
  });

  it.each([
    ['somebody without reports', ASHA_OID],
    ['a trustee', TRUSTEE_OID],
    ['a stranger', STRANGER_OID],
  ])('is nobody’s for %s', (_who, actorOid) => {
    expect(teamSummary(aService(), actorOid)).toEqual({ ok: false, refusal: { code: 'not-a-manager' } });
  });

  it('leaves out who has left', () => {
    const world = aService();
    const colin = world.records.people.find(COLLEAGUE_OID);
    if (colin) void world.records.people.replace(colin, { ...colin.value, leftOn: civilDate('2026-11-20') });
    const summary = teamSummary(world, MANAGER_OID);
    expect(summary.ok && summary.value.members.map(({ person }) => person.oid)).toEqual([ASHA_OID]);
  });
});

describe('which views are whose', () => {
  it.each([
    ['a tutor', ASHA_OID, ['me', 'catalogue'], 'me'],
    ['a manager', MANAGER_OID, ['me', 'catalogue', 'team'], 'team'],
    ['a coordinator', COORDINATOR_OID, ['me', 'catalogue', 'people', 'events', 'priorities', 'plans'], 'me'],
    [
      'a CPD lead, with the team of nobody else',
      LEAD_OID,
      ['team', 'people', 'events', 'priorities', 'plans', 'rules', 'organisation', 'rows'],
      'organisation',
    ],
    ['a trustee', TRUSTEE_OID, ['organisation'], 'organisation'],
    ['a stranger', STRANGER_OID, [], 'me'],
  ])('%s', (_who, actorOid, views, landing) => {
    expect(describeMe(aService(), actorOid)).toMatchObject({ views, landing });
  });
});

describe('the organisation’s totals', () => {
  it.each([
    ['a CPD lead', LEAD_OID, true],
    ['a trustee', TRUSTEE_OID, true],
    ['a manager', MANAGER_OID, false],
    ['a coordinator', COORDINATOR_OID, false],
    ['a tutor', ASHA_OID, false],
  ])('are shown to %s: %s %s', (_who, actorOid, isShown) => {
    expect(organisationSummary(aService(), actorOid).ok).toBe(isShown);
  });

  it('count nobody out of a group smaller than five', () => {
    const summary = organisationSummary(aService(), TRUSTEE_OID);
    const byUnit = summary.ok && summary.value.reports.find(({ report }) => report.id === 'by-unit');
    const nobodyNamed = { onTrack: null, actionNeeded: null, overdue: null, unknown: null };
    expect(summary.ok && summary.value).toMatchObject({ people: 4, hidesCounts: true, ...nobodyNamed });
    expect(byUnit && byUnit.table.rows).toEqual([
      { texts: ['Adult Learning'], people: { people: 4, ...nobodyNamed } },
    ]);
    expect(JSON.stringify(summary)).not.toContain('Asha');
  });
});
