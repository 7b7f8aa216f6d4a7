import type { EvaluationForm } from '../policies/evaluation-form.ts';

export interface AnswerProblem {
  /** `rating`, or `answers.<question id>`. */
  readonly path: string;
  /** A field error id. */
  readonly error: string;
}

/** What is wrong with answers to a form; empty when nothing is. */
export function answerProblems(
  form: EvaluationForm,
  { rating, answers }: { readonly rating: string; readonly answers: Readonly<Record<string, string>> },
): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  if (!form.ratings.some(({ id }) => id === rating)) problems.push({ path: 'rating', error: 'not-a-choice' });
  for (const id of Object.keys(answers)) {
    if (!form.questions.some((question) => question.id === id))
      problems.push({ path: `answers.${id}`, error: 'not-a-choice' });
  }
  for (const question of form.questions) {
    const answer = answers[question.id] ?? '';
    const path = `answers.${question.id}`;
    if (answer === '' && question.required) problems.push({ path, error: 'empty' });
    const isChoice = question.kind === 'choice' && answer !== '';
    if (isChoice && !question.choices.some(({ id }) => id === answer))
      problems.push({ path, error: 'not-a-choice' });
  }
  return problems;
}
