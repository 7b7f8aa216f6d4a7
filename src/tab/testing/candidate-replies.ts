import type {
  CandidatePage,
  CandidatesPage,
  ClaimedCredentialView,
  ListedCandidate,
} from '../../contract/candidates.ts';
import type { InductionPage, InductionStepView } from '../../contract/induction.ts';
import { aTag, OID, TODAY } from './replies.ts';
import { anOutcome } from './standing-replies.ts';

// Replies about those who may join and those who are new, for tests: valid as they stand, with one thing changed by each test.

export const aListedCandidate = (changes: Partial<ListedCandidate> = {}): ListedCandidate => ({
  key: 'c'.repeat(64),
  displayName: 'Nia Vaughan',
  email: '',
  unit: 'training',
  unitName: 'Training',
  roles: ['trainer'],
  roleLabels: ['Trainer'],
  startsOn: '2027-01-11',
  interviewerOid: OID,
  interviewerName: 'Ben Hughes',
  state: 'open',
  answered: 1,
  asked: 2,
  verified: 0,
  person: null,
  startedOn: null,
  closedBecause: '',
  keptUntil: null,
  ...changes,
});

const units = [{ key: 'training', name: 'Training', roles: [{ id: 'trainer', label: 'Trainer' }] }];

/** Nobody but whom a test adds: pages of others show the card of candidates only where there are some. */
export const someCandidates = (changes: Partial<CandidatesPage> = {}): CandidatesPage => ({
  candidates: [],
  units,
  today: TODAY,
  ...changes,
});

export const aClaimedCredential = (changes: Partial<ClaimedCredentialView> = {}): ClaimedCredentialView => ({
  code: 'et',
  title: 'Education and Training qualification',
  kind: 'qualification',
  level: 3,
  fields: [
    {
      column: 'level',
      type: 'number',
      label: 'Level',
      hint: null,
      isRequired: false,
      onlyWhen: null,
      choices: [],
      earliest: null,
      latest: null,
      longest: null,
    },
  ],
  texts: { claim: 'yes', level: '4' },
  verified: null,
  fate: 'waits',
  ...changes,
});

export const aCandidatePage = (changes: Partial<CandidatePage> = {}): CandidatePage => ({
  ...aListedCandidate(),
  version: '"c,1"',
  credentials: [aClaimedCredential()],
  needs: [{ code: 'need-1', texts: {} }],
  notes: '',
  strands: [],
  strandsWithout: [],
  problems: [],
  left: null,
  units,
  may: { change: true, start: true, takeBack: false },
  closings: ['not-starting'],
  today: TODAY,
  ...changes,
});

export const aStep = (changes: Partial<InductionStepView> = {}): InductionStepView => ({
  outcome: anOutcome({ requirement: 'fire-safety', title: 'Fire safety', status: 'due' }),
  state: 'due',
  dueOn: '2026-11-28',
  doneOn: null,
  wasLate: false,
  after: null,
  isReading: false,
  action: { kind: 'record' },
  ...changes,
});

export const anInduction = (changes: Partial<InductionPage> = {}): InductionPage => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  startedOn: '2026-11-21',
  inductions: [{ policyId: 'hampshire', title: 'Hampshire CPD', steps: [aStep()] }],
  mayRecord: false,
  today: TODAY,
  ...changes,
});
