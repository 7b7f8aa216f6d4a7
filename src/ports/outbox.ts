import type { RowVersion } from './records.ts';

/**
 * What a message is about: its kind, and the ids and keys of which its kind builds it just before it is sent; never what people
 * wrote. A kind is declared by `contentKind` beside the use case that queues it. `inPlaceOf`, where a kind has it, is the key of
 * the message whose card gives way to this one.
 */
export interface MessageContent {
  readonly kind: string;
  readonly [field: string]: string;
}

/** A message recorded before it is sent. */
export interface OutgoingMessage {
  /** The idempotency key: the same key is sent once, however often it is enqueued. */
  readonly key: string;
  readonly recipientOid: string;
  readonly content: MessageContent;
  /** The rows, at their versions, that whoever queued it knew: a sender that does not know them yet waits for them. */
  readonly restsOn?: readonly RowVersion[];
  /** ISO instant. */
  readonly enqueuedAt: string;
}

export interface Outbox {
  enqueue(message: OutgoingMessage): Promise<'queued' | 'already-queued'>;
}

/** `ambiguous`: nobody knows whether it arrived; it is parked until somebody says what to do. */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'undeliverable' | 'ambiguous';

export interface DeliveryRecord extends OutgoingMessage {
  readonly state: DeliveryState;
  /** Id of the activity in the person's chat, once sent. */
  readonly activityId: string | undefined;
  readonly attempts: number;
  /** Somebody has said to send it, whatever may have been sent before. */
  readonly isDecided?: true;
}

/** Where a message was when it was read: what another sender has done since is not to be undone. */
export type AsRead = Pick<DeliveryRecord, 'state' | 'attempts'>;

/** The sender's side of the outbox: what waits, and what became of it. */
export interface DeliveryLedger {
  find(key: string): Promise<DeliveryRecord | undefined>;
  /** Pending messages whose time has come, oldest first, at most `limit`; `now` is real time, an ISO instant. */
  due(now: string, limit: number): Promise<readonly DeliveryRecord[]>;
  /** Claims a message for one attempt; false when another sender has it, or has had it since it was read. */
  claim(key: string, now: string, asRead?: AsRead): Promise<boolean>;
  markSent(key: string, activityId: string): Promise<void>;
  /**
   * Tries again at `at`; `until-heard`: or as soon as the recipient is heard from. False, and nothing done, when the message is
   * no longer as it was read.
   */
  postpone(key: string, at: string, why: string, how?: 'until-heard', asRead?: AsRead): Promise<boolean>;
  /** The recipient was heard from: what waits for that is due now. How many there are. */
  heardFrom(recipientOid: string): Promise<number>;
  /** Will not be tried again by itself; what is ambiguous is parked. False as above. */
  giveUp(key: string, state: 'undeliverable' | 'ambiguous', why: string, asRead?: AsRead): Promise<boolean>;
}
