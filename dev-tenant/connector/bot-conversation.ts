/** What the bot may do in a chat: decided on values, applied to the chat store. */
import type { Reply } from '../store/reply.ts';
import { botActivitySchema, cardsOf, isTooBig, splitMessage, streamOf } from './bot-activity.ts';
import type { BotActivity } from './bot-activity.ts';
import type { ChatStore } from './chat-store.ts';
import { connectorErrors } from './connector-error.ts';
import type { Conversation } from './conversations.ts';
import type { OutgoingObserver } from './outgoing-observer.ts';

export interface BotConversationParts {
  readonly chats: ChatStore;
  readonly observers: ReadonlySet<OutgoingObserver>;
}

/** Shown for a moment and kept nowhere. */
const fleetingTypes = new Set(['typing']);

const parseActivity = (body: unknown): BotActivity | Reply => {
  const parsed = botActivitySchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return connectorErrors.badSyntax(
      `Activity.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`,
    );
  }
  return isTooBig(parsed.data) ? connectorErrors.tooBig() : parsed.data;
};

const isReply = (value: BotActivity | Reply): value is Reply => 'status' in value && !('type' in value);

const contentOf = (activity: BotActivity) => ({ text: activity.text ?? undefined, cards: cardsOf(activity) });

const isEmpty = (activity: BotActivity): boolean =>
  (activity.text ?? '') === '' && (activity.attachments ?? []).length === 0;

export const createBotConversation = ({ chats, observers }: BotConversationParts) => {
  const ownMessage = (conversation: Conversation, activityId: string): Reply | undefined => {
    const message = chats.get(conversation.id, activityId);
    if (message === undefined) return connectorErrors.activityNotFound();
    return message.from === 'bot' ? undefined : connectorErrors.notItsOwn();
  };

  const send = (conversation: Conversation, body: unknown): Reply => {
    const activity = parseActivity(body);
    if (isReply(activity)) return activity;
    if (fleetingTypes.has(activity.type)) {
      const id = chats.nextId();
      for (const observer of observers) observer.sent(conversation.id, id, activity);
      // A stream goes on under the id that its first piece was given (learn: stream bot messages).
      const stream = streamOf(activity);
      if (stream !== undefined) return { status: 201, body: { id: stream.streamId ?? id } };
      // As Microsoft's own test client answers.
      return { status: 202 };
    }
    if (activity.type !== 'message')
      return connectorErrors.badSyntax(`Unknown activity type ${activity.type}.`);
    if (isEmpty(activity)) return connectorErrors.badSyntax('A message needs a text or an attachment.');
    const parts = splitMessage(activity);
    const ids = parts.map((part) => {
      const { id } = chats.add({ conversationId: conversation.id, from: 'bot', ...contentOf(part) });
      for (const observer of observers) observer.sent(conversation.id, id, part);
      return id;
    });
    return { status: 201, body: ids.length === 1 ? { id: ids[0] } : {} };
  };

  const update = (conversation: Conversation, activityId: string, body: unknown): Reply => {
    const refusal = ownMessage(conversation, activityId);
    if (refusal !== undefined) return refusal;
    const activity = parseActivity(body);
    if (isReply(activity)) return activity;
    if (isEmpty(activity)) return connectorErrors.badSyntax('A message needs a text or an attachment.');
    chats.replace(conversation.id, activityId, contentOf(activity));
    for (const observer of observers) observer.updated(conversation.id, activityId, activity);
    return { status: 200, body: { id: activityId } };
  };

  const remove = (conversation: Conversation, activityId: string): Reply => {
    const refusal = ownMessage(conversation, activityId);
    if (refusal !== undefined) return refusal;
    chats.remove(conversation.id, activityId);
    for (const observer of observers) observer.deleted(conversation.id, activityId);
    return { status: 200 };
  };

  return { send, update, remove };
};
