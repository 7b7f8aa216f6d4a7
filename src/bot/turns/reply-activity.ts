import type { Activity } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Reply } from '../turn.ts';

/** A message as Teams takes it. Text is plain, so that nothing in it reads as Markdown. */
export const replyActivity = (reply: Reply): Partial<Activity> =>
  'card' in reply
    ? {
        type: ActivityTypes.Message,
        attachments: [CardFactory.adaptiveCard(reply.card)],
        summary: reply.card.fallbackText,
      }
    : { type: ActivityTypes.Message, text: reply.text, textFormat: 'plain' };
