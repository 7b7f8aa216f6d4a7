import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { SelfAssessment, TextsByCode } from './self-assessment.ts';
import { isSelfRating, unanswered } from './self-assessment.ts';

/** One answer, rewritten. An empty text takes it away. */
export interface AnswerChange {
  /** Of a statement. */
  readonly code: string;
  readonly of: 'rating' | 'comment';
  readonly text: string;
  /** What its writer saw there: another device that writes another answer is not in the way. */
  readonly was: string;
}

/** An answer holds something else than its writer saw. */
export const ANSWERED_MEANWHILE = 'answered-meanwhile';

const COMPLETED = fieldProblem('changes', 'completed-already');

/** Without a text the code has none. */
function withText(texts: TextsByCode, code: string, text: string): TextsByCode {
  const others = Object.entries(texts).filter(([of]) => of !== code);
  return Object.fromEntries(text === '' ? others : [...others, [code, text]]);
}

const FIELDS = { rating: 'ratings', comment: 'comments' } as const;

/**
 * The assessment with the answers as they are to be: all of them, or none where one was written over unseen. The same once
 * more is no change.
 */
export function changedSelfAssessment(
  assessment: SelfAssessment,
  changes: readonly AnswerChange[],
): Result<SelfAssessment, FieldProblem | typeof ANSWERED_MEANWHILE> {
  const codes = new Set(assessment.statements.map(({ code }) => code));
  let changed = assessment;
  for (const [place, { code, of, text, was }] of changes.entries()) {
    if (!codes.has(code)) return err(fieldProblem(`changes.${place}.code`, 'not-a-choice'));
    if (of === 'rating' && text !== '' && !isSelfRating(text))
      return err(fieldProblem(`changes.${place}.text`, 'not-a-choice'));
    const texts = changed[FIELDS[of]];
    const now = texts[code] ?? '';
    if (now === text) continue;
    if (assessment.state === 'completed') return err(COMPLETED);
    if (now !== was) return err(ANSWERED_MEANWHILE);
    changed = { ...changed, [FIELDS[of]]: withText(texts, code, text) };
  }
  return ok(changed);
}

/** Completed on a day, once every statement has an answer; completed already, it is as it is. */
export function completedSelfAssessment(
  assessment: SelfAssessment,
  { today, entryKey }: { readonly today: CivilDate; readonly entryKey: string },
): Result<SelfAssessment, readonly FieldProblem[]> {
  if (assessment.state === 'completed') return ok(assessment);
  const missing = unanswered(assessment);
  if (missing.length > 0)
    return err(missing.map(({ code }) => fieldProblem(`statements.${code}`, 'none-chosen')));
  return ok({ ...assessment, state: 'completed', completedOn: today, entryKey });
}

/** On its day a completion can be undone; one whose entry was taken back, on any. */
export const mayReopen = (
  { state, completedOn }: SelfAssessment,
  { today, isCounted }: { readonly today: CivilDate; readonly isCounted: boolean },
): boolean => state === 'completed' && (completedOn === today || !isCounted);

/** As it was before it was completed, answers and all. */
export const reopenedSelfAssessment = (assessment: SelfAssessment): SelfAssessment => ({
  ...assessment,
  state: 'drafted',
  completedOn: undefined,
  entryKey: undefined,
  timesReopened: assessment.timesReopened + 1,
});
