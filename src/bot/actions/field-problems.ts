import type { EvaluationForm } from '../../domain/evaluations/evaluation-form.ts';
import { message } from '../../domain/message.ts';
import type { FieldProblem } from '../bot-deps.ts';
import { cardText } from '../cards/card-text.ts';
import type { Words } from '../words.ts';

/** What the person sees the field called; a path is `rating`, a question's id, or a key the card never had. */
function fieldName(words: Words, form: EvaluationForm | undefined, path: string): string {
  if (path === 'rating') return words.say(message('bot.evaluation.rating-field'));
  const id = path.replace(/^answers\./, '');
  return form?.questions.find((question) => question.id === id)?.label ?? cardText(id).slice(0, 60);
}

/** One sentence that names every field and what is wrong with it. */
export function notSavedBecause(
  words: Words,
  form: EvaluationForm | undefined,
  problems: readonly FieldProblem[],
): string {
  const named = problems.map(({ path, message: problem }) =>
    words.say(
      message('bot.evaluation.problem', {
        field: fieldName(words, form, path),
        problem: words.problem(problem),
      }),
    ),
  );
  return words.say(message('bot.evaluation.not-saved', { problems: named.join(' ') }));
}
