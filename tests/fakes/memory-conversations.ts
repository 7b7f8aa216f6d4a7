import type { Conversation, Conversations } from '../../src/ports/conversations.ts';

export function memoryConversations(given: readonly Conversation[] = []): Conversations {
  const kept = new Map(given.map((conversation) => [conversation.personOid, conversation]));
  const withoutReminders = new Set<string>();
  return {
    areRemindersStopped: (personOid) => Promise.resolve(withoutReminders.has(personOid)),
    stopReminders: (personOid) => Promise.resolve(void withoutReminders.add(personOid)),
    startReminders: (personOid) => Promise.resolve(void withoutReminders.delete(personOid)),
    find: (personOid) => Promise.resolve(kept.get(personOid)),
    remember(conversation) {
      kept.set(conversation.personOid, conversation);
      return Promise.resolve();
    },
    forget(personOid) {
      kept.delete(personOid);
      return Promise.resolve();
    },
  };
}
