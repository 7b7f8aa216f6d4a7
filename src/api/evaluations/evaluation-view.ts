import { evaluationAnsweredCard } from '../../cards/evaluation-answered.ts';
import { evaluationRequestCard } from '../../cards/evaluation-request.ts';
import type { OpenEvaluation } from '../../contract/evaluations.ts';
import type { EvaluationValue } from '../../use-cases/evaluations/evaluation-for.ts';
import type { Words } from '../../cards/words.ts';

/** A form, and what was answered, as the same cards that the bot sends. */
export function evaluationView(evaluation: EvaluationValue, words: Words): OpenEvaluation {
  const { event, heldOn, answer, closesOn, isClosed } = evaluation;
  const form = isClosed ? null : evaluationRequestCard(words, evaluation);
  return {
    eventKey: event.key,
    eventTitle: event.title,
    heldOn,
    isAnswered: answer !== undefined,
    closesOn,
    isClosed,
    card: answer ? evaluationAnsweredCard(words, evaluation) : form,
    changeCard: answer ? form : null,
    answerKey: answer?.key ?? null,
  };
}
