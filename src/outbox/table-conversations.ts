import type { TableClient } from '@azure/data-tables';
import type { Conversation, Conversations } from '../ports/conversations.ts';
import { orUndefined, storageAnswer } from './storage-answer.ts';

const ROW = 'personal';

/** Is there while the person wants no reminders. */
const NO_REMINDERS = 'no-reminders';

type ConversationRow = Omit<Conversation, 'personOid'>;

/** How the bot reaches people, a row a person. */
export function tableConversations(table: TableClient): Conversations {
  async function removeIfThere(personOid: string, row: string): Promise<void> {
    try {
      await table.deleteEntity(personOid, row);
    } catch (error) {
      if (storageAnswer(error) !== 'missing') throw error;
    }
  }
  return {
    async find(personOid) {
      const row = await orUndefined(table.getEntity<ConversationRow>(personOid, ROW));
      if (row === undefined) return undefined;
      const { conversationId, serviceUrl, channelUserId, locale } = row;
      return { personOid, conversationId, serviceUrl, channelUserId, locale };
    },
    async remember({ personOid, conversationId, serviceUrl, channelUserId, locale }) {
      const row = { partitionKey: personOid, rowKey: ROW, conversationId, serviceUrl, channelUserId, locale };
      await table.upsertEntity(row, 'Replace');
    },
    forget: (personOid) => removeIfThere(personOid, ROW),
    areRemindersStopped: async (personOid) =>
      (await orUndefined(table.getEntity(personOid, NO_REMINDERS))) !== undefined,
    async stopReminders(personOid) {
      await table.upsertEntity({ partitionKey: personOid, rowKey: NO_REMINDERS }, 'Replace');
    },
    startReminders: (personOid) => removeIfThere(personOid, NO_REMINDERS),
  };
}
