import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { EvaluationForm } from '../policies/evaluation-form.ts';

/** What is wrong with answers to a form, at `rating` or at `answers.<question id>`; empty when nothing is. */
export function answerProblems(
  form: EvaluationForm,
  { rating, answers }: { readonly rating: string; readonly answers: Readonly<Record<string, string>> },
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!form.ratings.some(({ id }) => id === rating)) problems.push(fieldProblem('rating', 'not-a-choice'));
  for (const id of Object.keys(answers)) {
    if (!form.questions.some((question) => question.id === id))
      problems.push(fieldProblem(`answers.${id}`, 'not-a-choice'));
  }
  for (const question of form.questions) {
    const answer = answers[question.id] ?? '';
    const path = `answers.${question.id}`;
    if (answer === '' && question.required) problems.push(fieldProblem(path, 'empty'));
    const isChoice = question.kind === 'choice' && answer !== '';
    if (isChoice && !question.choices.some(({ id }) => id === answer))
      problems.push(fieldProblem(path, 'not-a-choice'));
  }
  return problems;
}
