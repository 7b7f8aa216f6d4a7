import type { Evaluation } from './evaluation.ts';
import type { EvaluationForm } from '../policies/evaluation-form.ts';

/** A question of a form, and what was answered, in the form's words. */
export interface WordedAnswer {
  readonly question: string;
  readonly answer: string;
}

/** The rating in the form's word, or as it was stored where the form has it no more. */
export const ratingLabel = (form: EvaluationForm, rating: string): string =>
  form.ratings.find(({ id }) => id === rating)?.label ?? rating;

/** What was answered beside the rating, in the order of the form; what the form asks no more comes last, by its id. */
export function wordedAnswers(
  form: EvaluationForm,
  { answers }: Pick<Evaluation, 'answers'>,
): readonly WordedAnswer[] {
  const asked = form.questions.map(({ id }) => id);
  const later = Object.keys(answers).filter((id) => !asked.includes(id));
  return [...asked, ...later].flatMap((id) => {
    const answer = answers[id] ?? '';
    const question = form.questions.find((each) => each.id === id);
    const choice = question?.choices.find((each) => each.id === answer);
    return answer === '' ? [] : [{ question: question?.label ?? id, answer: choice?.label ?? answer }];
  });
}
