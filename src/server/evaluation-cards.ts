import type { EvaluationCards } from '../api/api-deps.ts';
import type { EvaluationRequestValue } from '../bot/bot-deps.ts';
import { evaluationRequestCard } from '../bot/cards/evaluation-request.ts';
import { evaluationThanksCard } from '../bot/cards/evaluation-thanks.ts';
import { wordsFor } from '../bot/words.ts';
import type { Clock } from '../ports/clock.ts';
import type { EvaluationValue } from '../use-cases/evaluation-for.ts';

/** What the evaluation card shows of an evaluation. */
export function cardRequestOf(
  clock: Clock,
  { event, form, isAnswered }: EvaluationValue,
): EvaluationRequestValue {
  return {
    eventTitle: event.title,
    heldOn: clock.dateAt(event.endsAt),
    minutes: event.minutes,
    form,
    isAnswered,
  };
}

/** The bot's cards, for the tab. */
export function evaluationCards(clock: Clock): EvaluationCards {
  return {
    request: (evaluation, words) =>
      evaluationRequestCard(wordsFor(words.locale), evaluation.event.key, cardRequestOf(clock, evaluation)),
    thanks: (evaluation, words) => evaluationThanksCard(wordsFor(words.locale), evaluation.event.title),
  };
}
