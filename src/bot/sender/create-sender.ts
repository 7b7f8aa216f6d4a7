import type { Conversation } from '../../ports/conversations.ts';
import type { DeliveryLedger, DeliveryRecord } from '../../ports/outbox.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { CommandTools } from '../commands/command.ts';
import type { ConversationBook } from '../conversation-book.ts';
import { isConnectorUrl } from '../guard/service-url.ts';
import type { Log } from '../log.ts';
import type { RowVersion } from '../../ports/records.ts';
import { messageKindOf } from '../messages/index.ts';
import type { WordsFor } from '../../cards/create-words.ts';
import { wordsFor as strictWordsFor } from '../words.ts';
import type { SendFailure } from './send-failure.ts';
import { growingPause, sendFailure } from './send-failure.ts';

export interface SendSummary {
  readonly sent: number;
  readonly postponed: number;
  readonly undeliverable: number;
  readonly ambiguous: number;
}

type Fate = keyof SendSummary | 'left';

type Counted = { -readonly [Key in keyof SendSummary]: SendSummary[Key] };

export interface SenderParts {
  readonly ledger: DeliveryLedger;
  readonly book: Pick<ConversationBook, 'find' | 'forget'>;
  readonly tools: CommandTools;
  /** Left out: a missing word throws, and the message is tried again later. */
  readonly wordsFor?: WordsFor;
  /** Whether this instance holds the row at that version, or a later one. */
  readonly knowsRow?: (version: RowVersion) => boolean;
  /**
   * Milliseconds since the epoch: what was queued before may have been sent by another ledger than this, and is parked. Infinity
   * while this ledger is known to nobody.
   */
  readonly knownFrom?: () => Promise<number>;
  /** Asked before each message: false while the clock is wrong, by which what is due is told. */
  readonly maySend?: () => boolean;
  /** Sends a card to a person's chat; the id of the message. */
  readonly send: (conversation: Conversation, card: AdaptiveCard) => Promise<string>;
  /** Puts a card in the place of a message that was sent. */
  readonly update: (conversation: Conversation, activityId: string, card: AdaptiveCard) => Promise<void>;
  readonly log: Log;
}

const alwaysKnown = () => Promise.resolve(Number.NEGATIVE_INFINITY);

const MOST_AT_ONCE = 100;
/** Of messages that are put back or given up, sent to nobody. */
const MOST_ROUNDS_A_PASS = 20;
const MINUTE = 60;
/**
 * Without the app a message waits until its person is heard from, as they are when they install it. It is looked at ever more
 * seldom beside that: there may be as many as there are people.
 */
const SHORTEST_UNTIL_INSTALLED_SECONDS = 60 * MINUTE;
const LONGEST_UNTIL_INSTALLED_SECONDS = 24 * 60 * MINUTE;
const TIMES_WHAT_IT_HAS_WAITED = 5;
const WHILE_BEING_SENT_SECONDS = 10 * MINUTE;
const LONGEST_PAUSE_SECONDS = 60 * MINUTE;
/** Of somebody who has blocked the bot nothing tells that they take messages again but trying, or that they write. */
const FIRST_PAUSE_OF_BLOCKED_SECONDS = 5 * MINUTE;
const LONGEST_PAUSE_OF_BLOCKED_SECONDS = 6 * 60 * MINUTE;
/** Other instances' rows come with the next poll. A row that never comes was deleted: then the message is asked as it is. */
const UNTIL_ROWS_COME_SECONDS = 10;
const LONGEST_UNTIL_ROWS_COME_MILLISECONDS = 60 * MINUTE * 1000;
const AFTER_A_FAULT_SECONDS = 5 * MINUTE;
/** Evaluation closes after ten working days, and what nobody could be told by then is in the tab. */
const LONGEST_WAIT_MILLISECONDS = 14 * 24 * 60 * MINUTE * 1000;
/** Teams docs: rate limiting, 7 a second; one a second leaves room for answers. */
const BETWEEN_MESSAGES_MILLISECONDS = 1_000;

function untilInstalledSeconds({ enqueuedAt }: DeliveryRecord, now: number): number {
  const seconds = ((now - Date.parse(enqueuedAt)) / 1000) * TIMES_WHAT_IT_HAS_WAITED;
  return Math.min(LONGEST_UNTIL_INSTALLED_SECONDS, Math.max(SHORTEST_UNTIL_INSTALLED_SECONDS, seconds));
}

/** Sends what waits in the outbox; every time is real time. */
export function createSender(parts: SenderParts) {
  const { ledger, book, tools, send, update, log } = parts;
  const { wordsFor = strictWordsFor } = parts;
  const { knowsRow = () => true, knownFrom = alwaysKnown, maySend = () => true } = parts;
  const lastSentTo = new Map<string, number>();
  let closedUntil = 0;

  const at = (now: number, seconds: number) => new Date(now + seconds * 1000).toISOString();

  async function postpone(record: DeliveryRecord, now: number, seconds: number, why: string): Promise<Fate> {
    return (await ledger.postpone(record.key, at(now, seconds), why, undefined, record))
      ? 'postponed'
      : 'left';
  }

  async function waitUntilHeard(
    record: DeliveryRecord,
    now: number,
    seconds: number,
    why: string,
  ): Promise<Fate> {
    const isMoved = await ledger.postpone(record.key, at(now, seconds), why, 'until-heard', record);
    return isMoved ? 'postponed' : 'left';
  }

  async function waitForTheApp(record: DeliveryRecord, now: number): Promise<Fate> {
    const { recipientOid } = record;
    const fate = await waitUntilHeard(
      record,
      now,
      untilInstalledSeconds(record, now),
      'the app is not installed',
    );
    // Whoever installed it meanwhile was heard from before the message waited for that.
    if (await book.find(recipientOid)) await ledger.heardFrom(recipientOid);
    return fate;
  }

  async function giveUp(
    record: DeliveryRecord,
    state: 'undeliverable' | 'ambiguous',
    why: string,
  ): Promise<Fate> {
    return (await ledger.giveUp(record.key, state, why, record)) ? state : 'left';
  }

  interface ToSend {
    readonly card: AdaptiveCard;
    /** Id of the message whose place the card takes: doing that twice is doing it once. */
    readonly inPlaceOf: string | undefined;
  }

  async function afterFailure(
    record: DeliveryRecord,
    { inPlaceOf }: ToSend,
    failure: SendFailure,
    now: number,
  ): Promise<Fate> {
    const { attempts } = record;
    const later = (first: number) =>
      postpone(record, now, growingPause(first, attempts, LONGEST_PAUSE_SECONDS), failure.why);
    switch (failure.kind) {
      case 'not-now':
        if (!failure.isThrottled) return later(failure.afterSeconds);
        closedUntil = now + failure.afterSeconds * 1000;
        return postpone(record, now, failure.afterSeconds, failure.why);
      case 'unknown':
        return inPlaceOf === undefined
          ? giveUp(record, 'ambiguous', failure.why)
          : later(WHILE_BEING_SENT_SECONDS);
      case 'blocked': {
        const pause = growingPause(
          FIRST_PAUSE_OF_BLOCKED_SECONDS,
          attempts,
          LONGEST_PAUSE_OF_BLOCKED_SECONDS,
        );
        return waitUntilHeard(record, now, pause, failure.why);
      }
      case 'refused':
        // A message that is gone says nothing of the chat it was in.
        if (!failure.isGone || inPlaceOf !== undefined) return giveUp(record, 'undeliverable', failure.why);
        await book.forget(record.recipientOid);
        return waitForTheApp(record, now);
    }
  }

  async function attempt(
    record: DeliveryRecord,
    conversation: Conversation,
    toSend: ToSend,
    now: number,
  ): Promise<Fate> {
    if (!(await ledger.claim(record.key, at(now, 0), record))) return 'left';
    const claimed: DeliveryRecord = { ...record, state: 'sending', attempts: record.attempts + 1 };
    lastSentTo.set(record.recipientOid, now);
    const { card, inPlaceOf } = toSend;
    let activityId: string;
    try {
      if (inPlaceOf !== undefined) await update(conversation, inPlaceOf, card);
      activityId = inPlaceOf ?? (await send(conversation, card));
    } catch (error) {
      const failure = sendFailure(error, now);
      log.warn(
        { kind: record.content.kind, failure: failure.kind, why: failure.why },
        'A message was not sent',
      );
      return marked(record, 'left', () => afterFailure(claimed, toSend, failure, now));
    }
    return marked(record, 'sent', async () => {
      await ledger.markSent(record.key, activityId);
      return 'sent';
    });
  }

  /** What cannot be marked stays as being sent: it is parked later, and not sent once more. */
  async function marked(record: DeliveryRecord, otherwise: Fate, mark: () => Promise<Fate>): Promise<Fate> {
    try {
      return await mark();
    } catch (error) {
      const fields = { kind: record.content.kind, fault: error };
      log.error(fields, 'What became of a message could not be marked');
      return otherwise;
    }
  }

  async function deliver(record: DeliveryRecord, now: number): Promise<Fate> {
    const { recipientOid, content } = record;
    const isTooSoon = now - (lastSentTo.get(recipientOid) ?? 0) < BETWEEN_MESSAGES_MILLISECONDS;
    if (isTooSoon || now < closedUntil) return 'left';
    if (record.state === 'sending' && content['inPlaceOf'] === undefined)
      return giveUp(record, 'ambiguous', 'the sender stopped while sending');
    if (waitsForRows(record, now))
      return postpone(record, now, UNTIL_ROWS_COME_SECONDS, 'its rows have not come yet');
    const isHopeless = now - Date.parse(record.enqueuedAt) > LONGEST_WAIT_MILLISECONDS;
    const kind = messageKindOf(content);
    // Another server may run the version that queued it.
    if (!kind)
      return isHopeless
        ? giveUp(record, 'undeliverable', 'no version that can read it came by')
        : postpone(record, now, AFTER_A_FAULT_SECONDS, 'this version cannot read it');
    const conversation = await book.find(recipientOid);
    if (!conversation) {
      return isHopeless
        ? giveUp(record, 'undeliverable', 'the app was never installed')
        : waitForTheApp(record, now);
    }
    if (!isConnectorUrl(conversation.serviceUrl))
      return giveUp(record, 'undeliverable', 'the stored service URL is not a connector');
    if (kind.isReminder && (await tools.deps.conversations.areRemindersStopped(recipientOid)))
      return giveUp(record, 'undeliverable', 'the person wants no reminders');
    const words = wordsFor(conversation.locale);
    const card = await kind.build(content, recipientOid, words, tools);
    if (!card) return giveUp(record, 'undeliverable', 'no longer needed');
    const replaced = content['inPlaceOf'];
    const earlier = replaced === undefined ? undefined : await ledger.find(replaced);
    if (earlier?.state === 'sending')
      return postpone(record, now, WHILE_BEING_SENT_SECONDS, 'the message it replaces is being sent');
    const inPlaceOf = earlier?.activityId;
    if (replaced !== undefined && inPlaceOf === undefined)
      return giveUp(record, 'undeliverable', 'the message it replaces was never sent');
    return attempt(record, conversation, { card, inPlaceOf }, now);
  }

  const waitsForRows = ({ restsOn = [], enqueuedAt }: DeliveryRecord, now: number): boolean =>
    now - Date.parse(enqueuedAt) < LONGEST_UNTIL_ROWS_COME_MILLISECONDS &&
    !restsOn.every((version) => knowsRow(version));

  /** One message that cannot be built or recorded must not hold up the others. */
  async function deliverOrPostpone(record: DeliveryRecord, now: number): Promise<Fate> {
    try {
      return await deliver(record, now);
    } catch (error) {
      log.error({ kind: record.content.kind, fault: error }, 'A message could not be prepared');
      // What another sender may have sent stays so until it is parked: to postpone it would be to send it again.
      return record.state === 'sending'
        ? 'left'
        : postpone(record, now, AFTER_A_FAULT_SECONDS, 'a fault of ours');
    }
  }

  async function pass(instant: string): Promise<SendSummary> {
    const now = Date.parse(instant);
    for (const [person, sentAt] of lastSentTo)
      if (now - sentAt >= BETWEEN_MESSAGES_MILLISECONDS) lastSentTo.delete(person);
    const summary = { sent: 0, postponed: 0, undeliverable: 0, ambiguous: 0 };
    if (now < closedUntil) return summary;
    for (let rounds = 0; rounds < MOST_ROUNDS_A_PASS; rounds += 1) {
      const due = await ledger.due(instant, MOST_AT_ONCE);
      const before = summary.sent;
      const left = await takeUp(due, now, summary);
      // What cannot be sent must not keep others waiting behind it.
      if (due.length < MOST_AT_ONCE || left > 0 || summary.sent > before) break;
    }
    return summary;
  }

  /** How many are left as they were. */
  async function takeUp(due: readonly DeliveryRecord[], now: number, summary: Counted): Promise<number> {
    const from = due.length === 0 ? Number.POSITIVE_INFINITY : await knownFrom();
    let moved = 0;
    for (const record of due) {
      if (!maySend()) break;
      const isKnown = record.isDecided || Date.parse(record.enqueuedAt) >= from;
      const fate = isKnown
        ? await deliverOrPostpone(record, now)
        : await giveUp(record, 'ambiguous', 'the ledger of what was sent before was lost');
      if (fate === 'left') continue;
      summary[fate] += 1;
      moved += 1;
    }
    return due.length - moved;
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
