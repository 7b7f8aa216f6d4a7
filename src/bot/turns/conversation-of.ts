import type { TurnContext } from 'botbuilder';
import type { Conversation } from '../../ports/conversations.ts';

/** The personal chat that an activity came from; undefined in a channel or group chat, where nobody is written to. */
export function conversationOf({ activity }: TurnContext, personOid: string): Conversation | undefined {
  const { conversation, serviceUrl, from, locale } = activity;
  if (conversation.conversationType !== 'personal') return undefined;
  return {
    personOid,
    conversationId: conversation.id,
    serviceUrl,
    channelUserId: from.id,
    locale: locale ?? '',
  };
}
