import type { CivilDate } from '../cycles/civil-date.ts';
import type { TrainingEvidence } from '../evidence/evidence.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import type { RuleBook } from '../rule-books/rule-book.ts';

/**
 * `later`: not yet, since another step comes first; `to-do`: it has no day; `late`: its day has passed. Others say themselves.
 */
export const STEP_STATES = ['done', 'late', 'due', 'to-do', 'later'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** One thing that somebody new meets. */
export interface InductionStep {
  readonly outcome: Outcome;
  readonly state: StepState;
  /** The day by which it is to be done for the first time; null: the policy gives none, or it was done. */
  readonly dueOn: CivilDate | null;
  /** The first time; null: not yet. */
  readonly doneOn: CivilDate | null;
  /** It was done after its day. */
  readonly wasLate: boolean;
  /** What is to be done before it and is not; undefined: nothing is in the way. */
  readonly after: string | undefined;
  /** A document: whoever has read it says so, and nobody else can. */
  readonly isReading: boolean;
}

type Completion = Pick<TrainingEvidence, 'item' | 'completedOn'>;

/**
 * The steps of somebody's induction in the policy's order, of what they owe: how each stands by their standing, when it was first
 * done, and what comes before it. A step that was done out of order is done.
 */
export function inductionOf(
  { policy, byKey, labels }: Pick<RuleBook, 'policy' | 'byKey' | 'labels'>,
  outcomes: readonly Outcome[],
  completions: readonly Completion[],
  today: CivilDate,
): readonly InductionStep[] {
  const firstDone = (item: string): CivilDate | null =>
    completions
      .filter((each) => each.item === item && each.completedOn <= today)
      .map(({ completedOn }) => completedOn)
      .toSorted()[0] ?? null;
  return policy.induction.flatMap((key): InductionStep[] => {
    const rule = byKey.get(key);
    const outcome = outcomes.find(({ requirement }) => requirement === key);
    if (!rule || outcome?.asksFor?.type !== 'training' || outcome.status === 'not-applicable') return [];
    const doneOn = firstDone(outcome.asksFor.id);
    const before = rule.kind.follows(rule.requirement.parameters);
    const after =
      doneOn === null && before !== undefined && firstDone(before) === null
        ? labels.trainingItems(before)
        : undefined;
    const dueOn = doneOn === null ? outcome.dueOn : null;
    return [
      {
        outcome,
        state: stateOf({ doneOn, dueOn, after }, today),
        dueOn,
        doneOn,
        wasLate: doneOn !== null && outcome.onTime === false,
        after,
        isReading: policy.trainingItems.some(({ id, isReading }) => isReading && id === outcome.asksFor?.id),
      },
    ];
  });
}

function stateOf(
  { doneOn, dueOn, after }: Pick<InductionStep, 'doneOn' | 'dueOn' | 'after'>,
  today: CivilDate,
): StepState {
  if (doneOn !== null) return 'done';
  if (dueOn !== null && dueOn < today) return 'late';
  if (after !== undefined) return 'later';
  return dueOn === null ? 'to-do' : 'due';
}
