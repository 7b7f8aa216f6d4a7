import type { EvaluationCards } from '../api/api-deps.ts';
import type { EvaluationRequestValue } from '../bot/bot-deps.ts';
import { evaluationAnsweredCard } from '../bot/cards/evaluation-answered.ts';
import { evaluationRequestCard } from '../bot/cards/evaluation-request.ts';
import { wordsFor } from '../bot/words.ts';
import type { Clock } from '../ports/clock.ts';
import type { EvaluationValue } from '../use-cases/evaluation-for.ts';

/** What the evaluation card shows of an evaluation. */
export function cardRequestOf(
  clock: Clock,
  { event, form, answer, closesOn, isClosed }: EvaluationValue,
): EvaluationRequestValue {
  return {
    eventTitle: event.title,
    heldOn: clock.dateAt(event.startsAt),
    minutes: event.minutes,
    form,
    answer: answer && {
      key: answer.key,
      answeredOn: clock.dateAt(answer.recordedAt),
      rating: answer.rating,
      answers: answer.answers,
    },
    closesOn,
    isClosed,
  };
}

/** The bot's cards, for the tab. */
export function evaluationCards(clock: Clock): EvaluationCards {
  return {
    request: (evaluation, words) =>
      evaluationRequestCard(wordsFor(words.locale), evaluation.event.key, cardRequestOf(clock, evaluation)),
    answered: (evaluation, words) =>
      evaluationAnsweredCard(wordsFor(words.locale), cardRequestOf(clock, evaluation)),
  };
}
