import { evaluationRequestCard } from '../../cards/evaluation-request.ts';
import { evaluationFor } from '../../use-cases/evaluation-for.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const evaluationRequest: MessageKind<ContentOf<'evaluation-request'>> = {
  build({ eventKey }, recipientOid, words, { deps }) {
    const open = evaluationFor(deps, { actorOid: recipientOid, eventKey });
    return open.ok && !open.value.answer && !open.value.isClosed
      ? evaluationRequestCard(words, open.value)
      : undefined;
  },
};
