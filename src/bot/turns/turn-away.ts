import type { TurnContext } from 'botbuilder';
import type { TurnedAway } from '../../domain/people/admission.ts';
import type { botWords } from '../bot-words.ts';
import { messageOf } from '../../domain/message.ts';
import type { Turn } from '../turn.ts';
import { invokeError } from './invoke-answer.ts';
import { replyActivity } from './reply-activity.ts';

const message = messageOf<typeof botWords>();

/** Says once why nothing is done for the person, and does nothing. What asks for no answer gets none. */
export async function turnAway(
  context: TurnContext,
  { words, isPersonal }: Turn,
  reason: TurnedAway,
): Promise<void> {
  // Where others read along nothing is told of anybody, least of all that they have gone.
  const text = words.say(message(isPersonal ? `bot.turned-away.${reason}` : 'bot.personal-only'));
  if (context.activity.type === 'invoke') await context.sendActivity(invokeError(403, text));
  else if (context.activity.type === 'message') await context.sendActivity(replyActivity({ text }));
}
