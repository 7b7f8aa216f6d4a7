import * as z from 'zod';
import type { CivilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import type { QualificationEvidence, TrainingEvidence } from '../standing/case.ts';
import type { Facts, Verdict } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import { dueAfter } from './due-after.ts';
import { labelOf } from './label-of.ts';
import { latestFirst } from './latest-first.ts';
import { recurringTrainingMessages } from './recurring-training-messages.ts';
import { shorterSpan, Span } from './span.ts';
import { lapsed, superseded, whyNotKnown } from './uncounted.ts';

const Parameters = z.strictObject({
  /** Id of one of the policy's training items. */
  item: z.string().min(1),
  /** The first completion falls due this long after the start; null: outstanding from day one, with no date. */
  deadline: Span.nullable().default(null),
  /** A completion lasts so many calendar months; null: once and for all. */
  recurMonths: z.int().min(1).max(600).nullable().default(null),
  /** The same as a `deadline` in months, for what is sat rather than completed; a `deadline` goes before it. */
  firstSittingWithinMonths: z.int().min(1).max(600).nullable().default(null),
  /** Nobody who holds a level above `higherThan` owes it. */
  exemptIfHigherLevelHeld: z.boolean().default(false),
  higherThan: z.strictObject({ subject: z.string().min(1), level: z.int().min(0).max(8) }).optional(),
});
type Parameters = z.infer<typeof Parameters>;

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

function firstDeadline({ deadline, firstSittingWithinMonths }: Parameters, facts: Facts): CivilDate | null {
  const span = deadline ?? (firstSittingWithinMonths === null ? null : { months: firstSittingWithinMonths });
  return span && dueAfter(facts.person.startDate, span, facts);
}

function neverDone(item: string, firstDueOn: CivilDate | null, { asOf, requirement }: Facts): Verdict {
  if (firstDueOn === null || (requirement.obligation === 'recommended' && asOf > firstDueOn)) {
    return {
      status: 'due',
      dueOn: firstDueOn,
      because: message('recurring-training.to-do'),
      next: message('recurring-training.complete', { item }),
    };
  }
  if (asOf > firstDueOn) {
    return {
      status: 'overdue',
      dueOn: firstDueOn,
      because: message('recurring-training.overdue', { dueOn: firstDueOn }),
      next: message('recurring-training.complete-late', { item }),
    };
  }
  return {
    status: 'due',
    dueOn: firstDueOn,
    because: message('recurring-training.to-do-by', { dueOn: firstDueOn }),
    next: message('recurring-training.complete-by', { item, dueOn: firstDueOn }),
  };
}

function done(item: string, latest: TrainingEvidence, dueOn: CivilDate, asOf: CivilDate): Verdict {
  const dates = { doneOn: latest.completedOn, dueOn };
  if (asOf <= dueOn) {
    return {
      status: 'met',
      dueOn,
      because: message('recurring-training.current', dates),
      next: message('recurring-training.renew-by', { item, dueOn }),
      countedEvidence: [{ id: latest.id, amount: null }],
    };
  }
  return {
    status: 'expired',
    dueOn,
    because: message('recurring-training.expired', dates),
    next: message('recurring-training.renew', { item }),
    uncountedEvidence: [lapsed(latest.id, dueOn)],
  };
}

function evaluate(parameters: Parameters, facts: Facts): Verdict {
  const { item, recurMonths } = parameters;
  const { policy, asOf } = facts;
  const exempting = exemption(parameters, facts);
  if (exempting) {
    const because = message('recurring-training.exempt', { level: exempting.level ?? 0 });
    return { status: 'not-applicable', because };
  }
  const label = labelOf(policy.trainingItems, item);
  const { known, later } = latestFirst(
    facts.evidence.training.filter((each) => each.item === item),
    facts,
  );
  const firstDueOn = firstDeadline(parameters, facts);
  const asksFor = { type: 'training', id: item } as const;

  const [latest, ...earlier] = known;
  if (!latest) {
    return { ...neverDone(label, firstDueOn, facts), asksFor, onTime: null, uncountedEvidence: later };
  }
  const first = known.at(-1) ?? latest;
  const verdict: Verdict =
    recurMonths === null
      ? {
          status: 'met',
          dueOn: firstDueOn,
          because: message('recurring-training.done', { doneOn: latest.completedOn }),
          countedEvidence: [{ id: latest.id, amount: null }],
        }
      : done(label, latest, dueAfter(latest.completedOn, { months: recurMonths }, facts), asOf);
  return {
    ...verdict,
    asksFor,
    onTime: firstDueOn && first.completedOn <= firstDueOn,
    uncountedEvidence: [
      ...(verdict.uncountedEvidence ?? []),
      ...earlier.map((each) => superseded(each.id, latest.completedOn)),
      ...later,
    ],
  };
}

/** An item of training, once or again and again. A completion before the person's start counts. */
export const recurringTraining = defineRequirement({
  name: 'recurring-training',
  parameters: Parameters,
  messages: recurringTrainingMessages,
  references: ({ item }) => [{ list: 'trainingItems', id: item, path: 'item' }],
  strictest: (one, other) => ({
    ...one,
    deadline: shorterSpan(one.deadline, other.deadline),
    recurMonths: shorterMonths(one.recurMonths, other.recurMonths),
    firstSittingWithinMonths: shorterMonths(one.firstSittingWithinMonths, other.firstSittingWithinMonths),
    exemptIfHigherLevelHeld: one.exemptIfHigherLevelHeld && other.exemptIfHigherLevelHeld,
  }),
  evaluate,
});
