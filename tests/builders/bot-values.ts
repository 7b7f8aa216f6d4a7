import type {
  EvaluationRequestValue,
  EventNoticeValue,
  GivenAnswer,
  MyStandingValue,
  ReviewOverdueValue,
  ReviewRecordedValue,
  TeamSummaryMember,
  TeamSummaryValue,
} from '../../src/bot/bot-deps.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';
import type { Proof } from '../../src/domain/proofs/proof.ts';
import { message } from '../../src/domain/message.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { EvaluationForm } from '../../src/domain/evaluations/evaluation-form.ts';

export const EVENT_KEY = 'e'.repeat(64);

export const aForm = (changes: Partial<EvaluationForm> = {}): EvaluationForm => ({
  id: 'teacher',
  title: 'Teacher evaluation',
  forRoles: [],
  question: 'How would you rate the training?',
  ratings: [
    { id: 'excellent', label: 'Excellent', meaning: 'clearly informs effective practice' },
    { id: 'very-good', label: 'Very good', meaning: 'informs practice' },
    { id: 'good', label: 'Good', meaning: '' },
    { id: 'fair', label: 'Fair', meaning: 'little to use' },
    { id: 'poor', label: 'Poor', meaning: 'little value or relevance' },
  ],
  questions: [
    { id: 'facts', label: 'Three things you learnt', kind: 'text', required: true, choices: [] },
    {
      id: 'area',
      label: 'Area',
      kind: 'choice',
      required: true,
      choices: [
        { id: 'sip', label: 'SIP' },
        { id: 'core', label: 'CORE' },
      ],
    },
    { id: 'other', label: 'Anything else', kind: 'text', required: false, choices: [] },
  ],
  clause: { document: 'Policy', section: 'Appendix C', line: 1, quote: 'Please rate the training' },
  ...changes,
});

export const aNotice = (changes: Partial<EventNoticeValue> = {}): EventNoticeValue => ({
  eventTitle: 'Safeguarding update',
  heldOn: civilDate('2026-11-20'),
  starts: '14:00',
  ends: '15:30',
  venue: 'Main hall',
  minutes: 90,
  hasEnded: false,
  cancelledBecause: undefined,
  changedByName: 'Carys Morgan',
  ...changes,
});

export const anOpenEvaluation = (changes: Partial<EvaluationRequestValue> = {}): EvaluationRequestValue => ({
  eventTitle: 'Safeguarding update',
  heldOn: civilDate('2026-11-20'),
  minutes: 90,
  form: aForm(),
  answer: undefined,
  closesOn: civilDate('2026-12-04'),
  isClosed: false,
  ...changes,
});

export const anAnsweredEvaluation = (
  answer: Partial<GivenAnswer> = {},
  changes: Partial<EvaluationRequestValue> = {},
): EvaluationRequestValue =>
  anOpenEvaluation({
    answer: {
      key: 'a'.repeat(64),
      answeredOn: civilDate('2026-11-21'),
      rating: 'excellent',
      answers: { facts: 'Who to tell.', area: 'core' },
      ...answer,
    },
    ...changes,
  });

export const anOverdueReview = (changes: Partial<ReviewOverdueValue> = {}): ReviewOverdueValue => ({
  reportName: 'Asha Patel',
  reviewTitle: 'Annual review',
  dueOn: civilDate('2026-10-31'),
  daysOverdue: 21,
  ...changes,
});

export const aRecordedReview = (changes: Partial<ReviewRecordedValue> = {}): ReviewRecordedValue => ({
  reviewTitle: 'Annual review',
  heldOn: civilDate('2026-11-20'),
  reviewerName: 'Ben Hughes',
  ...changes,
});

export const aMember = (changes: Partial<TeamSummaryMember> = {}): TeamSummaryMember => ({
  oid: '00000000-0000-4000-8000-00000000000a',
  displayName: 'Asha Patel',
  tag: 'Tutor',
  overdue: [
    { title: 'Safeguarding', since: civilDate('2026-11-01'), days: 20, isExpired: false },
    { title: 'Prevent', since: civilDate('2026-11-09'), days: 12, isExpired: true },
  ],
  toDo: [{ title: 'Equality' }],
  dueSoon: [{ title: 'GDPR', dueOn: civilDate('2026-12-01'), days: 10 }],
  later: 1,
  warningDays: 30,
  overall: 'action-needed',
  onLeave: undefined,
  ...changes,
});

export const aTeam = (changes: Partial<TeamSummaryValue> = {}): TeamSummaryValue => ({
  managerName: 'Ben Hughes',
  asOf: civilDate('2026-11-21'),
  people: 2,
  needSomething: 1,
  members: [
    aMember(),
    aMember({ displayName: 'Colin Reid', overdue: [], toDo: [], dueSoon: [], overall: 'on-track' }),
  ],
  ...changes,
});

export const aStanding = (changes: Partial<MyStandingValue> = {}): MyStandingValue => ({
  displayName: 'Asha Patel',
  asOf: civilDate('2026-11-21'),
  policyTitle: 'CPD policy 2026',
  hours: [{ policyTitle: undefined, counted: 9.5, required: 12 }],
  overdue: aMember().overdue,
  toDo: aMember().toDo,
  dueSoon: aMember().dueSoon,
  later: 1,
  warningDays: 30,
  overall: 'action-needed',
  onLeave: undefined,
  ...changes,
});

/** Why safeguarding is out of date, with `label` on the evidence that has lapsed. */
export const aProof = (label = 'Safeguarding update'): Proof => ({
  outcome: {
    requirement: 'safeguarding',
    title: 'Safeguarding update',
    kind: 'recurring-training',
    obligation: 'required',
    status: 'expired',
    unit: null,
    required: null,
    counted: null,
    missing: null,
    over: null,
    level: null,
    onTime: null,
    dueOn: civilDate('2026-11-03'),
    daysToDue: -18,
    parts: [],
    countedEvidence: [],
    uncountedEvidence: [],
    asksFor: { type: 'training', id: 'safeguarding' },
    clause: { document: 'CPD policy', section: '6', line: 112, quote: 'a safeguarding update annually' },
    interpretation: 'Read as 12 months from the latest completion.',
    because: message('recurring-training.expired', { doneOn: '2025-11-03', dueOn: '2026-11-03' }),
    next: message('recurring-training.renew', { item: 'Safeguarding update' }),
  },
  policy: { title: 'CPD policy', version: '2026', warningDays: 30 } as Policy,
  asOf: civilDate('2026-11-21'),
  facts: [message('proof.role', { roles: 'Tutor' }), message('proof.started', { startedOn: '2019-09-01' })],
  parts: [],
  counted: [],
  uncounted: [
    {
      id: 'r1',
      label,
      on: civilDate('2025-11-03'),
      reason: message('uncounted.lapsed', { dueOn: '2026-11-03' }),
    },
  ],
});
