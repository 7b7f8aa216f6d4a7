import * as z from 'zod';
import { message } from '../../domain/message.ts';
import { cardBytes, MOST_CARD_BYTES } from '../cards/adaptive-card.ts';
import { CHANGE_EVALUATION_VERB } from '../cards/evaluation-answered.ts';
import { evaluationRequestCard } from '../cards/evaluation-request.ts';
import { defineAction } from './action.ts';
import { answeredInChat } from './answered-in-chat.ts';

/**
 * Shows the actor's own form with what they answered, to be sent anew. It does not stay: until it is sent, the answer
 * stands, and the chat goes on saying so. Once the form has closed, the finished card says that.
 */
export const evaluationChange = defineAction({
  verb: CHANGE_EVALUATION_VERB,
  permission: 'evaluation.answer',
  inputs: z.strictObject({ eventKey: z.string().min(1).max(200) }),
  async answer({ personOid, words }, { eventKey }, tools) {
    const found = await tools.deps.evaluationFor({ actorOid: personOid, eventKey });
    if (!found.ok) return { statusCode: 404, text: words.say(message('bot.evaluation.not-yours')) };
    if (found.value.answer && found.value.isClosed)
      return answeredInChat(words, eventKey, found.value, tools);
    const card = evaluationRequestCard(words, eventKey, found.value);
    return cardBytes(card) <= MOST_CARD_BYTES
      ? { card }
      : { text: words.say(message('bot.evaluation.change-in-tab')) };
  },
  unusable: (_sent, { words }) =>
    Promise.resolve({ statusCode: 400, text: words.say(message('bot.action.unknown')) }),
});
