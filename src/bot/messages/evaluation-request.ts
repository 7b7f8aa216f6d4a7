import { evaluationRequestCard } from '../cards/evaluation-request.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const evaluationRequest: MessageKind<ContentOf<'evaluation-request'>> = {
  async build({ eventKey }, recipientOid, words, { deps }) {
    const open = await deps.evaluationFor({ actorOid: recipientOid, eventKey });
    return open.ok && !open.value.answer && !open.value.isClosed
      ? evaluationRequestCard(words, eventKey, open.value)
      : undefined;
  },
};
