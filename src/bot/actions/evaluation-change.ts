import * as z from 'zod';
import type { submitWords } from './evaluation-submit.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import { cardBytes, MOST_CARD_BYTES } from '../../cards/adaptive-card.ts';
import { CHANGE_EVALUATION_VERB } from '../../cards/evaluation-answered.ts';
import { evaluationRequestCard } from '../../cards/evaluation-request.ts';
import { defineAction, unknownAction } from './action.ts';
import { evaluationFor } from '../../use-cases/evaluations/evaluation-for.ts';
import { answeredInChat } from './answered-in-chat.ts';

const message = messageOf<typeof submitWords | typeof sentences>();

const sentences = catalogue(
  {
    'bot.evaluation.change-in-tab':
      'Your answer is too long to be changed in the chat. Open it in the tab and change it there.',
  },
  {
    'bot.evaluation.change-in-tab':
      'Mae eich ateb yn rhy hir i’w newid yn y sgwrs. Agorwch ef yn y tab a’i newid yno.',
  },
);

/**
 * Shows the actor's own form with what they answered, to be sent anew. It does not stay: until it is sent, the answer
 * stands, and the chat goes on saying so. Once the form has closed, the finished card says that.
 */
export const evaluationChange = defineAction({
  verb: CHANGE_EVALUATION_VERB,
  permission: 'evaluation.answer',
  words: sentences,
  inputs: z.strictObject({ eventKey: z.string().min(1).max(200) }),
  answer({ personOid, words }, { eventKey }, tools) {
    const found = evaluationFor(tools.deps, { actorOid: personOid, eventKey });
    if (!found.ok) return { statusCode: 404, text: words.say(message('bot.evaluation.not-yours')) };
    if (found.value.answer && found.value.isClosed) return answeredInChat(words, found.value, tools);
    const card = evaluationRequestCard(words, found.value);
    return cardBytes(card) <= MOST_CARD_BYTES
      ? { card }
      : { text: words.say(message('bot.evaluation.change-in-tab')) };
  },
  unusable: unknownAction,
});
