import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { RequestHandler } from 'express';
import type { DeliveryLedger } from '../ports/outbox.ts';
import type { RowVersion } from '../ports/records.ts';
import { createAnswersLater } from './answers-later.ts';
import { answerRequest } from './answer-request.ts';
import type { Door } from '../use-cases/people/admit.ts';
import type { Deps } from '../use-cases/shared/deps.ts';
import { commands } from './commands/index.ts';
import { createConversationBook } from './conversation-book.ts';
import { createTabLinks } from './deep-link.ts';
import type { Fetch, HoldKeys } from './guard/channel-keys.ts';
import { createChannelKeys } from './guard/channel-keys.ts';
import type { BotRates } from './guard/create-guard.ts';
import { createGuard } from './guard/create-guard.ts';
import { createTokenVerifier } from './guard/verify-token.ts';
import { GuardedAdapter } from './guarded-adapter.ts';
import type { BotAuthentication } from './guarded-adapter.ts';
import type { Log } from './log.ts';
import type { SendSummary } from './sender/create-sender.ts';
import { createSender } from './sender/create-sender.ts';
import { createTurnLogic } from './turns/take-turn.ts';
import { createTurnErrorHandler } from './turns/turn-error.ts';
import type { OnMissingWord } from '../wording/create-words.ts';
import { botWordsFrom } from './words.ts';

interface BotSettings {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  /** Id under which Teams knows the app: `id` of its manifest. */
  readonly teamsAppId: string;
}

export interface BotParts {
  readonly settings: BotSettings;
  readonly deps: Deps;
  readonly door: Door;
  readonly ledger: DeliveryLedger;
  readonly rates: BotRates;
  /** Whether this instance holds a row at that version, or a later one; left out: it holds everything. */
  readonly knowsRow?: (version: RowVersion) => boolean;
  /** False when the ledger of messages is another than the one in use before; left out: it never is. */
  readonly knownFrom?: () => Promise<number>;
  readonly maySend?: () => boolean;
  /** Real time; for an answer that Teams would not take at once. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
  /** Told of a missing word, in whose place English is said; left out: it throws. */
  readonly onMissingWord?: OnMissingWord | undefined;
  /** Milliseconds since the epoch, real time. */
  readonly now?: () => number;
  /** For the channel's public keys. */
  readonly fetchFromChannel?: Fetch;
  /** Keys serve as long as their address answers when undefined. */
  readonly holdKeys?: HoldKeys;
  /** Which clouds and credentials botbuilder uses. */
  readonly authentication?: BotAuthentication;
}

export interface Bot {
  /** Takes POST /api/messages, body unread. */
  readonly messages: RequestHandler;
  /** Sends what waits in the outbox; `now` is real time, an ISO instant. */
  sendDue(now: string): Promise<SendSummary>;
}

/** An empty app id makes botbuilder let everybody in, and without a type it takes a bot for multi-tenant. */
function singleTenant({ appId, appPassword, tenantId }: BotSettings): BotAuthentication {
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppTenantId: tenantId,
  });
}

export function createBot(parts: BotParts): Bot {
  const { settings, deps, door, ledger, log } = parts;
  const { knowsRow = () => true, maySend = () => true } = parts;
  const wordsFor = botWordsFrom(parts.onMissingWord);
  const { now = Date.now, fetchFromChannel = globalThis.fetch } = parts;
  for (const setting of ['appId', 'appPassword', 'tenantId', 'teamsAppId'] as const)
    if (settings[setting].trim() === '') throw new Error(`The bot cannot start without ${setting}.`);

  const later = createAnswersLater({
    appId: settings.appId,
    log,
    now,
    wait: parts.wait ?? ((milliseconds) => setTimeout(milliseconds, undefined, { ref: false })),
  });
  const adapter = new GuardedAdapter(parts.authentication ?? singleTenant(settings), later);
  adapter.onTurnError = createTurnErrorHandler(log, randomUUID, wordsFor);
  const keys = createChannelKeys(fetchFromChannel, now, parts.holdKeys ?? ((remote) => remote));
  const guard = createGuard({
    tenantId: settings.tenantId,
    verifyToken: createTokenVerifier({ appId: settings.appId, keys, now }),
    rates: parts.rates,
  });
  const tools = { deps, links: createTabLinks(settings.teamsAppId), commands };
  const book = createConversationBook(deps.conversations);
  const logic = createTurnLogic(tools, wordsFor, door, book, (personOid) => {
    ledger.heardFrom(personOid).catch((error: unknown) => {
      log.error({ fault: error }, 'What waits for a person could not be made due');
    });
  });
  const sender = createSender({
    ledger,
    book,
    tools,
    wordsFor,
    log,
    knowsRow,
    ...(parts.knownFrom && { knownFrom: parts.knownFrom }),
    maySend,
    send: (conversation, card) => adapter.sendTo(settings, conversation, card),
    update: (conversation, activityId, card) => adapter.updateIn(settings, conversation, activityId, card),
  });
  return {
    messages: answerRequest({
      guard,
      takeTurn: (admitted) => adapter.takeTurn(admitted, logic),
      log,
      newReference: randomUUID,
    }),
    sendDue: (instant) => sender.sendDue(instant),
  };
}
