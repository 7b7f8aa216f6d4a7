import type { OutcomeView, StandingView, SummaryView } from '../../contract/standing.ts';
import type { StandingOn, StoodUnder } from '../../contract/standing-on.ts';
import type { Why } from '../../contract/why.ts';
import { OID, TODAY, aTag } from './replies.ts';

// Replies about where somebody stands, for tests: valid as they stand, with one thing changed by each test.

export const anOutcome = (changes: Partial<OutcomeView> = {}): OutcomeView => ({
  policy: null,
  requirement: 'safeguarding',
  title: 'Safeguarding update',
  kind: 'recurring-training',
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
  because: 'Last completed on 3 Nov 2025; renewed every 12 months.',
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
    kind: 'minimum-hours',
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
    next: 'Plan half a day of CPD before 31 Aug 2027.',
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
      because: 'Completed on 1 Jun 2026.',
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
      reason: 'recorded on 9 Nov 2026, after 4 Nov 2026',
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

export const aWhy = (changes: Partial<Why> = {}): Why => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  asOf: TODAY,
  knownOn: TODAY,
  outcome: anOutcome(),
  lastYear: null,
  facts: ['Role: Tutor.', 'Started on 1 Sep 2019.'],
  parts: [],
  counted: [],
  uncounted: [
    { label: 'Safeguarding update', on: '2025-11-03', reason: 'ran out on 3 Nov 2026' },
    { label: 'Safeguarding update', on: '2024-11-01', reason: 'followed by one on 3 Nov 2025' },
  ],
  answeredByForm: null,
  answeredBy: null,
  ...changes,
});
