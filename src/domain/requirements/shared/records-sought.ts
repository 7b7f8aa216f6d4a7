import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import { addMonths } from '../../cycles/civil-date.ts';
import { idOfName } from '../../id-of-name.ts';
import type { uncountedWords } from './uncounted-words.ts';
import { messageOf } from '../../message.ts';
import type { ActivityEvidence, CaseEvidence, PlanEvidence } from '../../evidence/evidence.ts';
import { evidenceDate } from '../../evidence/evidence.ts';
import type { CountedEvidence, UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Facts, Reference } from './define-requirement.ts';
import { lapsed, notCompleted, outsideCycle, whyNotKnown } from './uncounted.ts';

const message = messageOf<typeof uncountedWords>();

const Names = z.union([z.literal('all'), z.array(z.string().min(1).max(100)).min(1).max(200)]).default('all');

/** Which records a rule counts, one by one. */
export const RecordsSought = z.strictObject({
  /** Sorts of record. */
  evidence: z
    .array(z.enum(['activity', 'training', 'governor-session', 'plan']))
    .max(4)
    .default(['activity']),
  /** Of activities: ids or names of their types. */
  activityTypes: Names,
  /** Of activities. */
  categories: z
    .union([z.literal('all'), z.array(z.enum(['sector', 'educational', 'other'])).min(1)])
    .default('all'),
  /** Of activities: types that count whatever their category, as the type itself says what they are. */
  typesOfAnyCategory: z.array(z.string().min(1).max(100)).max(200).default([]),
  /** Of training: ids of its items. */
  items: Names,
  /** `cycle`: dated in it; `ever`: all up to the day that is judged. */
  period: z.enum(['cycle', 'ever']).default('cycle'),
  /** Of plans: how many calendar months one counts from its agreement or its last review; null: for good. */
  keptMonths: z.int().min(1).max(600).nullable().default(null),
});
export type RecordsSought = z.infer<typeof RecordsSought>;

const namedIn = (list: Reference['list'], column: string, names: readonly string[] | 'all') =>
  names === 'all' ? [] : names.map((id, index) => ({ list, id, path: `${column}[${index}]` }));

/** Ids of what is sought that the policy must declare. */
export const declaredNames = ({
  activityTypes,
  typesOfAnyCategory,
  items,
}: RecordsSought): readonly Reference[] => [
  ...namedIn('activityTypes', 'activityTypes', activityTypes),
  ...namedIn('activityTypes', 'typesOfAnyCategory', typesOfAnyCategory),
  ...namedIn('trainingItems', 'items', items),
];

/** Whether a rule looks at the record at all; what it does not name counts for none. */
function isSought({ activityTypes, items }: RecordsSought, record: CaseEvidence): boolean {
  if (record.type === 'training') return items === 'all' || items.includes(record.item);
  return record.type !== 'activity' || activityTypes === 'all' || isOfType(record, activityTypes);
}

const isOfType = ({ activityType }: ActivityEvidence, types: readonly string[]): boolean =>
  types.includes(activityType) || types.includes(idOfName(activityType));

/** The last day on which a plan counts: it is kept up by being reviewed. */
function keptUntil({ agreedOn, reviewedOn }: PlanEvidence, months: number, asOf: CivilDate): CivilDate {
  const isReviewed = reviewedOn !== null && reviewedOn <= asOf && reviewedOn > agreedOn;
  return addMonths(isReviewed ? reviewedOn : agreedOn, months);
}

/** The days after which a plan may count no longer, looking ahead of the day that is judged: of a review to come, too. */
const lapseDays = ({ agreedOn, reviewedOn }: PlanEvidence, months: number): readonly CivilDate[] =>
  [agreedOn, ...(reviewedOn === null ? [] : [reviewedOn])].map((day) => addMonths(day, months));

function isDone(record: CaseEvidence): boolean {
  if (record.type === 'activity') return record.status === 'completed';
  return record.type !== 'governor-session' || record.status === 'attended';
}

function whyNot(
  { categories, typesOfAnyCategory, period, keptMonths }: RecordsSought,
  record: CaseEvidence,
  facts: Facts,
): UncountedEvidence | undefined {
  const unknown = whyNotKnown(record, facts);
  if (unknown) return unknown;
  const date = evidenceDate(record);
  const { cycle } = facts;
  const isOutside = date !== null && (date < cycle.from || date > cycle.to);
  if (period === 'cycle' && isOutside) return outsideCycle(record.id, cycle);
  if (!isDone(record)) return notCompleted(record.id);
  if (record.type === 'plan' && keptMonths !== null) {
    const until = keptUntil(record, keptMonths, facts.asOf);
    return facts.asOf > until ? lapsed(record.id, until) : undefined;
  }
  return record.type === 'activity' &&
    categories !== 'all' &&
    !categories.includes(record.category) &&
    !isOfType(record, typesOfAnyCategory)
    ? { id: record.id, code: 'wrong-category', reason: message('uncounted.other-category') }
    : undefined;
}

interface RecordsFound {
  readonly counted: number;
  readonly countedEvidence: readonly CountedEvidence[];
  readonly uncountedEvidence: readonly UncountedEvidence[];
  /** The latest day on which one that counts was done. */
  readonly lastOn: CivilDate | null;
  /** Days after which a plan counts no longer, also of one that counts later than the day that is judged. */
  readonly mayChangeAfter: readonly CivilDate[];
}

/** Counts the records a rule seeks, each as one. */
export function recordsFound(sought: RecordsSought, facts: Facts): RecordsFound {
  const countedEvidence: CountedEvidence[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  const mayChangeAfter: CivilDate[] = [];
  let lastOn: CivilDate | null = null;
  for (const type of sought.evidence) {
    for (const record of facts.evidence[type]) {
      if (!isSought(sought, record)) continue;
      if (record.type === 'plan' && sought.keptMonths !== null)
        mayChangeAfter.push(...lapseDays(record, sought.keptMonths));
      const reason = whyNot(sought, record, facts);
      if (reason) {
        uncountedEvidence.push(reason);
        continue;
      }
      countedEvidence.push({ id: record.id, amount: 1 });
      const date = evidenceDate(record);
      if (date !== null && (lastOn === null || date > lastOn)) lastOn = date;
    }
  }
  return { counted: countedEvidence.length, countedEvidence, uncountedEvidence, lastOn, mayChangeAfter };
}
