/** The personal chats between people and the bot, and for whom the app is installed. */
import type { DatabaseSync } from 'node:sqlite';
import type { Directory, DirectoryUser, TenantIdentity } from '../tenant.ts';
import { personAddress, personalConversationId } from './addresses.ts';

export interface Conversation {
  readonly id: string;
  readonly user: DirectoryUser;
  /** The `29:` id of the person. */
  readonly personId: string;
  readonly isInstalled: boolean;
}

export interface Conversations {
  /** Undefined when nobody has that id, or when the app was never installed for the person. */
  byId(conversationId: string): Conversation | undefined;
  /** `userIdOrAddress` is an object id or a `29:` id; undefined for a stranger. */
  ofPerson(userIdOrAddress: string): Conversation | undefined;
  setInstalled(userId: string, installed: boolean): void;
}

export const createConversations = (
  db: DatabaseSync,
  identity: TenantIdentity,
  directory: Directory,
): Conversations => {
  db.exec(`CREATE TABLE IF NOT EXISTS connector_conversations (
    user_id TEXT PRIMARY KEY, is_installed INTEGER NOT NULL
  ) STRICT`);
  const select = db.prepare('SELECT is_installed FROM connector_conversations WHERE user_id = ?');
  const upsert = db.prepare(`INSERT INTO connector_conversations (user_id, is_installed) VALUES (?, ?)
    ON CONFLICT (user_id) DO UPDATE SET is_installed = excluded.is_installed`);
  const people = directory.users().map((user) => ({
    user,
    personId: personAddress(identity, user),
    id: personalConversationId(identity, user),
  }));
  const byAnyId = new Map(
    people.flatMap((person) => [person.user.id, person.personId].map((key) => [key, person])),
  );
  const byConversationId = new Map(people.map((person) => [person.id, person]));
  const installedFor = (userId: string): boolean | undefined => {
    const row = select.get(userId);
    return row === undefined ? undefined : row['is_installed'] === 1;
  };
  return {
    byId(conversationId) {
      const person = byConversationId.get(conversationId);
      const isInstalled = person === undefined ? undefined : installedFor(person.user.id);
      return person === undefined || isInstalled === undefined ? undefined : { ...person, isInstalled };
    },
    ofPerson(userIdOrAddress) {
      const person = byAnyId.get(userIdOrAddress) ?? byAnyId.get(userIdOrAddress.toLowerCase());
      return person === undefined
        ? undefined
        : { ...person, isInstalled: installedFor(person.user.id) ?? false };
    },
    setInstalled(userId, installed) {
      upsert.run(userId, installed ? 1 : 0);
    },
  };
};
