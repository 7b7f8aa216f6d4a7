import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Message } from '../../message.ts';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import { gatedReviews } from './gated-reviews.ts';
import type { ReviewEvidence, SelfAssessmentEvidence } from '../../evidence/evidence.ts';
import type { UncountedEvidence } from '../../outcomes/outcome.ts';
import { startOf } from '../../case/start.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { dueAfter } from '../shared/due-after.ts';
import { joined } from '../shared/joined.ts';
import { latestFirst } from '../shared/latest-first.ts';
import { reviewCadenceMessages } from './messages.ts';
import { shorterSpan, Span } from '../shared/span.ts';
import { thoseOf } from '../shared/those-of.ts';
import { lapsed, superseded, unopened } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof reviewCadenceMessages>();

const Parameters = z.strictObject({
  /** Id of one of the policy's review kinds. */
  reviewKind: z.string().min(1),
  every: Span,
  /** The review is held once after each review of this kind, within `every`: a mid-year review after the annual one. */
  onceAfter: z.string().min(1).optional(),
  /** Before each meeting a self-assessment is completed, later than the meeting before: else it does not count as held. */
  selfAssessment: z.boolean().default(false),
});
type Parameters = z.infer<typeof Parameters>;

const NONE: readonly never[] = [];

const reviewsOf = (kind: string, { evidence }: Facts): readonly ReviewEvidence[] =>
  thoseOf(evidence.review, (each) => each.kind === kind);

interface Clock {
  readonly dueOn: CivilDate;
  /** The review that satisfies the rule until `dueOn`, or until the next review it follows. */
  readonly answer: ReviewEvidence | undefined;
  /** The day from which `dueOn` counts, when no review of the kind sets it. */
  readonly since: CivilDate;
}

/** The last review satisfies until its next date. */
function rolling(
  { every }: Parameters,
  latest: ReviewEvidence | undefined,
  start: CivilDate,
  facts: Facts,
): Clock {
  const dueOn = dueAfter(latest?.heldOn ?? start, every, facts);
  return { dueOn, answer: latest && facts.asOf <= dueOn ? latest : undefined, since: start };
}

/** The latest review of the kind before sets the date; one held since then satisfies until that kind's next. */
function followingOn(
  { every }: Parameters,
  before: string,
  latest: ReviewEvidence | undefined,
  start: CivilDate,
  facts: Facts,
): Clock {
  const since = latestFirst(reviewsOf(before, facts), facts).known[0]?.heldOn ?? start;
  return {
    dueOn: dueAfter(since, every, facts),
    answer: latest && latest.heldOn >= since ? latest : undefined,
    since,
  };
}

/** Why the rule is not satisfied; `since` is given where the review follows on another kind. */
function missed(
  dueOn: CivilDate,
  since: CivilDate | undefined,
  latest: ReviewEvidence | undefined,
  asOf: CivilDate,
  { obligation }: PolicyRequirement,
): Message {
  const tone = obligation === 'recommended' ? 'recommended' : asOf > dueOn ? 'overdue' : 'to-do';
  if (since !== undefined) return message(`review-cadence.${tone}-since`, { since, dueOn });
  return latest
    ? message(`review-cadence.${tone}`, { heldOn: latest.heldOn, dueOn })
    : message(`review-cadence.${tone}-first`, { dueOn });
}

type Answer = Pick<Verdict, 'status' | 'dueOn' | 'because' | 'next'>;

function worded(
  parameters: Parameters,
  clock: Clock,
  latest: ReviewEvidence | undefined,
  facts: Facts,
  requirement: PolicyRequirement,
): Answer {
  const { dueOn, answer, since } = clock;
  const review = facts.labels.reviewKinds(parameters.reviewKind);
  const isLate = facts.asOf > dueOn;
  const isOnce = parameters.onceAfter !== undefined;
  const arrange = isLate
    ? message('review-cadence.arrange', { review })
    : message('review-cadence.arrange-by', { review, dueOn });
  if (!answer) {
    const because = missed(dueOn, isOnce ? since : undefined, latest, facts.asOf, requirement);
    return { status: isLate ? 'overdue' : 'due', dueOn, because, next: arrange };
  }
  const { heldOn } = answer;
  return isOnce
    ? { status: 'met', dueOn, because: message('review-cadence.held', { heldOn }), next: null }
    : { status: 'met', dueOn, because: message('review-cadence.current', { heldOn, dueOn }), next: arrange };
}

/** The self-assessment that opens the next meeting; what was completed up to the last one belongs to that. */
function gateOf(latest: ReviewEvidence | undefined, facts: Facts): SelfAssessmentEvidence | undefined {
  const [last] = latestFirst(facts.evidence['self-assessment'], facts).known;
  return last && (!latest || last.completedOn > latest.heldOn) ? last : undefined;
}

type Meetings = ReturnType<typeof gatedReviews<ReviewEvidence>>;

/** Most people have one meeting on record at most, and nothing is looked at for those. */
function meetingsOf(
  known: readonly ReviewEvidence[],
  { selfAssessment }: Parameters,
  facts: Facts,
): Meetings {
  if (!selfAssessment || known.length < 2) return { held: known, unopened: NONE };
  const assessments = latestFirst(facts.evidence['self-assessment'], facts).known;
  return gatedReviews(
    known,
    assessments.map(({ completedOn }) => completedOn),
  );
}

/** A meeting was held, and does not count for want of a self-assessment. */
const UNOPENED = 'self-assessment';
const isUnopened = ({ id }: Message): boolean => id.startsWith('review-cadence.unopened-');

/** Why the last meeting does not stand for the one that is asked for. */
function whyUnopened(
  { held, unopened: [last] }: Meetings,
  dueOn: CivilDate,
  asOf: CivilDate,
): Message | undefined {
  if (!last || last.review.heldOn < (held[0]?.heldOn ?? '')) return undefined;
  const values = { heldOn: last.review.heldOn, since: last.since, dueOn };
  return message(`review-cadence.unopened-${asOf > dueOn ? 'overdue' : 'to-do'}`, values);
}

/** The part that the gate is, over the verdict on the meeting itself. */
function gated(
  ungated: Verdict,
  opened: SelfAssessmentEvidence | undefined,
  { dueOn }: Clock,
  meetings: Meetings,
  facts: Facts,
): Verdict {
  const unanswered = ungated.status === 'met' ? undefined : whyUnopened(meetings, dueOn, facts.asOf);
  const verdict = unanswered ? { ...ungated, because: unanswered } : ungated;
  if (opened) {
    return {
      ...verdict,
      parts: [{ name: 'self-assessment', status: 'met' }],
      countedEvidence: [...verdict.countedEvidence, { id: opened.id, amount: null }],
    };
  }
  const isLate = facts.asOf > dueOn;
  return {
    ...verdict,
    parts: [{ name: 'self-assessment', status: isLate ? 'overdue' : 'due' }],
    next: isLate
      ? message('review-cadence.assess-yourself')
      : message('review-cadence.assess-yourself-by', { dueOn }),
  };
}

/** The last meeting where it answers nothing any more, those that nothing opened, and those before the last. */
function uncountedOf(
  { held, unopened: closed }: Meetings,
  { answer, dueOn, since }: Clock,
  { onceAfter }: Parameters,
): readonly UncountedEvidence[] {
  const latest = held[0];
  const last =
    latest && !answer
      ? [onceAfter === undefined ? lapsed(latest.id, dueOn) : superseded(latest.id, since)]
      : NONE;
  if (held.length < 2 && closed.length === 0) return last;
  return [
    ...last,
    ...closed.map((each) => unopened(each.review.id, each.since)),
    ...held.slice(1).map((each) => superseded(each.id, latest?.heldOn ?? since)),
  ];
}

function evaluate(parameters: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  const { known, later } = latestFirst(reviewsOf(parameters.reviewKind, facts), facts);
  const meetings = meetingsOf(known, parameters, facts);
  const latest = meetings.held[0];
  const start = startOf(requirement, facts);
  const clock =
    parameters.onceAfter === undefined
      ? rolling(parameters, latest, start, facts)
      : followingOn(parameters, parameters.onceAfter, latest, start, facts);
  const firstDueOn = dueAfter(start, parameters.every, facts);
  const first = meetings.held.at(-1);
  const { status, dueOn, because, next } = worded(parameters, clock, latest, facts, requirement);
  const verdict: Verdict = {
    ...UNSAID,
    status,
    dueOn,
    because,
    next,
    asksFor: { type: 'review', id: parameters.reviewKind },
    onTime: first && parameters.onceAfter === undefined ? first.heldOn <= firstDueOn : null,
    countedEvidence: clock.answer ? [{ id: clock.answer.id, amount: null }] : NONE,
    uncountedEvidence: joined(uncountedOf(meetings, clock, parameters), later),
  };
  return parameters.selfAssessment ? gated(verdict, gateOf(latest, facts), clock, meetings, facts) : verdict;
}

/** A dated meeting that policy asks for, again and again. */
export const reviewCadence = defineRequirement({
  name: 'review-cadence',
  parameters: Parameters,
  messages: reviewCadenceMessages,
  looksAt: () => ['leave'],
  names: ({ selfAssessment }) => (selfAssessment ? [{ of: 'evidence', name: 'self-assessment' }] : []),
  references: ({ reviewKind, onceAfter }) => [
    { list: 'reviewKinds', id: reviewKind, path: 'reviewKind' },
    ...(onceAfter === undefined ? [] : [{ list: 'reviewKinds', id: onceAfter, path: 'onceAfter' } as const]),
  ],
  strictest: (one, other) => ({
    ...one,
    every: shorterSpan(one.every, other.every),
    selfAssessment: one.selfAssessment || other.selfAssessment,
  }),
  cases: () => [UNOPENED],
  caseOf: (_parameters, _facts, { because }) => (isUnopened(because) ? UNOPENED : undefined),
  evaluate,
});
