/** Refusals of the connector (learn: "status codes from bot conversational APIs"). */
import type { Reply } from '../store/reply.ts';

const refusal = (status: number, code: string, message: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers,
  body: { error: { code, message } },
});

export const connectorErrors = {
  badSyntax: (message: string) => refusal(400, 'BadSyntax', message),
  unauthorized: () => refusal(401, 'Unauthorized', 'Authorization has been denied for this request.'),
  anotherBot: () =>
    refusal(403, 'ForbiddenOperationException', 'The token belongs to another application than the bot.'),
  notInstalled: () =>
    refusal(
      403,
      'ForbiddenOperationException',
      'The app is not installed for this person in the personal scope.',
    ),
  notInRoster: () =>
    refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'),
  blocked: () => refusal(403, 'MessageWritesBlocked', 'The person has blocked the bot.'),
  notItsOwn: () =>
    refusal(403, 'ForbiddenOperationException', 'A bot may change or delete its own messages only.'),
  conversationNotFound: () => refusal(404, 'ConversationNotFound', 'The conversation was not found.'),
  activityNotFound: () =>
    refusal(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.'),
  memberNotFound: () =>
    refusal(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.'),
  tooBig: () => refusal(413, 'MessageSizeTooBig', 'The message is larger than 100 KB.'),
  tooMany: (retryAfterSeconds: number) =>
    refusal(429, 'TooManyRequests', 'The limit of requests is reached.', {
      'Retry-After': String(retryAfterSeconds),
    }),
} as const;
