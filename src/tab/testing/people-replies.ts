import type { OrganisationSummary } from '../../contract/organisation.ts';
import type { PeoplePage } from '../../contract/people.ts';
import type { TeamMember, TeamSummary } from '../../contract/team.ts';
import { OID, TODAY, aTag } from './replies.ts';

// Replies about teams, lists of people and the organisation, for tests: valid as they stand, with one thing changed by each test.

export const aMember = (changes: Partial<TeamMember> = {}): TeamMember => ({
  oid: OID,
  displayName: 'Asha Patel',
  tag: aTag(),
  standsIn: null,
  overall: 'action-needed',
  onLeave: null,
  overdue: [
    {
      policy: null,
      requirement: 'safeguarding',
      title: 'Safeguarding update',
      status: 'overdue',
      statusLabel: 'Overdue',
      since: '2026-11-03',
      days: 18,
    },
  ],
  toDo: [],
  dueSoon: [{ policy: null, requirement: 'prevent', title: 'Prevent duty', dueOn: '2026-11-30', days: 9 }],
  later: 1,
  warningDays: 30,
  hours: { policy: null, counted: 7.5, required: 12 },
  furtherHours: [],
  ...changes,
});

export const aTeam = (changes: Partial<TeamSummary> = {}): TeamSummary => ({
  scope: '3 people who report to Ben Hughes',
  asOf: TODAY,
  counts: { people: 3, needSomething: 2 },
  reviewed: [],
  members: [
    aMember(),
    aMember({
      oid: '22222222-2222-4333-8444-555555555555',
      displayName: 'Carys Morgan',
      tag: aTag({ jobTitle: 'Learning coach' }),
      overall: 'action-needed',
      overdue: [],
      hours: { policy: null, counted: 21, required: 30 },
    }),
    aMember({
      oid: '33333333-2222-4333-8444-555555555555',
      displayName: 'Dan O’Neill',
      overall: 'on-track',
      overdue: [],
      dueSoon: [],
      later: 0,
      hours: { policy: null, counted: 30, required: 30 },
    }),
  ],
  ...changes,
});

export const aPeoplePage = (changes: Partial<PeoplePage> = {}): PeoplePage => ({
  count: 2,
  pageSize: 25,
  units: [
    { key: 'adult-learning', name: 'Adult Learning' },
    { key: 'esol', name: 'ESOL' },
  ],
  people: [
    {
      oid: OID,
      displayName: 'Asha Patel',
      tag: aTag(),
      account: 'enabled',
      withoutManager: null,
      unsaidDuties: [],
      overall: 'action-needed',
      onLeave: null,
    },
    {
      oid: '22222222-2222-4333-8444-555555555555',
      displayName: 'Ceri Vaughan',
      tag: aTag({ jobTitle: 'Learning coach', unitName: 'ESOL' }),
      account: 'enabled',
      withoutManager: null,
      unsaidDuties: [],
      overall: 'unknown',
      onLeave: null,
    },
  ],
  ...changes,
});

export const anOrganisation = (changes: Partial<OrganisationSummary> = {}): OrganisationSummary => ({
  asOf: TODAY,
  toCount: 0,
  people: 60,
  onTrack: 41,
  actionNeeded: 17,
  overdue: 7,
  unknown: 2,
  toLookAt: null,
  units: [
    { name: 'Hampshire Achieves', people: 38, onTrack: 27, actionNeeded: 11, overdue: 5, unknown: 0 },
    { name: 'St Mary’s Primary', people: 4, onTrack: null, actionNeeded: null, overdue: null, unknown: null },
  ],
  requirements: [
    {
      policyTitle: 'Hampshire CPD policy',
      title: 'CPD hours',
      people: 38,
      current: 20,
      dueSoon: 3,
      toDo: 8,
      overdue: 0,
      other: 7,
    },
    {
      policyTitle: 'Hampshire CPD policy',
      title: 'Safeguarding update',
      people: 38,
      current: 26,
      dueSoon: 3,
      toDo: 1,
      overdue: 7,
      other: 1,
    },
  ],
  ...changes,
});
