import type { BudgetsPage, BudgetView } from '../../contract/budgets.ts';
import type { RequestsPage, RequestView } from '../../contract/requests.ts';
import { aTag, OID, TODAY } from './replies.ts';

export const aRequestView = (changes: Partial<RequestView> = {}): RequestView => ({
  key: 'a'.repeat(64),
  version: '"r,1"',
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  title: 'Coaching for adult literacy',
  reason: 'Two of my groups stall at entry level 3.',
  needText: null,
  goalText: null,
  kind: 'course',
  provider: 'Learning and Work Institute',
  startsOn: '2026-12-07',
  minutes: 720,
  costPence: 60_050,
  cover: '',
  strandLabel: null,
  withinPlan: null,
  whoGains: 'Learners at entry level 3',
  whatChanges: 'They read aloud every week.',
  howKnown: 'The March assessments',
  state: 'waiting',
  askedOn: '2026-11-20',
  steps: [{ names: [{ name: 'Line manager', people: ['Ben Hughes'], isStandIn: false }], isNow: true }],
  answers: [],
  leftPence: null,
  overspendBecause: '',
  invoicePence: null,
  endedBecause: '',
  had: null,
  may: { answer: false, withdraw: true, cancel: false, settle: false },
  ...changes,
});

export const someRequests = (changes: Partial<RequestsPage> = {}): RequestsPage => ({
  mine: [],
  waiting: [],
  answered: [],
  choices: { strands: [], needs: [], goals: [], asksWithinPlan: false },
  mayManageBudgets: false,
  today: TODAY,
  ...changes,
});

export const aBudgetView = (changes: Partial<BudgetView> = {}): BudgetView => ({
  key: 'b'.repeat(64),
  version: '"b,1"',
  unitName: 'Hampshire Achieves',
  strandLabel: null,
  stream: 'school-led',
  from: '2026-09-01',
  to: '2027-08-31',
  conditions: '',
  allocatedPence: 100_000,
  committedPence: 60_050,
  spentPence: 20_000,
  leftPence: 19_950,
  percentSpent: 20,
  ...changes,
});

export const someBudgets = (changes: Partial<BudgetsPage> = {}): BudgetsPage => ({
  budgets: [],
  without: [],
  strands: [],
  units: [{ key: 'unit-1', name: 'Hampshire Achieves' }],
  mayForAll: false,
  today: TODAY,
  ...changes,
});
