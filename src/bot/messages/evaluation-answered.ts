import { evaluationAnsweredCard } from '../../cards/evaluation-answered.ts';
import { evaluationFor } from '../../use-cases/evaluation-for.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

/** Finishes the card in the chat, also when the form was answered in the tab. */
export const evaluationAnswered: MessageKind<ContentOf<'evaluation-answered'>> = {
  build({ eventKey }, recipientOid, words, { deps, links }) {
    const found = evaluationFor(deps, { actorOid: recipientOid, eventKey });
    return found.ok && found.value.answer
      ? evaluationAnsweredCard(words, found.value, { url: links.to(`evaluation/${eventKey}`) })
      : undefined;
  },
};
