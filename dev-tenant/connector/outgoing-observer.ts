import type { BotActivity } from './bot-activity.ts';

/** Told of what the bot sends once the connector has taken it. Must not throw and must not take long. */
export interface OutgoingObserver {
  sent(conversationId: string, activityId: string, activity: BotActivity): void;
  updated(conversationId: string, activityId: string, activity: BotActivity): void;
  deleted(conversationId: string, activityId: string): void;
}
