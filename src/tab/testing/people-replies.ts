import type { OrganisationSummary } from '../../contract/organisation.ts';
import type { ReportView } from '../../contract/reports.ts';
import type { PeoplePage } from '../../contract/people.ts';
import type { TeamMatrix, TeamMember, TeamSummary } from '../../contract/team.ts';
import { OID, TODAY, aTag } from './replies.ts';

// Replies about teams, lists of people and the organisation, for tests: valid as they stand, with one thing changed by each test.

export const aMember = (changes: Partial<TeamMember> = {}): TeamMember => ({
  oid: OID,
  displayName: 'Asha Patel',
  tag: aTag(),
  contact: { address: 'asha.patel@example.org', signInName: 'asha.patel@example.org' },
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
  needsReview: false,
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
  day: { waiting: [], coming: [] },
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

export const aMatrix = (changes: Partial<TeamMatrix> = {}): TeamMatrix => ({
  asOf: TODAY,
  requirements: [
    { policy: null, requirement: 'safeguarding', title: 'Safeguarding update' },
    { policy: null, requirement: 'prevent', title: 'Prevent duty' },
    { policy: null, requirement: 'hours', title: 'CPD hours' },
  ],
  statuses: [
    { shown: 'expired', label: 'Expired' },
    { shown: 'to-do', label: 'To do' },
    { shown: 'due-soon', label: 'Due soon' },
    { shown: 'current', label: 'Current' },
  ],
  people: [
    {
      oid: OID,
      cells: [
        { column: 0, shown: 'expired', daysToDue: -18 },
        { column: 1, shown: 'due-soon', daysToDue: 9 },
        { column: 2, shown: 'to-do', daysToDue: 283 },
      ],
    },
    {
      oid: '22222222-2222-4333-8444-555555555555',
      cells: [
        { column: 0, shown: 'current', daysToDue: 200 },
        { column: 1, shown: 'to-do', daysToDue: null },
      ],
    },
  ],
  ...changes,
});

export const aPeoplePage = (changes: Partial<PeoplePage> = {}): PeoplePage => ({
  count: 2,
  pageSize: 25,
  gapTitle: null,
  units: [
    { key: 'adult-learning', name: 'Adult Learning' },
    { key: 'esol', name: 'ESOL' },
  ],
  people: [
    {
      oid: OID,
      displayName: 'Asha Patel',
      tag: aTag(),
      contact: { address: 'asha.patel@example.org', signInName: 'asha.patel@example.org' },
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
      contact: { address: 'ceri.vaughan@example.org', signInName: 'ceri.vaughan@example.org' },
      account: 'enabled',
      withoutManager: null,
      unsaidDuties: [],
      overall: 'unknown',
      onLeave: null,
    },
  ],
  ...changes,
});

const columnsOf = (texts: readonly string[], people: readonly string[]): ReportView['columns'] => [
  ...texts.map((heading) => ({ kind: 'text' as const, heading })),
  ...people.map((heading) => ({ kind: 'people' as const, heading })),
];

/** The months ahead of today. */
const MONTHS = [
  ...['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04'],
  ...['2027-05', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10'],
];

export const anOrganisation = (changes: Partial<OrganisationSummary> = {}): OrganisationSummary => ({
  asOf: TODAY,
  toCount: 0,
  notCounted: 0,
  people: 60,
  onTrack: 41,
  actionNeeded: 17,
  overdue: 7,
  unknown: 2,
  toLookAt: null,
  hidesCounts: true,
  lastTerm: { from: '2026-04-01', to: '2026-08-31', figures: null },
  trainingByMonth: {
    months: MONTHS,
    rows: [
      {
        title: 'Prevent',
        policyTitle: 'Hampshire CPD policy',
        items: MONTHS.map((_month, at) => (at === 1 ? 12 : at === 2 ? null : 0)),
      },
      {
        title: 'Safeguarding update',
        policyTitle: 'Hampshire CPD policy',
        items: MONTHS.map((_month, at) => (at === 1 ? 20 : at === 2 ? null : 0)),
      },
    ],
    totals: MONTHS.map((_month, at) => (at === 1 ? 32 : at === 2 ? null : 0)),
  },
  reports: [
    {
      id: 'by-unit',
      title: 'By unit',
      note: null,
      columns: columnsOf(
        ['Unit'],
        ['People', 'Action needed', 'Of these, with something overdue', 'On track', 'No policy'],
      ),
      rows: [
        ['Hampshire Achieves', 38, 11, 5, 27, 0],
        ['St Mary’s Primary', 4, null, null, null, null],
      ],
      units: ['achieves', null],
      rules: [null, null],
      chart: {
        draws: 'parts',
        whole: 1,
        share: 4,
        parts: [
          { heading: 'Something overdue', column: 3, without: null, tone: 'bad' },
          { heading: 'Action needed, nothing overdue', column: 2, without: 3, tone: 'poor' },
          { heading: 'On track', column: 4, without: null, tone: 'good' },
          { heading: 'No policy', column: 5, without: null, tone: 'plain' },
        ],
      },
    },
    {
      id: 'by-requirement',
      title: 'By requirement',
      note: 'Other: nothing to do yet, working towards it, or on leave.',
      columns: columnsOf(
        ['Requirement', 'Policy'],
        ['People', 'Overdue', 'To do', 'Due soon', 'Current', 'Other'],
      ),
      rows: [
        ['CPD hours', 'Hampshire CPD policy', 38, 0, 8, 3, 20, 7],
        ['Safeguarding update', 'Hampshire CPD policy', 38, 7, 1, 3, 26, 1],
      ],
      units: [null, null],
      rules: ['hampshire:hours', null],
      chart: {
        draws: 'share',
        whole: 2,
        share: 6,
        parts: [
          { heading: 'Overdue', column: 3, without: null, tone: 'bad' },
          { heading: 'To do', column: 4, without: null, tone: 'poor' },
          { heading: 'Due soon', column: 5, without: null, tone: 'soon' },
          { heading: 'Current', column: 6, without: null, tone: 'good' },
          { heading: 'Other', column: 7, without: null, tone: 'plain' },
        ],
      },
    },
  ],
  ...changes,
});
