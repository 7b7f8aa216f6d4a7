/** How the bot reaches a person: kept when the app is installed for them or they write to it. */
export interface Conversation {
  readonly personOid: string;
  readonly conversationId: string;
  /** Verified against the channel's token when it was stored. */
  readonly serviceUrl: string;
  /** The person's id in the channel, `29:…`. */
  readonly channelUserId: string;
  /** The locale their client last used: `en-GB`, `cy-GB`. */
  readonly locale: string;
}

export interface Conversations {
  find(personOid: string): Promise<Conversation | undefined>;
  remember(conversation: Conversation): Promise<void>;
  forget(personOid: string): Promise<void>;
  /** Whether the person has said that they want no reminders. It outlives the chat: installing the app again leaves it. */
  areRemindersStopped(personOid: string): Promise<boolean>;
  stopReminders(personOid: string): Promise<void>;
  startReminders(personOid: string): Promise<void>;
}
