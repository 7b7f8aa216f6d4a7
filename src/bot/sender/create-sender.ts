import type { Conversation } from '../../ports/conversations.ts';
import type { DeliveryLedger, DeliveryRecord } from '../../ports/outbox.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { CommandTools } from '../commands/command.ts';
import type { ConversationBook } from '../conversation-book.ts';
import { faultFields } from '../fault-fields.ts';
import { isConnectorUrl } from '../guard/service-url.ts';
import type { Log } from '../log.ts';
import { messageKindOf } from '../messages/index.ts';
import { wordsFor } from '../words.ts';
import { sendFailure } from './send-failure.ts';

export interface SendSummary {
  readonly sent: number;
  readonly postponed: number;
  readonly undeliverable: number;
  readonly ambiguous: number;
}

type Fate = keyof SendSummary | 'left';

export interface SenderParts {
  readonly ledger: DeliveryLedger;
  readonly book: Pick<ConversationBook, 'find' | 'forget'>;
  readonly tools: CommandTools;
  /** Sends a card to a person's chat; the id of the message. */
  readonly send: (conversation: Conversation, card: AdaptiveCard) => Promise<string>;
  /** Puts a card in the place of a message that was sent. */
  readonly update: (conversation: Conversation, activityId: string, card: AdaptiveCard) => Promise<void>;
  readonly log: Log;
}

const MOST_AT_ONCE = 100;
const MINUTE = 60;
/** Without the app a message waits as long again as it has waited: soon sent to who installs it now, seldom asked for who never does. */
const SHORTEST_UNTIL_INSTALLED_SECONDS = 10;
const LONGEST_UNTIL_INSTALLED_SECONDS = 60 * MINUTE;
const BEFORE_SENDING_AGAIN_SECONDS = 10 * MINUTE;
const AFTER_A_FAULT_SECONDS = 5 * MINUTE;
/** Evaluation closes after ten working days, and what nobody could be told by then is in the tab. */
const LONGEST_WAIT_MILLISECONDS = 14 * 24 * 60 * MINUTE * 1000;
/** Teams docs: rate limiting, 7 a second; one a second leaves room for answers. */
const BETWEEN_MESSAGES_MILLISECONDS = 1_000;

function untilInstalledSeconds({ enqueuedAt }: DeliveryRecord, now: number): number {
  const waitedSeconds = (now - Date.parse(enqueuedAt)) / 1000;
  return Math.min(LONGEST_UNTIL_INSTALLED_SECONDS, Math.max(SHORTEST_UNTIL_INSTALLED_SECONDS, waitedSeconds));
}

/** Sends what waits in the outbox; every time is real time. */
export function createSender({ ledger, book, tools, send, update, log }: SenderParts) {
  const lastSentTo = new Map<string, number>();
  let closedUntil = 0;

  const at = (now: number, seconds: number) => new Date(now + seconds * 1000).toISOString();

  async function postpone(record: DeliveryRecord, now: number, seconds: number, why: string): Promise<Fate> {
    await ledger.postpone(record.key, at(now, seconds), why);
    return 'postponed';
  }

  async function giveUp(
    record: DeliveryRecord,
    state: 'undeliverable' | 'ambiguous',
    why: string,
  ): Promise<Fate> {
    await ledger.giveUp(record.key, state, why);
    return state;
  }

  /** After an attempt of which nobody knows the end. */
  async function afterUnknown(
    record: DeliveryRecord,
    attempts: number,
    now: number,
    why: string,
  ): Promise<Fate> {
    const maySendAgain = messageKindOf(record.content).maySendAgain && attempts < 2;
    return maySendAgain
      ? postpone(record, now, BEFORE_SENDING_AGAIN_SECONDS, why)
      : giveUp(record, 'ambiguous', why);
  }

  async function attempt(
    record: DeliveryRecord,
    conversation: Conversation,
    { card, inPlaceOf }: { readonly card: AdaptiveCard; readonly inPlaceOf: string | undefined },
    now: number,
  ): Promise<Fate> {
    if (!(await ledger.claim(record.key, at(now, 0)))) return 'left';
    lastSentTo.set(record.recipientOid, now);
    try {
      if (inPlaceOf !== undefined) await update(conversation, inPlaceOf, card);
      await ledger.markSent(record.key, inPlaceOf ?? (await send(conversation, card)));
      return 'sent';
    } catch (error) {
      const failure = sendFailure(error, now);
      log.warn(
        { kind: record.content.kind, failure: failure.kind, why: failure.why },
        'A message was not sent',
      );
      switch (failure.kind) {
        case 'not-now':
          if (failure.isThrottled) closedUntil = now + failure.afterSeconds * 1000;
          return postpone(record, now, failure.afterSeconds, failure.why);
        case 'unknown':
          return afterUnknown(record, record.attempts + 1, now, failure.why);
        case 'refused':
          // A message that is gone says nothing of the chat it was in.
          if (failure.isGone && inPlaceOf === undefined) await book.forget(record.recipientOid);
          return giveUp(record, 'undeliverable', failure.why);
      }
    }
  }

  async function deliver(record: DeliveryRecord, now: number): Promise<Fate> {
    const { recipientOid, content } = record;
    const isTooSoon = now - (lastSentTo.get(recipientOid) ?? 0) < BETWEEN_MESSAGES_MILLISECONDS;
    if (isTooSoon || now < closedUntil) return 'left';
    const kind = messageKindOf(content);
    if (record.state === 'sending' && (!kind.maySendAgain || record.attempts >= 2))
      return giveUp(record, 'ambiguous', 'the sender stopped while sending');
    const conversation = await book.find(recipientOid);
    if (!conversation) {
      const isHopeless = now - Date.parse(record.enqueuedAt) > LONGEST_WAIT_MILLISECONDS;
      return isHopeless
        ? giveUp(record, 'undeliverable', 'the app was never installed')
        : postpone(record, now, untilInstalledSeconds(record, now), 'the app is not installed');
    }
    if (!isConnectorUrl(conversation.serviceUrl))
      return giveUp(record, 'undeliverable', 'the stored service URL is not a connector');
    if (kind.isReminder && (await tools.deps.areRemindersStopped(recipientOid)))
      return giveUp(record, 'undeliverable', 'the person wants no reminders');
    const words = wordsFor(conversation.locale);
    const card = await kind.build(content, recipientOid, words, tools);
    if (!card) return giveUp(record, 'undeliverable', 'no longer needed');
    const earlier = 'inPlaceOf' in content ? await ledger.find(content.inPlaceOf) : undefined;
    if (earlier?.state === 'sending')
      return postpone(record, now, BEFORE_SENDING_AGAIN_SECONDS, 'the message it replaces is being sent');
    const inPlaceOf = earlier?.activityId;
    if ('inPlaceOf' in content && inPlaceOf === undefined)
      return giveUp(record, 'undeliverable', 'the message it replaces was never sent');
    return attempt(record, conversation, { card, inPlaceOf }, now);
  }

  /** One message that cannot be built or recorded must not hold up the others. */
  async function deliverOrPostpone(record: DeliveryRecord, now: number): Promise<Fate> {
    try {
      return await deliver(record, now);
    } catch (error) {
      log.error({ kind: record.content.kind, ...faultFields(error) }, 'A message could not be prepared');
      return postpone(record, now, AFTER_A_FAULT_SECONDS, 'a fault of ours');
    }
  }

  async function pass(instant: string): Promise<SendSummary> {
    const now = Date.parse(instant);
    for (const [person, sentAt] of lastSentTo)
      if (now - sentAt >= BETWEEN_MESSAGES_MILLISECONDS) lastSentTo.delete(person);
    const summary = { sent: 0, postponed: 0, undeliverable: 0, ambiguous: 0 };
    if (now < closedUntil) return summary;
    for (const record of await ledger.due(instant, MOST_AT_ONCE)) {
      const fate = await deliverOrPostpone(record, now);
      if (fate !== 'left') summary[fate] += 1;
    }
    return summary;
  }

  let running: Promise<SendSummary> | undefined;
  return {
    /** One pass over what is due. Asked again while a pass is under way, it answers with that pass. */
    sendDue(now: string): Promise<SendSummary> {
      running ??= pass(now).finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
