/** Every message of every chat, in SQLite, with word to whoever watches a chat. */
import type { DatabaseSync } from 'node:sqlite';
import type { ChatMessage } from '../tenant.ts';

interface NewMessage {
  readonly conversationId: string;
  readonly from: ChatMessage['from'];
  readonly text: string | undefined;
  readonly cards: readonly unknown[];
}

export interface ChatStore {
  add(message: NewMessage): ChatMessage;
  get(conversationId: string, messageId: string): ChatMessage | undefined;
  replace(conversationId: string, messageId: string, content: Pick<NewMessage, 'text' | 'cards'>): void;
  remove(conversationId: string, messageId: string): void;
  /** Oldest first. */
  list(conversationId: string): readonly ChatMessage[];
  /** An id no message has. */
  nextId(): string;
  subscribe(conversationId: string, listener: () => void): () => void;
}

const schema = `CREATE TABLE IF NOT EXISTS connector_messages (
  id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL, sender TEXT NOT NULL, text TEXT, cards TEXT NOT NULL,
  sent_at TEXT NOT NULL, updated_at TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS connector_messages_by_conversation ON connector_messages (conversation_id, id)`;

type Row = Record<string, unknown>;

const textOrUndefined = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const fromRow = (row: Row): ChatMessage => ({
  id: String(row['id']),
  conversationId: String(row['conversation_id']),
  from: row['sender'] === 'bot' ? 'bot' : 'person',
  text: textOrUndefined(row['text']),
  cards: JSON.parse(String(row['cards'])) as unknown[],
  sentAt: String(row['sent_at']),
  updatedAt: textOrUndefined(row['updated_at']),
});

export const createChatStore = (db: DatabaseSync, now: () => number): ChatStore => {
  db.exec(schema);
  const insert = db.prepare(
    'INSERT INTO connector_messages (id, conversation_id, sender, text, cards, sent_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const selectOne = db.prepare('SELECT * FROM connector_messages WHERE conversation_id = ? AND id = ?');
  const selectAll = db.prepare('SELECT * FROM connector_messages WHERE conversation_id = ? ORDER BY id');
  const update = db.prepare(
    'UPDATE connector_messages SET text = ?, cards = ?, updated_at = ? WHERE conversation_id = ? AND id = ?',
  );
  const erase = db.prepare('DELETE FROM connector_messages WHERE conversation_id = ? AND id = ?');
  const listeners = new Map<string, Set<() => void>>();
  let lastId = Number(db.prepare('SELECT max(id) AS last FROM connector_messages').get()?.['last'] ?? 0);

  const nextId = (): string => {
    // Teams numbers messages by the millisecond; two in one millisecond still need two ids.
    lastId = Math.max(now(), lastId + 1);
    return String(lastId);
  };
  const tell = (conversationId: string): void => {
    for (const listener of listeners.get(conversationId) ?? []) listener();
  };
  const timestamp = (): string => new Date(now()).toISOString();

  return {
    nextId,
    add({ conversationId, from, text, cards }) {
      const message: ChatMessage = {
        id: nextId(),
        conversationId,
        from,
        text,
        cards,
        sentAt: timestamp(),
        updatedAt: undefined,
      };
      insert.run(message.id, conversationId, from, text ?? null, JSON.stringify(cards), message.sentAt);
      tell(conversationId);
      return message;
    },
    get(conversationId, messageId) {
      const row = selectOne.get(conversationId, messageId);
      return row === undefined ? undefined : fromRow(row);
    },
    replace(conversationId, messageId, { text, cards }) {
      update.run(text ?? null, JSON.stringify(cards), timestamp(), conversationId, messageId);
      tell(conversationId);
    },
    remove(conversationId, messageId) {
      erase.run(conversationId, messageId);
      tell(conversationId);
    },
    list: (conversationId) => selectAll.all(conversationId).map(fromRow),
    subscribe(conversationId, listener) {
      const set = listeners.get(conversationId) ?? new Set();
      listeners.set(conversationId, set.add(listener));
      return () => set.delete(listener);
    },
  };
};
