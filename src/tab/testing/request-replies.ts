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
  endedBecause: '',
  had: null,
  may: { answer: false, withdraw: true, cancel: false },
  ...changes,
});

export const someRequests = (changes: Partial<RequestsPage> = {}): RequestsPage => ({
  mine: [],
  waiting: [],
  answered: [],
  choices: { strands: [], needs: [], goals: [], asksWithinPlan: false },
  today: TODAY,
  ...changes,
});
