import type { EventChoices, EventRegister, EventView } from '../../contract/events.ts';
import type { Me } from '../../contract/me.ts';
import type { OrganisationSummary } from '../../contract/organisation.ts';
import type { PeoplePage } from '../../contract/people.ts';
import type { PersonTagView } from '../../contract/person-tag.ts';
import { nameParts } from '../../domain/people/name-parts.ts';
import type { ActivityView, PersonRecord } from '../../contract/record.ts';
import type { HeldReview, ReviewKindView, ReviewPage } from '../../contract/reviews.ts';
import type { RulePreview, Rules, RuleView } from '../../contract/rules.ts';
import type { OutcomeView, StandingView, SummaryView } from '../../contract/standing.ts';
import type { StandingOn, StoodUnder } from '../../contract/standing-on.ts';
import type { TeamMember, TeamSummary } from '../../contract/team.ts';
import type { Why } from '../../contract/why.ts';

/** Replies of the API for tests: valid as they stand, with one thing changed by each test. */
export const OID = '11111111-2222-4333-8444-555555555555';
const TODAY = '2026-11-21';

export const aMe = (changes: Partial<Me> = {}): Me => ({
  oid: OID,
  displayName: 'Asha Patel',
  today: TODAY,
  isKnown: true,
  unitName: 'Hampshire Achieves',
  views: ['me'],
  landing: 'me',
  ...changes,
});

export const anOutcome = (changes: Partial<OutcomeView> = {}): OutcomeView => ({
  policy: null,
  requirement: 'safeguarding',
  title: 'Safeguarding update',
  status: 'overdue',
  shown: 'overdue',
  statusLabel: 'Overdue',
  need: 'overdue',
  obligation: 'required',
  unit: null,
  required: null,
  counted: null,
  missing: null,
  over: null,
  dueOn: '2026-11-03',
  daysToDue: -18,
  because: 'Last completed on 3 November 2025; renewed every 12 months.',
  next: 'Complete the safeguarding update.',
  clause: {
    document: 'CPD policy',
    section: 'Appendix 2',
    line: 112,
    quote: 'All staff must complete a safeguarding update annually.',
  },
  interpretation: null,
  ...changes,
});

export const hoursOutcome = (changes: Partial<OutcomeView> = {}): OutcomeView =>
  anOutcome({
    requirement: 'hours',
    title: 'CPD hours',
    status: 'due',
    shown: 'to-do',
    statusLabel: 'To do',
    need: 'later',
    unit: 'hours',
    required: 12,
    counted: 7.5,
    missing: 4.5,
    dueOn: '2027-08-31',
    daysToDue: 283,
    because: '7.5 of 12 hours; 4.5 hours short.',
    next: 'Plan half a day of CPD before 31 August 2027.',
    clause: {
      document: 'CPD policy',
      section: '4.2',
      line: 41,
      quote: 'at least 30 hours of CPD a year, pro rata for part-time staff',
    },
    interpretation: 'Pro rata by full-time equivalent: 30 × 0.4 = 12.',
    ...changes,
  });

export const aStanding = (changes: Partial<StandingView> = {}): StandingView => ({
  policyId: 'hampshire',
  policyTitle: 'Hampshire CPD policy',
  asOf: TODAY,
  cycle: { from: '2026-09-01', to: '2027-08-31' },
  outcomes: [
    anOutcome(),
    anOutcome({
      requirement: 'prevent',
      title: 'Prevent duty',
      status: 'due',
      shown: 'due-soon',
      statusLabel: 'Due soon',
      need: 'due-soon',
      dueOn: '2026-11-30',
      daysToDue: 9,
      because: 'Renewed every 12 months.',
      next: 'Book the 40-minute Prevent course.',
    }),
    hoursOutcome(),
    anOutcome({
      requirement: 'gdpr',
      title: 'Data protection',
      status: 'met',
      shown: 'current',
      statusLabel: 'Current',
      need: null,
      dueOn: '2027-06-01',
      daysToDue: 192,
      because: 'Completed on 1 June 2026.',
      next: null,
    }),
  ],
  ...changes,
});

export const aStoodUnder = (changes: Partial<StoodUnder> = {}): StoodUnder => ({
  policy: { title: 'Hampshire CPD policy', version: 'June 2025', effectiveFrom: '2025-06-01' },
  overall: 'action-needed',
  standing: aStanding({ asOf: '2026-11-04' }),
  lastYear: null,
  late: [
    {
      label: 'Safeguarding update',
      on: '2026-10-30',
      reason: 'recorded on 9 November 2026, after 4 November 2026',
    },
  ],
  ...changes,
});

/** Three weeks ago, with what was known that day. */
export const aStandingOn = (changes: Partial<StandingOn> = {}): StandingOn => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag(), leftOn: null },
  asOf: '2026-11-04',
  knownOn: '2026-11-04',
  today: TODAY,
  under: [aStoodUnder()],
  recordSince: '2024-09-01',
  ...changes,
});

export const anActivity = (changes: Partial<ActivityView> = {}): ActivityView => ({
  key: 'activity-1',
  title: 'Standardisation meeting',
  activityType: 'meeting',
  activityTypeLabel: 'Standardisation',
  completedOn: '2026-11-10',
  minutes: 60,
  category: 'educational',
  reflection: '',
  delivery: null,
  insetDays: null,
  alignment: [],
  fromEvent: false,
  original: changes.key ?? 'activity-1',
  recordedOn: '2026-11-10',
  doubts: [],
  ...changes,
});

export const aSummary = (changes: Partial<SummaryView> = {}): SummaryView => ({
  overall: 'action-needed',
  overdue: 1,
  toDo: 0,
  dueSoon: 1,
  later: 1,
  warningDays: 30,
  onLeave: null,
  ...changes,
});

export const aRecord = (changes: Partial<PersonRecord> = {}): PersonRecord => ({
  person: {
    oid: OID,
    displayName: 'Asha Patel',
    unitName: 'Hampshire Achieves',
    roleLabel: 'Tutor',
    fte: 0.4,
  },
  summary: aSummary(),
  standing: aStanding(),
  furtherStandings: [],
  lastYears: [],
  activities: [
    anActivity(),
    anActivity({
      key: 'activity-2',
      title: 'Moving and handling refresher',
      activityTypeLabel: 'Course',
      completedOn: '2026-11-06',
      minutes: 120,
      fromEvent: true,
    }),
    anActivity({
      key: 'activity-3',
      title: 'Observed a colleague’s ESOL lesson',
      activityTypeLabel: 'Peer observation',
      completedOn: '2026-10-14',
      minutes: 90,
      reflection: 'I will pause longer after open questions.',
    }),
  ],
  takenBack: [],
  earlierYears: [],
  trainings: [],
  goals: [
    {
      key: 'goal-1',
      text: 'Use two assessment-for-learning techniques in each lesson',
      targetOn: '2026-11-30',
      state: 'open',
      isPast: false,
    },
    {
      key: 'goal-2',
      text: 'Finish the ESOL specialist module',
      targetOn: '2027-03-31',
      state: 'open',
      isPast: false,
    },
  ],
  activityTypes: [
    { id: 'webinar', label: 'Webinar' },
    { id: 'course', label: 'Course' },
    { id: 'meeting', label: 'Standardisation' },
    { id: 'reading', label: 'Reading and research' },
    { id: 'shadowing', label: 'Work shadowing' },
  ],
  logAsks: { hoursPerDay: 6, category: false, insetTypes: [] },
  standards: [
    {
      heading: 'A. Values',
      choices: [
        { id: '1', label: '1 Reflect on practice' },
        { id: '2', label: '2 Value diversity' },
      ],
    },
  ],
  openEvaluations: [{ eventKey: 'event-1', eventTitle: 'Questioning for learning', heldOn: '2026-11-20' }],
  answeredEvaluations: [],
  ...changes,
});

/** A tutor of the service, whose name nobody else has. */
export const aTag = (changes: Partial<PersonTagView> = {}): PersonTagView => ({
  jobTitle: 'Tutor',
  unitName: 'Adult Learning',
  address: null,
  ...changes,
});

export const aMember = (changes: Partial<TeamMember> = {}): TeamMember => ({
  oid: OID,
  displayName: 'Asha Patel',
  tag: aTag(),
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

export const aHeldReview = (changes: Partial<HeldReview> = {}): HeldReview => ({
  key: 'review-1',
  original: 'review-1',
  kind: 'annual',
  kindLabel: 'Annual review',
  heldOn: '2025-10-20',
  reviewerName: 'Ben Hughes',
  agreed: 'Two observed lessons before March.',
  recordedByName: 'Ben Hughes',
  recordedOn: '2025-10-21',
  isCorrection: false,
  mayMend: true,
  ...changes,
});

export const aReviewKind = (changes: Partial<ReviewKindView> = {}): ReviewKindView => ({
  id: 'annual',
  label: 'Annual review',
  missing: [],
  mayRecord: true,
  reviewerNames: ['Ben Hughes'],
  source: 'line-manager',
  reviewerTitle: '',
  clause: null,
  reading: '',
  ...changes,
});

export const aReviewPage = (changes: Partial<ReviewPage> = {}): ReviewPage => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  outcomes: [
    anOutcome({
      requirement: 'annual-review',
      title: 'Annual review',
      because: 'Last held on 20 October 2025; every 12 months.',
      next: 'Hold the annual review.',
      dueOn: '2026-10-20',
      daysToDue: -32,
    }),
  ],
  lastYears: [],
  kinds: [aReviewKind(), aReviewKind({ id: 'mid-year', label: 'Mid-year review' })],
  mayNameReviewers: false,
  held: [aHeldReview()],
  takenBack: [],
  mayRecord: true,
  today: TODAY,
  ...changes,
});

export const anEvent = (changes: Partial<EventView> = {}): EventView => ({
  key: 'event-1',
  title: 'Questioning for learning',
  unitName: 'Hampshire Achieves',
  version: '"event,1"',
  startsAt: '2026-11-20T14:00:00.000Z',
  endsAt: '2026-11-20T16:00:00.000Z',
  heldOn: '2026-11-20',
  starts: '14:00',
  ends: '16:00',
  minutes: 120,
  breakMinutes: 0,
  insetDays: null,
  category: null,
  activityType: 'course',
  trainingItem: null,
  cancelledBecause: null,
  changed: null,
  venue: 'Room 4',
  provider: 'In house',
  hasEnded: true,
  attended: 0,
  evaluated: 0,
  ...changes,
});

export const someEventChoices = (changes: Partial<EventChoices> = {}): EventChoices => ({
  activityTypes: [{ id: 'course', label: 'Course', isInset: false }],
  trainingItems: [],
  asksInsetDays: false,
  asksCategory: false,
  timeZone: 'Europe/London',
  ...changes,
});

const inRegister = (oid: string, displayName: string): EventRegister['people'][number] => ({
  oid,
  displayName,
  tag: aTag(),
  nameParts: [...nameParts(displayName)],
  status: null,
  mayMark: true,
});

export const aRegister = (changes: Partial<EventRegister> = {}): EventRegister => ({
  event: anEvent(),
  choices: someEventChoices(),
  people: [
    inRegister(OID, 'Asha Patel'),
    inRegister('22222222-2222-4333-8444-555555555555', 'Carys Morgan'),
    inRegister('33333333-2222-4333-8444-555555555555', 'Dan O’Neill'),
  ],
  ...changes,
});

export const anOrganisation = (changes: Partial<OrganisationSummary> = {}): OrganisationSummary => ({
  asOf: TODAY,
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

export const aWhy = (changes: Partial<Why> = {}): Why => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  asOf: TODAY,
  knownOn: TODAY,
  outcome: anOutcome(),
  lastYear: null,
  facts: ['Role: Tutor.', 'Started on 1 September 2019.'],
  parts: [],
  counted: [],
  uncounted: [
    { label: 'Safeguarding update', on: '2025-11-03', reason: 'ran out on 3 November 2026' },
    { label: 'Safeguarding update', on: '2024-11-01', reason: 'followed by one on 3 November 2025' },
  ],
  answeredByForm: null,
  answeredBy: null,
  ...changes,
});

export const aRule = (changes: Partial<RuleView> = {}): RuleView => ({
  key: 'safer-recruitment',
  title: 'Safer recruitment',
  clause: { document: 'CPD policy', section: 'Appendix 2', line: 277, quote: 'Safer Recruitment' },
  now: {
    roles: null,
    employment: null,
    flags: [],
    obligation: 'required',
    fields: [
      {
        type: 'one',
        path: 'item',
        mayBeEmpty: false,
        isUsual: false,
        value: 'safer-recruitment',
        choices: [
          { id: 'safer-recruitment', label: 'Safer Recruitment' },
          { id: 'prevent-duty', label: 'Prevent Duty' },
        ],
      },
      {
        type: 'span',
        path: 'deadline',
        mayBeEmpty: true,
        isUsual: true,
        value: null,
        units: ['days', 'weeks', 'months', 'years'],
      },
      { type: 'number', path: 'recurMonths', mayBeEmpty: true, isUsual: false, value: 12 },
      { type: 'switch', path: 'exemptIfHigherLevelHeld', mayBeEmpty: false, isUsual: true, value: false },
    ],
  },
  coming: null,
  caseClauses: [],
  isDrafted: false,
  leftOutFrom: null,
  takenBackFrom: null,
  variants: [],
  ...changes,
});

export const aRules = (
  draft: Rules['policies'][number]['draft'] = null,
  rules: readonly RuleView[] = [
    aRule(),
    aRule({
      key: 'welcome',
      title: 'Welcome',
      now: { ...aRule().now, roles: ['tutor'], flags: ['manager'], fields: [] },
    }),
  ],
): Rules => ({
  today: TODAY,
  policies: [
    {
      id: 'hampshire',
      title: 'Hampshire CPD policy',
      version: 'June 2025',
      people: 38,
      audience: {
        roles: [
          { id: 'tutor', label: 'Tutor' },
          { id: 'manager', label: 'Manager' },
        ],
        employment: [{ id: 'direct', label: 'Directly employed' }],
        flags: [{ id: 'manager', label: null }],
      },
      draft,
      published: [],
      rules: [...rules],
    },
  ],
});

export const aPreview = (changes: Partial<RulePreview> = {}): RulePreview => ({
  effectiveFrom: '2026-12-01',
  announcement: 'Two years from December.',
  judged: 38,
  moved: changes.moves?.length ?? 1,
  worse: 0,
  hoursNeeded: 0,
  graceUntil: null,
  overtakenFrom: null,
  moves: [
    {
      personOid: OID,
      displayName: 'Asha Patel',
      tag: aTag(),
      requirement: 'safer-recruitment',
      title: 'Safer recruitment',
      fromStatus: 'expired',
      fromLabel: 'Expired',
      toStatus: 'current',
      toLabel: 'Current',
      direction: 'better',
      dueOnBefore: '2026-09-21',
      dueOnAfter: '2027-09-21',
    },
  ],
  digest: 'd'.repeat(64),
  ...changes,
});
