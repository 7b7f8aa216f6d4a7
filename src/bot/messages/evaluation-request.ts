import { evaluationRequestCard } from '../../cards/evaluation-request.ts';
import { evaluationFor } from '../../use-cases/evaluations/evaluation-for.ts';
import { evaluationRequestContent } from '../../use-cases/follow-up/follow-attendance.ts';
import { defineMessage } from './message-kind.ts';

export const evaluationRequest = defineMessage({
  content: evaluationRequestContent,
  name: { en: 'Evaluation form', cy: 'Ffurflen werthuso' },
  permission: 'evaluation.answer',
  build({ eventKey }, recipientOid, words, { deps }) {
    const open = evaluationFor(deps, { actorOid: recipientOid, eventKey });
    return open.ok && !open.value.answer && !open.value.isClosed
      ? evaluationRequestCard(words, open.value)
      : undefined;
  },
});
