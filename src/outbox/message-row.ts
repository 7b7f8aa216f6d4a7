import { createHash } from 'node:crypto';
import type { ParkedMessage } from '../ports/message-ledger.ts';
import type { DeliveryRecord, DeliveryState, MessageContent } from '../ports/outbox.ts';

/**
 * A message is a few rows of one partition, so that they change in one transaction: the message itself, and a row for each
 * list that it is on. While it waits, the key of one begins with the time it is due; while it waits for its person, of one with
 * the person; once it is parked, of one with when that was. Rows of a partition come sorted by key, so each list is one range.
 */
export const PARTITION = 'outbox';

export interface MessageRow {
  readonly messageKey: string;
  readonly recipientOid: string;
  /** JSON of `MessageContent`, written and read by this adapter only: its kind says whether it can be read. */
  readonly content: string;
  /** JSON of the row versions it rests on; older rows have none. */
  readonly restsOn?: string;
  readonly enqueuedAt: string;
  readonly state: DeliveryState;
  readonly activityId: string;
  readonly attempts: number;
  /** ISO instant: when it is due, or, while it is being sent, when that attempt counts as lost. Empty at the end. */
  readonly dueAt: string;
  /** Whether it waits until its person is heard from, or until it is due. */
  readonly untilHeard?: boolean;
  /** ISO instant since which it is parked; empty otherwise. */
  readonly parkedAt?: string;
  /** Whether somebody has said to send it, whatever may have been sent before. */
  readonly isDecided?: boolean;
  /** Why it was postponed, parked or given up. */
  readonly why: string;
}

/** Keys are hashed because a row key may not hold every character (Azure docs: Table service data model). */
const digest = (key: string) => createHash('sha256').update(key).digest('hex');

export const messageRowKey = (key: string) => `message|${digest(key)}`;

/** Keys of the rows by which a message is found on the lists that it is on. */
export function listingKeys({
  messageKey,
  recipientOid,
  dueAt,
  untilHeard = false,
  parkedAt = '',
}: MessageRow): readonly string[] {
  const hashed = digest(messageKey);
  return [
    ...(dueAt === '' ? [] : [`due|${dueAt}|${hashed}`]),
    ...(untilHeard ? [`unheard|${recipientOid}|${hashed}`] : []),
    ...(parkedAt === '' ? [] : [`parked|${parkedAt}|${hashed}`]),
  ];
}

/** Keys from and below which a list lies: `}` sorts after `|`, with which the digest begins. */
interface Range {
  readonly from: string;
  readonly below: string;
}

/** What is due up to and with `now`. */
export const dueRange = (now: string): Range => ({ from: 'due|', below: `due|${now}}` });

export const unheardRange = (oid: string): Range => ({ from: `unheard|${oid}|`, below: `unheard|${oid}}` });

export const PARKED_RANGE: Range = { from: 'parked|', below: 'parked}' };

const contentOf = ({ content }: MessageRow): MessageContent => JSON.parse(content) as MessageContent;

export const deliveryRecord = (row: MessageRow): DeliveryRecord => ({
  key: row.messageKey,
  recipientOid: row.recipientOid,
  content: contentOf(row),
  ...(row.restsOn !== undefined && { restsOn: JSON.parse(row.restsOn) as readonly string[] }),
  enqueuedAt: row.enqueuedAt,
  state: row.state,
  activityId: row.activityId === '' ? undefined : row.activityId,
  attempts: row.attempts,
  ...(row.isDecided && { isDecided: true }),
});

export const parkedMessage = (row: MessageRow): ParkedMessage => ({
  key: row.messageKey,
  recipientOid: row.recipientOid,
  content: contentOf(row),
  parkedAt: row.parkedAt ?? '',
  why: row.why,
});
