import type { MessageContent } from './outbox.ts';

/** A message of which nobody knows whether it arrived, and which is not sent again by itself. */
export interface ParkedMessage {
  readonly key: string;
  readonly recipientOid: string;
  readonly content: MessageContent;
  /** ISO instant. */
  readonly parkedAt: string;
  /** The status and code that the connector answered, or a few words of the sender's. */
  readonly why: string;
}

/** The administrator's side of the outbox. */
export interface MessageLedger {
  /** Made up when the ledger was; another mark is another ledger, which does not know what was sent before. */
  mark(): Promise<string>;
  /** Those parked longest first, at most `limit`. */
  parked(limit: number): Promise<readonly ParkedMessage[]>;
  /** Sends a parked message again, or leaves it for good; false when it is not parked any more. */
  settleParked(key: string, how: 'send-again' | 'leave'): Promise<boolean>;
}
