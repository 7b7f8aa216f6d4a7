import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { EvaluationForm } from '../../src/domain/policies/evaluation-form.ts';
import type { Evaluation } from '../../src/domain/evaluations/evaluation.ts';
import { message } from '../../src/domain/message.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';
import type { Proof } from '../../src/domain/proofs/proof.ts';
import type { OnLeave } from '../../src/domain/standing/leave-today.ts';
import type { AllNeeds, OverallOnScreen } from '../../src/domain/standing/summary.ts';
import type { EvaluationValue } from '../../src/use-cases/evaluations/evaluation-for.ts';
import type { EventNoticeValue } from '../../src/use-cases/events/event-notice.ts';
import type { MyStandingValue } from '../../src/use-cases/standing/my-standing.ts';
import type { ReviewOverdueValue } from '../../src/use-cases/reviews/review-overdue-for.ts';
import type { MeetingNewsValue } from '../../src/use-cases/meetings/meeting-news-for.ts';
import type { ReviewRecordedValue } from '../../src/use-cases/reviews/review-recorded-for.ts';
import type { TeamMemberValue, TeamSummaryValue } from '../../src/use-cases/team/team-summary.ts';
import { anEvaluation, aPerson, aTrainingEvent } from './records.ts';

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
        { id: 'sip', label: 'SIP', meaning: '' },
        { id: 'core', label: 'CORE', meaning: '' },
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

export const anOpenEvaluation = ({
  eventTitle = 'Safeguarding update',
  ...changes
}: Partial<EvaluationValue> & { readonly eventTitle?: string } = {}): EvaluationValue => ({
  person: aPerson(),
  event: aTrainingEvent({ key: EVENT_KEY, title: eventTitle, minutes: 90 }),
  heldOn: civilDate('2026-11-20'),
  form: aForm(),
  isAnswered: false,
  answer: undefined,
  answeredOn: undefined,
  closesOn: civilDate('2026-12-04'),
  isClosed: false,
  ...changes,
});

export const anAnsweredEvaluation = (
  answer: Partial<Evaluation> = {},
  changes: Parameters<typeof anOpenEvaluation>[0] = {},
): EvaluationValue =>
  anOpenEvaluation({
    isAnswered: true,
    answer: anEvaluation({
      key: 'a'.repeat(64),
      eventKey: EVENT_KEY,
      rating: 'excellent',
      answers: { facts: 'Who to tell.', area: 'core' },
      ...answer,
    }),
    answeredOn: civilDate('2026-11-21'),
    ...changes,
  });

export const anOverdueReview = (changes: Partial<ReviewOverdueValue> = {}): ReviewOverdueValue => ({
  reportName: 'Asha Patel',
  reviewTitle: 'Annual review',
  dueOn: civilDate('2026-10-31'),
  daysOverdue: 21,
  openMeeting: undefined,
  ...changes,
});

export const aRecordedReview = (changes: Partial<ReviewRecordedValue> = {}): ReviewRecordedValue => ({
  reviewTitle: 'Annual review',
  heldOn: civilDate('2026-11-20'),
  reviewerName: 'Ben Hughes',
  ...changes,
});

export const someMeetingNews = (changes: Partial<MeetingNewsValue> = {}): MeetingNewsValue => ({
  event: 'signed',
  kindLabel: 'Annual review',
  personName: 'Asha Rahman',
  isOwn: false,
  on: civilDate('2026-11-20'),
  signed: ['Individual'],
  yetToSign: ['Manager'],
  ...changes,
});

/** What a test says of a person's needs; the rest is made up. */
interface GivenNeeds {
  readonly overdue?: readonly {
    readonly title: string;
    readonly since: CivilDate;
    readonly days: number;
    readonly isExpired: boolean;
  }[];
  readonly toDo?: readonly { readonly title: string }[];
  readonly dueSoon?: readonly { readonly title: string; readonly dueOn: CivilDate; readonly days: number }[];
  /** How many fall due later. */
  readonly later?: number;
  readonly warningDays?: number;
  /** The title of the policy, where the person stands under several. */
  readonly hours?: readonly {
    readonly policyTitle: string | undefined;
    readonly counted: number;
    readonly required: number;
  }[];
}

const SOME_NEEDS = {
  overdue: [
    { title: 'Safeguarding', since: civilDate('2026-11-01'), days: 20, isExpired: false },
    { title: 'Prevent', since: civilDate('2026-11-09'), days: 12, isExpired: true },
  ],
  toDo: [{ title: 'Equality' }],
  dueSoon: [{ title: 'GDPR', dueOn: civilDate('2026-12-01'), days: 10 }],
  later: 1,
  warningDays: 30,
  hours: [{ policyTitle: undefined, counted: 9.5, required: 12 }],
};

function needsFrom(given: GivenNeeds): AllNeeds {
  const { overdue, toDo, dueSoon, later, warningDays, hours } = { ...SOME_NEEDS, ...given };
  const named = <Each extends { readonly title: string }>(each: Each) => ({
    ...each,
    requirement: each.title,
  });
  const [first = null, ...furtherHours] = hours.map(({ policyTitle, counted, required }) => ({
    policy: policyTitle === undefined ? undefined : { id: policyTitle, title: policyTitle },
    counted,
    required,
  }));
  return {
    overdue: overdue.map(({ isExpired, ...each }) => ({
      ...named(each),
      status: isExpired ? 'expired' : 'overdue',
    })),
    toDo: toDo.map(named),
    dueSoon: dueSoon.map(named),
    later: Array.from({ length: later }, (_, at) =>
      named({ title: `Later ${at}`, dueOn: civilDate('2027-06-01'), days: 192 }),
    ),
    warningDays,
    hours: first,
    furtherHours,
  };
}

interface GivenPerson extends GivenNeeds {
  readonly oid?: string;
  readonly displayName?: string;
  readonly overall?: OverallOnScreen;
  readonly onLeave?: OnLeave;
}

export const aMember = ({
  oid = '00000000-0000-4000-8000-00000000000a',
  displayName = 'Asha Patel',
  jobTitle = 'Tutor',
  overall = 'action-needed',
  onLeave,
  ...needs
}: GivenPerson & { readonly jobTitle?: string } = {}): TeamMemberValue => ({
  person: aPerson({ oid, displayName }),
  roleLabel: 'Adult learning tutor',
  tag: { jobTitle, unitName: '', address: undefined },
  contact: null,
  source: 'directory',
  needsReview: false,
  needs: needsFrom(needs),
  overall,
  onLeave,
});

export const aTeam = (changes: Partial<TeamSummaryValue> = {}): TeamSummaryValue => ({
  managerName: 'Ben Hughes',
  asOf: civilDate('2026-11-21'),
  needSomething: 1,
  members: [
    aMember(),
    aMember({ displayName: 'Colin Reid', overdue: [], toDo: [], dueSoon: [], overall: 'on-track' }),
  ],
  ...changes,
});

export const aStanding = ({
  displayName = 'Asha Patel',
  overall = 'action-needed',
  onLeave,
  ...needs
}: GivenPerson = {}): MyStandingValue => ({
  person: aPerson({ displayName }),
  asOf: civilDate('2026-11-21'),
  policies: [{ title: 'CPD policy 2026' } as Policy],
  needs: needsFrom(needs),
  overall,
  onLeave,
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
