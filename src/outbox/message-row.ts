import { createHash } from 'node:crypto';
import type { DeliveryRecord, DeliveryState, MessageContent } from '../ports/outbox.ts';

/**
 * A message is two rows of one partition, so that both change in one transaction: the message itself, and, while it waits,
 * a row whose key begins with the time it is due. Rows of a partition come sorted by key, so what is due is one range read.
 */
export const PARTITION = 'outbox';

export interface MessageRow {
  readonly messageKey: string;
  readonly recipientOid: string;
  /** JSON of `MessageContent`, written and read by this adapter only. */
  readonly content: string;
  readonly enqueuedAt: string;
  readonly state: DeliveryState;
  readonly activityId: string;
  readonly attempts: number;
  /** ISO instant: when it is due, or, while it is being sent, when that attempt counts as lost. Empty at the end. */
  readonly dueAt: string;
  /** Why it was postponed or given up. */
  readonly why: string;
}

/** Keys are hashed because a row key may not hold every character (Azure docs: Table service data model). */
const digest = (key: string) => createHash('sha256').update(key).digest('hex');

export const messageRowKey = (key: string) => `message|${digest(key)}`;

export const dueRowKey = (dueAt: string, key: string) => `due|${dueAt}|${digest(key)}`;

/** The range of due rows up to and with `now`: `}` sorts after `|`, with which the digest begins. */
export const dueRange = (now: string) => ({ from: 'due|', below: `due|${now}}` });

export const deliveryRecord = (row: MessageRow): DeliveryRecord => ({
  key: row.messageKey,
  recipientOid: row.recipientOid,
  content: JSON.parse(row.content) as MessageContent,
  enqueuedAt: row.enqueuedAt,
  state: row.state,
  activityId: row.activityId === '' ? undefined : row.activityId,
  attempts: row.attempts,
});
