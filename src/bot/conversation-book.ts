import type { Conversation, Conversations } from '../ports/conversations.ts';

const MOST_KEPT = 20_000;

export interface ConversationBook {
  /** Keeps how to reach the person, if that changed; true when nobody had been kept for them. */
  note(conversation: Conversation): Promise<boolean>;
  forget(personOid: string): Promise<void>;
  find(personOid: string): Promise<Conversation | undefined>;
}

const isSame = (first: Conversation | undefined, second: Conversation): boolean =>
  first?.conversationId === second.conversationId &&
  first.serviceUrl === second.serviceUrl &&
  first.channelUserId === second.channelUserId &&
  first.locale === second.locale;

/** Remembers what it stored, so that a turn of somebody known touches no storage. */
export function createConversationBook(
  conversations: Pick<Conversations, 'find' | 'remember' | 'forget'>,
): ConversationBook {
  const known = new Map<string, Conversation>();
  /** Teams sends two activities at once when the app is installed; the second waits for what the first found. */
  const noting = new Map<string, Promise<unknown>>();

  const keep = (conversation: Conversation) => {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(conversation.personOid, conversation);
  };

  async function noteNow(conversation: Conversation): Promise<boolean> {
    const { personOid } = conversation;
    if (isSame(known.get(personOid), conversation)) return false;
    const stored = known.get(personOid) ?? (await conversations.find(personOid));
    if (!isSame(stored, conversation)) await conversations.remember(conversation);
    keep(conversation);
    return stored === undefined;
  }

  return {
    async note(conversation) {
      const { personOid } = conversation;
      const before = noting.get(personOid);
      const noted = (before ?? Promise.resolve()).then(() => noteNow(conversation));
      const settled = noted.catch(() => undefined);
      noting.set(personOid, settled);
      try {
        return await noted;
      } finally {
        if (noting.get(personOid) === settled) noting.delete(personOid);
      }
    },
    async forget(personOid) {
      known.delete(personOid);
      await conversations.forget(personOid);
    },
    find: (personOid) => conversations.find(personOid),
  };
}
