import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Message } from '../../message.ts';
import { message } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { ActivityEvidence, EvidenceType } from '../../evidence/evidence.ts';
import type { CountedEvidence, UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Facts, PersonFact } from './define-requirement.ts';
import { dueAfter } from './due-after.ts';
import { namedChoices } from './named-choices.ts';
import { shorterSpan, Span } from './span.ts';
import { whyNotKnown } from './uncounted.ts';
import type { Verdict } from './verdict.ts';
import { UNSAID } from './verdict.ts';

const Delivery = z
  .string()
  .min(1)
  .max(100)
  .register(namedChoices, { choices: ['external', 'internal'] });

/** Which activities ask for something afterwards, and how soon. */
export const EachActivity = z.strictObject({
  /** The time from the activity to the answer; null: no date. */
  within: Span.nullable().default(null),
  /** `external`, `internal` …; an activity that does not say is of neither. */
  delivery: z.union([z.literal('all'), z.array(Delivery).min(1)]).default('all'),
  /** `cycle`: only activities of the cycle ask for it; `ever`: all up to the day that is judged. */
  period: z.enum(['ever', 'cycle']).default('ever'),
});
export type EachActivity = z.infer<typeof EachActivity>;

/** The shorter time, for every activity that either rule asks about. */
export const strictestEachActivity = (one: EachActivity, other: EachActivity): EachActivity => ({
  within: shorterSpan(one.within, other.within),
  delivery:
    one.delivery === 'all' || other.delivery === 'all'
      ? 'all'
      : [...new Set([...one.delivery, ...other.delivery])],
  period: one.period === other.period ? one.period : 'ever',
});

/** Leave moves only a date. */
export const leaveOfEachActivity = ({ within }: EachActivity): readonly PersonFact[] =>
  within === null ? [] : ['leave'];

/** What asks for an answer: an activity, or something else that is evaluated as one. */
export type Asking = Pick<ActivityEvidence, 'id' | 'date' | 'title' | 'activityType'>;

/** What was done after one activity: the evidence that answers for it. */
interface Answers<Asked extends Asking> {
  /** The type of what answers; left out where the activity itself does. */
  readonly type?: EvidenceType;
  /** Id of the evidence that answers for an activity; undefined while it is outstanding. */
  readonly answerTo: (activity: Asked) => string | undefined;
  /** Evidence of this kind that answers for nothing. */
  readonly uncounted: readonly UncountedEvidence[];
}

interface Outstanding {
  readonly activity: Asking;
  readonly dueOn: CivilDate | null;
}

function asks({ delivery, period }: EachActivity, activity: ActivityEvidence, facts: Facts): boolean {
  const { cycle } = facts;
  return (
    activity.status === 'completed' &&
    (delivery === 'all' || delivery.includes(activity.delivery)) &&
    (period === 'ever' || (cycle.from <= activity.date && activity.date <= cycle.to)) &&
    whyNotKnown(activity, facts) === undefined
  );
}

/** The activities that ask for an answer. */
export const activitiesThatAsk = (rule: EachActivity, facts: Facts): readonly ActivityEvidence[] =>
  facts.evidence.activity.filter((activity) => asks(rule, activity, facts));

/** The earliest date first; what has no date last; of one date, in order of id. */
function byDueDate(one: Outstanding, other: Outstanding): number {
  const [first, second] = [one.dueOn ?? '9999', other.dueOn ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return one.activity.id < other.activity.id ? -1 : 1;
}

/** What people know the activity by; it may have been recorded without a title. */
const nameOf = ({ title, activityType, id }: Asking): string => title || activityType || id;

/** Sentences of a kind that judges each activity: ids `<kind>.nothing-asked`, `.all-answered`, `.open` … */
function worded(kind: string, first: Outstanding | undefined, open: number, count: number, isLate: boolean) {
  if (count === 0) return { because: message(`${kind}.nothing-asked`), next: null };
  if (!first) return { because: message(`${kind}.all-answered`, { count }), next: null };
  const { activity, dueOn } = first;
  const values: Message['values'] = { open, count, title: nameOf(activity), heldOn: activity.date };
  const dated = dueOn === null ? values : { ...values, dueOn };
  if (isLate) return { because: message(`${kind}.late`, dated), next: message(`${kind}.answer-late`, dated) };
  return dueOn === null
    ? { because: message(`${kind}.open`, values), next: message(`${kind}.answer`, values) }
    : { because: message(`${kind}.open-by`, dated), next: message(`${kind}.answer-by`, dated) };
}

/** One answer for each activity, within a time of it. */
export function judgeEachActivity<Asked extends Asking>(
  kind: string,
  rule: EachActivity,
  activities: readonly Asked[],
  { type, answerTo, uncounted }: Answers<Asked>,
  facts: Facts,
  { obligation }: PolicyRequirement,
): Verdict {
  const counted: CountedEvidence[] = [];
  const outstanding: Outstanding[] = [];
  for (const activity of activities) {
    const answer = answerTo(activity);
    if (answer !== undefined) counted.push({ id: answer, amount: 1 });
    else {
      outstanding.push({ activity, dueOn: rule.within && dueAfter(activity.date, rule.within, facts) });
    }
  }
  const [first] = outstanding.sort(byDueDate);
  const dueOn = first?.dueOn ?? null;
  const isOverdue = dueOn !== null && facts.asOf > dueOn;
  const isLate = isOverdue && obligation === 'required';
  const { because, next } = worded(kind, first, outstanding.length, activities.length, isLate);
  return {
    ...UNSAID,
    status: !first ? 'met' : isOverdue ? 'overdue' : 'due',
    dueOn,
    amounts: { unit: 'activities', required: activities.length, counted: counted.length },
    because,
    next,
    asksFor: first && type ? { type, id: first.activity.id } : null,
    countedEvidence: counted,
    uncountedEvidence: [
      ...outstanding.map(({ activity }): UncountedEvidence => ({
        id: activity.id,
        code: 'incomplete',
        reason: message(`${kind}.still-open`),
      })),
      ...uncounted,
    ],
  };
}
