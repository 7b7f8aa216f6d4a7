import type { FieldWords, Label } from '../fields/asked.ts';
import type { ChoiceField, RatingField, SeveralField } from '../fields/choice.ts';
import { choiceField, ratingField, severalField } from '../fields/choice.ts';
import type { DayField } from '../fields/day.ts';
import { dayField } from '../fields/day.ts';
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
import { ownQuestions } from './own-questions.ts';

export const ratingOf = ({
  question,
  ratings,
}: EvaluationForm): RatingField<'rating', Label> & FieldWords => ({
  ...ratingField<'rating', Label>(
    'rating',
    ratings.map(({ id, label, meaning }) => ({ id, label, meaning })),
  ),
  label: question,
});

export type QuestionField = (
  TextField<string, Label> | ChoiceField<string, Label> | SeveralField<string, Label> | DayField
) &
  FieldWords;

/** As the form prints it: the word, and what stands beside it. */
const printed = ({ id, label, meaning }: EvaluationQuestion['choices'][number]) => ({
  id,
  label: meaning === '' ? label : `${label}: ${meaning}`,
});

function questionField({ id, label, kind, required, choices }: EvaluationQuestion): QuestionField {
  const rest = { isRequired: required };
  switch (kind) {
    case 'text':
      return { ...textField<string, Label>(id, LONGEST_ANSWER, rest), label };
    case 'choice':
      return { ...choiceField<string, Label>(id, choices.map(printed), rest), label };
    case 'several':
      return { ...severalField<string, Label>(id, choices.map(printed), rest), label };
    case 'day':
      return { ...dayField(id, rest), label };
  }
}

/** What the form asks beside the rating: the policy's questions in its order and its words, then ours. */
export const questionsOf = (form: EvaluationForm): readonly QuestionField[] => [
  ...form.questions.map(questionField),
  ...ownQuestions(form),
];

/** Between ids of one answer, as cards send them (Adaptive Cards docs: Input.ChoiceSet, isMultiSelect). */
const BETWEEN = ',';

/** What was chosen in an answer that may hold several. */
export const chosenIn = (answer: string): readonly string[] =>
  answer
    .split(BETWEEN)
    .map((each) => each.trim())
    .filter((each) => each !== '');

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
  const fields = questionsOf(form);
  const several = new Set(fields.flatMap(({ id, type }) => (type === 'several' ? [id] : [])));
  const given = Object.entries(typed.answers).map(
    ([id, answer]) => [id, several.has(id) ? chosenIn(answer) : answer] as const,
  );
  const rating = parseForm([ratingOf(form)], { rating: typed.rating });
  const answers = parseForm(fields, Object.fromEntries(given));
  if (rating.ok && answers.ok) {
    const kept = Object.entries(answers.value).flatMap(([id, answer]) => {
      const text = typeof answer === 'object' ? answer.join(BETWEEN) : (answer ?? '');
      return text === '' ? [] : [[id, text] as const];
    });
    return ok({ rating: rating.value.rating ?? '', answers: Object.fromEntries(kept) });
  }
  return err([...(rating.ok ? [] : rating.refusal), ...(answers.ok ? [] : answers.refusal.map(atQuestion))]);
}
