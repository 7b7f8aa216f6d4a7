import type { TableClient } from '@azure/data-tables';
import type { Conversation, Conversations } from '../ports/conversations.ts';
import { orUndefined, storageAnswer } from './storage-answer.ts';

const ROW = 'personal';

type ConversationRow = Omit<Conversation, 'personOid'>;

/** How the bot reaches people, a row a person. */
export function tableConversations(table: TableClient): Conversations {
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
    async forget(personOid) {
      try {
        await table.deleteEntity(personOid, ROW);
      } catch (error) {
        if (storageAnswer(error) !== 'missing') throw error;
      }
    },
  };
}
