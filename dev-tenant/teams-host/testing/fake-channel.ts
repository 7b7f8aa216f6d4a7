import type { BotAnswer, Channel, ChatMessage } from '../../tenant.ts';

export interface FakeChannel extends Channel {
  /** What the page asked of the bot, oldest first. */
  readonly asked: { kind: 'say' | 'execute' | 'submit'; userId: string; [detail: string]: unknown }[];
  /** What the bot answers to the next Action.Execute or Action.Submit. */
  answer: BotAnswer;
  /** A message from the bot, as if sent of its own accord; gives its id. */
  send(userId: string, message: { text?: string; cards?: readonly unknown[] }): string;
  /** The bot replaces one of its messages. */
  replace(userId: string, messageId: string, message: { text?: string; cards?: readonly unknown[] }): void;
  /** How many listeners there are. */
  listeners(): number;
}

/** A chat that keeps what it is told in memory, with a bot that repeats what people say. */
export function createFakeChannel(installed: readonly string[]): FakeChannel {
  const installedFor = new Set(installed);
  const chats = new Map<string, ChatMessage[]>();
  const subscribers = new Map<string, Set<() => void>>();
  const asked: FakeChannel['asked'] = [];
  let sent = 0;

  const chatOf = (userId: string) => chats.get(userId) ?? [];
  function keep(userId: string, messages: ChatMessage[]): void {
    chats.set(userId, messages);
    for (const listener of subscribers.get(userId) ?? []) listener();
  }
  function add(
    userId: string,
    from: 'person' | 'bot',
    { text, cards = [] }: { text?: string; cards?: readonly unknown[] },
  ) {
    sent += 1;
    const id = `message-${sent}`;
    // One second apart, so that each has its place.
    const sentAt = new Date(Date.UTC(2026, 10, 21, 9, 0, sent)).toISOString();
    keep(userId, [
      ...chatOf(userId),
      { id, conversationId: `a:${userId}`, from, text, cards, sentAt, updatedAt: undefined },
    ]);
    return id;
  }

  const channel: FakeChannel = {
    asked,
    answer: { status: 200, body: {} },
    send: (userId, message) => add(userId, 'bot', message),
    replace(userId, messageId, { text, cards = [] }) {
      const updatedAt = '2026-11-21T10:00:00.000Z';
      keep(
        userId,
        chatOf(userId).map((message) =>
          message.id === messageId ? { ...message, text, cards, updatedAt } : message,
        ),
      );
    },
    listeners: () => [...subscribers.values()].reduce((total, each) => total + each.size, 0),
    installFor(userId) {
      installedFor.add(userId);
      return Promise.resolve();
    },
    uninstallFor(userId) {
      installedFor.delete(userId);
      return Promise.resolve();
    },
    isInstalledFor: (userId) => installedFor.has(userId),
    installForAll(userIds) {
      const before = installedFor.size;
      for (const userId of userIds) installedFor.add(userId);
      return Promise.resolve(installedFor.size - before);
    },
    say(userId, text) {
      asked.push({ kind: 'say', userId, text });
      add(userId, 'person', { text });
      add(userId, 'bot', { text: `You said ${text}` });
      return Promise.resolve({ status: 200, body: undefined });
    },
    execute(userId, messageId, action) {
      asked.push({ kind: 'execute', userId, messageId, action });
      return Promise.resolve(channel.answer);
    },
    submit(userId, messageId, value) {
      asked.push({ kind: 'submit', userId, messageId, value });
      return Promise.resolve(channel.answer);
    },
    messages: chatOf,
    subscribe(userId, listener) {
      const listeners = subscribers.get(userId) ?? new Set();
      subscribers.set(userId, listeners.add(listener));
      return () => listeners.delete(listener);
    },
  };
  return channel;
}
