import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { QualificationEvidence, TrainingEvidence } from '../../evidence/evidence.ts';
import type { UncountedEvidence } from '../../outcomes/outcome.ts';
import { startOf } from '../../case/start.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { dueAfter, dueAfterMonths } from '../shared/due-after.ts';
import { latestFirst } from '../shared/latest-first.ts';
import { recurringTrainingMessages } from './messages.ts';
import { shorterSpan, Span } from '../shared/span.ts';
import { thoseOf } from '../shared/those-of.ts';
import { lapsed, superseded, whyNotKnown } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof recurringTrainingMessages>();

const Parameters = z.strictObject({
  /** Id of one of the policy's training items. */
  item: z.string().min(1),
  /** The first completion falls due this long after the start; null: see `recurMonths`. */
  deadline: Span.nullable().default(null),
  /** The employments that have a deadline, in either form; whoever is employed otherwise has none. */
  deadlineFor: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]).default('all'),
  /**
   * A completion lasts so many calendar months, and where there is no deadline the first one falls due as long after the
   * start; null: once and for all, and without a deadline outstanding from day one, with no date.
   */
  recurMonths: z.int().min(1).max(600).nullable().default(null),
  /** The same as a `deadline` in months, for what is sat rather than completed; a `deadline` goes before it. */
  firstSittingWithinMonths: z.int().min(1).max(600).nullable().default(null),
  /** Nobody who holds a level above `higherThan` owes it. */
  exemptIfHigherLevelHeld: z.boolean().default(false),
  /** Id of the item that comes before it: done out of order it counts, and is said. */
  follows: z.string().min(1).optional(),
  higherThan: z.strictObject({ subject: z.string().min(1), level: z.int().min(0).max(8) }).optional(),
});
type Parameters = z.infer<typeof Parameters>;

const NONE: readonly never[] = [];

/** Not done yet, by somebody who has a deadline for it. */
const FIRST = 'first';

/** The qualification that exempts somebody, when the policy lets it. */
function exemption(
  { exemptIfHigherLevelHeld, higherThan }: Parameters,
  facts: Facts,
): QualificationEvidence | undefined {
  if (!exemptIfHigherLevelHeld || !higherThan) return undefined;
  return facts.evidence.qualification.find(
    (each) =>
      each.subject === higherThan.subject &&
      each.status === 'held' &&
      each.level !== null &&
      each.level > higherThan.level &&
      !whyNotKnown(each, facts),
  );
}

const shorterMonths = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

const statesDeadline = ({ deadline, firstSittingWithinMonths }: Parameters): boolean =>
  deadline !== null || firstSittingWithinMonths !== null;

const hasDeadline = ({ deadlineFor }: Parameters, { person }: Facts): boolean =>
  deadlineFor === 'all' || deadlineFor.includes(person.employment);

/** What comes back every year cannot stay undone for ever: without a deadline it is due as if it had just been done. */
function firstDeadline(
  parameters: Parameters,
  facts: Facts,
  requirement: PolicyRequirement,
): CivilDate | null {
  const { deadline, firstSittingWithinMonths, recurMonths } = parameters;
  const isAsked = hasDeadline(parameters, facts);
  if (isAsked && deadline) return dueAfter(startOf(requirement, facts), deadline, facts);
  const months = isAsked ? (firstSittingWithinMonths ?? recurMonths) : recurMonths;
  return months === null ? null : dueAfterMonths(startOf(requirement, facts), months, facts);
}

/** Whom the shorter deadline holds for; of two that both state one, everybody whom either names. */
function strictestDeadlineFor(one: Parameters, other: Parameters): Parameters['deadlineFor'] {
  if (!statesDeadline(other)) return one.deadlineFor;
  if (!statesDeadline(one)) return other.deadlineFor;
  if (one.deadlineFor === 'all' || other.deadlineFor === 'all') return 'all';
  return [...new Set([...one.deadlineFor, ...other.deadlineFor])];
}

type Answer = Pick<Verdict, 'status' | 'dueOn' | 'because' | 'next'>;

function neverDone(
  item: string,
  dueOn: CivilDate | null,
  asOf: CivilDate,
  { obligation }: PolicyRequirement,
): Answer {
  if (dueOn === null || (obligation === 'recommended' && asOf > dueOn)) {
    const because = message('recurring-training.to-do');
    return { status: 'due', dueOn, because, next: message('recurring-training.complete', { item }) };
  }
  if (asOf > dueOn) {
    const because = message('recurring-training.overdue', { dueOn });
    return { status: 'overdue', dueOn, because, next: message('recurring-training.complete-late', { item }) };
  }
  const because = message('recurring-training.to-do-by', { dueOn });
  return { status: 'due', dueOn, because, next: message('recurring-training.complete-by', { item, dueOn }) };
}

function lasting(item: string, doneOn: CivilDate, dueOn: CivilDate, asOf: CivilDate): Answer {
  if (asOf > dueOn) {
    const because = message('recurring-training.expired', { doneOn, dueOn });
    return { status: 'expired', dueOn, because, next: message('recurring-training.renew', { item }) };
  }
  const because = message('recurring-training.current', { doneOn, dueOn });
  return { status: 'met', dueOn, because, next: message('recurring-training.renew-by', { item, dueOn }) };
}

const completions = (item: string, facts: Facts) =>
  latestFirst(
    thoseOf(facts.evidence.training, (each) => each.item === item),
    facts,
  );

/** Done before what it follows. */
const isEarly = (follows: string | undefined, doneOn: CivilDate, facts: Facts): follows is string => {
  if (follows === undefined) return false;
  const first = completions(follows, facts).known.at(-1);
  return first === undefined || first.completedOn > doneOn;
};

function answered(
  { item, recurMonths, follows }: Parameters,
  latest: TrainingEvidence | undefined,
  firstDueOn: CivilDate | null,
  facts: Facts,
  requirement: PolicyRequirement,
): Answer {
  const { trainingItems } = facts.labels;
  if (!latest) return neverDone(trainingItems(item), firstDueOn, facts.asOf, requirement);
  const doneOn = latest.completedOn;
  if (recurMonths === null) {
    const because = isEarly(follows, doneOn, facts)
      ? message('recurring-training.done-early', { doneOn, before: trainingItems(follows) })
      : message('recurring-training.done', { doneOn });
    return { status: 'met', dueOn: firstDueOn, because, next: null };
  }
  return lasting(trainingItems(item), doneOn, dueAfterMonths(doneOn, recurMonths, facts), facts.asOf);
}

function uncounted(
  known: readonly TrainingEvidence[],
  later: readonly UncountedEvidence[],
  { status, dueOn }: Answer,
): readonly UncountedEvidence[] {
  const latest = known[0];
  if (!latest || (known.length === 1 && status === 'met')) return later;
  return [
    ...(status === 'expired' && dueOn ? [lapsed(latest.id, dueOn)] : []),
    ...known.slice(1).map((each) => superseded(each.id, latest.completedOn)),
    ...later,
  ];
}

/** What one item of training asks of somebody; `named-training` asks it too. */
export function trainingVerdict(
  parameters: Parameters,
  facts: Facts,
  requirement: PolicyRequirement,
): Verdict {
  const { item } = parameters;
  const exempting = exemption(parameters, facts);
  if (exempting) {
    const because = message('recurring-training.exempt', { level: exempting.level ?? 0 });
    return { ...UNSAID, status: 'not-applicable', because };
  }
  const { known, later } = completions(item, facts);
  const latest = known[0];
  const first = known[known.length - 1];
  const firstDueOn = firstDeadline(parameters, facts, requirement);
  const answer = answered(parameters, latest, firstDueOn, facts, requirement);
  const { status, dueOn, because, next } = answer;
  return {
    ...UNSAID,
    status,
    dueOn,
    because,
    next,
    asksFor: { type: 'training', id: item },
    onTime: first && firstDueOn ? first.completedOn <= firstDueOn : null,
    countedEvidence: latest && status === 'met' ? [{ id: latest.id, amount: null }] : NONE,
    uncountedEvidence: uncounted(known, later, answer),
  };
}

/** An item of training, once or again and again. A completion before the person's start counts. */
export const recurringTraining = defineRequirement({
  name: 'recurring-training',
  parameters: Parameters,
  messages: recurringTrainingMessages,
  looksAt: () => ['leave'],
  follows: ({ follows }) => follows,
  references: ({ item, follows }) => [
    { list: 'trainingItems', id: item, path: 'item' },
    ...(follows === undefined ? [] : [{ list: 'trainingItems', id: follows, path: 'follows' } as const]),
  ],
  strictest: (one, other) => ({
    ...one,
    deadline: shorterSpan(one.deadline, other.deadline),
    deadlineFor: strictestDeadlineFor(one, other),
    recurMonths: shorterMonths(one.recurMonths, other.recurMonths),
    firstSittingWithinMonths: shorterMonths(one.firstSittingWithinMonths, other.firstSittingWithinMonths),
    exemptIfHigherLevelHeld: one.exemptIfHigherLevelHeld && other.exemptIfHigherLevelHeld,
  }),
  cases: () => [FIRST],
  caseOf: (parameters, facts) =>
    statesDeadline(parameters) &&
    hasDeadline(parameters, facts) &&
    completions(parameters.item, facts).known.length === 0
      ? FIRST
      : undefined,
  evaluate: trainingVerdict,
});
