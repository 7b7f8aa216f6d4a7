import { evaluationAnsweredCard } from '../../cards/evaluation-answered.ts';
import { evaluationFor } from '../../use-cases/evaluations/evaluation-for.ts';
import { evaluationAnsweredContent } from '../../use-cases/evaluations/submit-evaluation.ts';
import { defineMessage } from './message-kind.ts';

/** Finishes the card in the chat, also when the form was answered in the tab. */
export const evaluationAnswered = defineMessage({
  content: evaluationAnsweredContent,
  name: { en: 'Answered evaluation form', cy: 'Ffurflen werthuso a atebwyd' },
  permission: 'evaluation.answer',
  build({ eventKey }, recipientOid, words, { deps, links }) {
    const found = evaluationFor(deps, { actorOid: recipientOid, eventKey });
    return found.ok && found.value.answer
      ? evaluationAnsweredCard(words, found.value, { url: links.to(`evaluation/${eventKey}`) })
      : undefined;
  },
});
