import type { OpenEvaluation } from '../../contract/evaluations.ts';
import type { EvaluationValue } from '../../use-cases/evaluation-for.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';

export function evaluationView(
  { cards, clock }: Pick<ApiDeps, 'cards' | 'clock'>,
  evaluation: EvaluationValue,
  words: Words,
): OpenEvaluation {
  const { event, answer, closesOn, isClosed } = evaluation;
  const form = isClosed ? null : cards.request(evaluation, words);
  return {
    eventKey: event.key,
    eventTitle: event.title,
    heldOn: clock.dateAt(event.startsAt),
    isAnswered: answer !== undefined,
    closesOn,
    isClosed,
    card: answer ? cards.answered(evaluation, words) : form,
    changeCard: answer ? form : null,
    answerKey: answer?.key ?? null,
  };
}
