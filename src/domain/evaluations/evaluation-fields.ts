import type { FieldWords } from '../fields/asked.ts';
import type { ChoiceField, RatingField } from '../fields/choice.ts';
import { choiceField, ratingField } from '../fields/choice.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { TextField } from '../fields/text.ts';
import { textField } from '../fields/text.ts';
import { parseForm } from '../forms/parse-form.ts';
import type { EvaluationForm, EvaluationQuestion } from '../policies/evaluation-form.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Evaluation } from './evaluation.ts';
import { LONGEST_ANSWER } from './evaluation.ts';

type Words = FieldWords<string>;

export const ratingOf = ({ question, ratings }: EvaluationForm): RatingField<'rating', string> & Words => ({
  ...ratingField(
    'rating',
    ratings.map(({ id, label, meaning }) => ({ id, label, meaning })),
  ),
  label: question,
});

type QuestionField = (TextField<string, string> | ChoiceField<string, string>) & Words;

function questionField({ id, label, kind, required, choices }: EvaluationQuestion): QuestionField {
  const rest = { isRequired: required };
  return kind === 'text'
    ? { ...textField(id, LONGEST_ANSWER, rest), label }
    : { ...choiceField(id, choices, rest), label };
}

/** What the policy's form asks beside the rating, in its order and its words. */
export const questionsOf = ({ questions }: EvaluationForm): readonly QuestionField[] =>
  questions.map(questionField);

/** Its answers hold nothing for what was left out. */
type Answered = Pick<Evaluation, 'rating' | 'answers'>;

/** A question that the form does not hold is one that nobody can choose to answer. */
const atQuestion = ({ path, ...found }: FieldProblem): FieldProblem =>
  found.id === 'not-asked-for'
    ? fieldProblem(`answers.${path}`, 'not-a-choice')
    : { path: `answers.${path}`, ...found };

/** What somebody answered, or what is wrong with it, at `rating` or at `answers.<question id>`. */
export function parseAnswers(
  form: EvaluationForm,
  typed: { readonly rating: string; readonly answers: Readonly<Record<string, string>> },
): Result<Answered, readonly FieldProblem[]> {
  const rating = parseForm([ratingOf(form)], { rating: typed.rating });
  const answers = parseForm(questionsOf(form), typed.answers);
  if (rating.ok && answers.ok) {
    const given = Object.entries(answers.value).flatMap(([id, answer]) =>
      answer ? [[id, answer] as const] : [],
    );
    return ok({ rating: rating.value.rating ?? '', answers: Object.fromEntries(given) });
  }
  return err([...(rating.ok ? [] : rating.refusal), ...(answers.ok ? [] : answers.refusal.map(atQuestion))]);
}
