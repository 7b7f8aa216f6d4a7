import type { Label } from '../fields/asked.ts';
import { messageOf } from '../message.ts';
import type { EvaluationForm } from '../policies/evaluation-form.ts';
import type { Evaluation } from './evaluation.ts';
import type { QuestionField } from './evaluation-fields.ts';
import { chosenIn, questionsOf } from './evaluation-fields.ts';
import type { ownQuestionWords } from './own-questions.ts';

const message = messageOf<typeof ownQuestionWords>();

/** A question of a form, and what was answered, in the form's words. */
export interface WordedAnswer {
  readonly question: Label;
  /** One, but where several were chosen. */
  readonly answers: readonly Label[];
}

/** The rating in the form's word, or as it was stored where the form has it no more. */
export const ratingLabel = (form: EvaluationForm, rating: string): string =>
  form.ratings.find(({ id }) => id === rating)?.label ?? rating;

function answersTo(field: QuestionField | undefined, answer: string): readonly Label[] {
  switch (field?.type) {
    case 'day':
      return [message('evaluation.day', { date: answer })];
    case 'choice':
      return [field.choices.find(({ id }) => id === answer)?.label ?? answer];
    case 'several':
      return chosenIn(answer).map((each) => field.choices.find(({ id }) => id === each)?.label ?? each);
    default:
      return [answer];
  }
}

/** What was answered beside the rating, in the order of the form; what the form asks no more comes last, by its id. */
export function wordedAnswers(
  form: EvaluationForm,
  { answers }: Pick<Evaluation, 'answers'>,
): readonly WordedAnswer[] {
  const fields = questionsOf(form);
  const asked = fields.map(({ id }) => id);
  const later = Object.keys(answers).filter((id) => !asked.includes(id));
  return [...asked, ...later].flatMap((id) => {
    const answer = answers[id] ?? '';
    const field = fields.find((each) => each.id === id);
    return answer === '' ? [] : [{ question: field?.label ?? id, answers: answersTo(field, answer) }];
  });
}
