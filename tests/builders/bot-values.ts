import type {
  EvaluationRequestValue,
  MyStandingValue,
  ReviewOverdueValue,
  TeamSummaryMember,
  TeamSummaryValue,
} from '../../src/bot/bot-deps.ts';
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

export const anOpenEvaluation = (changes: Partial<EvaluationRequestValue> = {}): EvaluationRequestValue => ({
  eventTitle: 'Safeguarding update',
  heldOn: civilDate('2026-11-20'),
  minutes: 90,
  form: aForm(),
  isAnswered: false,
  ...changes,
});

export const anOverdueReview = (changes: Partial<ReviewOverdueValue> = {}): ReviewOverdueValue => ({
  reportName: 'Asha Patel',
  reviewTitle: 'Annual review',
  dueOn: civilDate('2026-10-31'),
  daysOverdue: 21,
  ...changes,
});

export const aMember = (changes: Partial<TeamSummaryMember> = {}): TeamSummaryMember => ({
  oid: '00000000-0000-4000-8000-00000000000a',
  displayName: 'Asha Patel',
  roleLabel: 'Tutor',
  overdue: [
    { title: 'Safeguarding', since: civilDate('2026-11-01'), days: 20, isExpired: false },
    { title: 'Prevent', since: civilDate('2026-11-09'), days: 12, isExpired: true },
  ],
  dueSoon: [{ title: 'GDPR', dueOn: civilDate('2026-12-01'), days: 10 }],
  ...changes,
});

export const aTeam = (changes: Partial<TeamSummaryValue> = {}): TeamSummaryValue => ({
  managerName: 'Ben Hughes',
  asOf: civilDate('2026-11-21'),
  people: 2,
  needSomething: 1,
  members: [aMember(), aMember({ displayName: 'Colin Reid', overdue: [], dueSoon: [] })],
  ...changes,
});

export const aStanding = (changes: Partial<MyStandingValue> = {}): MyStandingValue => ({
  displayName: 'Asha Patel',
  asOf: civilDate('2026-11-21'),
  policyTitle: 'CPD policy 2026',
  hours: { counted: 9.5, required: 12 },
  overdue: aMember().overdue,
  dueSoon: aMember().dueSoon,
  ...changes,
});
