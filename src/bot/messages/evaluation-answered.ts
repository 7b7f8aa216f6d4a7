import { evaluationAnsweredCard } from '../cards/evaluation-answered.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

/** Finishes the card in the chat, also when the form was answered in the tab. */
export const evaluationAnswered: MessageKind<ContentOf<'evaluation-answered'>> = {
  async build({ eventKey }, recipientOid, words, { deps, links }) {
    const found = await deps.evaluationFor({ actorOid: recipientOid, eventKey });
    return found.ok && found.value.answer
      ? evaluationAnsweredCard(words, found.value, { eventKey, url: links.to(`evaluation/${eventKey}`) })
      : undefined;
  },
};
