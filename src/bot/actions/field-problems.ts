import type { EvaluationForm } from '../../domain/policies/evaluation-form.ts';
import { questionsOf } from '../../domain/evaluations/evaluation-fields.ts';
import { fieldMessage } from '../../domain/fields/field-problem.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { BadInput } from '../../use-cases/shared/bad-input.ts';
import { cardText } from '../../cards/card-text.ts';
import { wordedLabel } from '../../wording/worded-label.ts';
import type { Words } from '../../cards/words.ts';

const message = messageOf<typeof notSavedWords>();

export const notSavedWords = catalogue(
  {
    'bot.evaluation.rating-field': 'Rating',
    'bot.evaluation.not-saved': 'Not saved. {problems}',
    'bot.evaluation.problem': '{field}: {problem}',
  },
  {
    'bot.evaluation.rating-field': 'Sgôr',
    'bot.evaluation.not-saved': 'Heb ei gadw. {problems}',
    'bot.evaluation.problem': '{field}: {problem}',
  },
);

/** What the person sees the field called; a path is `rating`, a question's id, or a key the card never had. */
function fieldName(words: Words, form: EvaluationForm | undefined, path: string): string {
  if (path === 'rating') return words.say(message('bot.evaluation.rating-field'));
  const id = path.replace(/^answers\./, '');
  const field = form && questionsOf(form).find((question) => question.id === id);
  return field ? wordedLabel(field.label, words) : cardText(id).slice(0, 60);
}

/** One sentence that names every field and what is wrong with it. */
export function notSavedBecause(
  words: Words,
  form: EvaluationForm | undefined,
  problems: BadInput['problems'],
): string {
  const named = problems.map((each) =>
    words.say(
      message('bot.evaluation.problem', {
        field: fieldName(words, form, each.path),
        problem: words.say(fieldMessage(each)),
      }),
    ),
  );
  return words.say(message('bot.evaluation.not-saved', { problems: named.join(' ') }));
}
