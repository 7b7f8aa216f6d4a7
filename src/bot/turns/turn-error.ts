import type { TurnContext } from 'botbuilder';
import type { botWords } from '../bot-words.ts';
import { messageOf } from '../../domain/message.ts';
import type { Log } from '../log.ts';
import type { WordsFor } from '../../cards/create-words.ts';
import { invokeError } from './invoke-answer.ts';
import { replyActivity } from './reply-activity.ts';

const message = messageOf<typeof botWords>();

/** Words a fault once, with a reference that stands in the log too; the person learns nothing else of it. */
export function createTurnErrorHandler(log: Log, newReference: () => string, wordsFor: WordsFor) {
  return async (context: TurnContext, error: Error): Promise<void> => {
    const reference = newReference();
    const { type, locale } = context.activity;
    log.error({ reference, type, fault: error }, 'A turn of the bot failed');
    const text = wordsFor(locale).say(message('bot.fault', { reference }));
    if (type === 'invoke') await context.sendActivity(invokeError(500, text));
    else if (type === 'message') await apologise(context, text, log, reference);
    // Nobody waits for an answer, but the channel can deliver again what it is told has failed.
    else throw error;
  };
}

/** Sending may be the very thing that fails. */
async function apologise(context: TurnContext, text: string, log: Log, reference: string): Promise<void> {
  try {
    await context.sendActivity(replyActivity({ text }));
  } catch (error) {
    log.error({ reference, fault: error }, 'The apology could not be sent either');
  }
}
