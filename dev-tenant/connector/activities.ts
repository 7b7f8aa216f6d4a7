/** What the channel sends to a bot, shaped as Teams shapes it in a personal chat (msteams-docs, bot conversations). */
import { randomUUID } from 'node:crypto';
import type { TenantIdentity } from '../tenant.ts';
import { botAddress, serviceUrl } from './addresses.ts';
import type { Conversation } from './conversations.ts';
import { londonTimestamp } from './london-timestamp.ts';

export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

export interface ActivityContext {
  readonly identity: TenantIdentity;
  readonly conversation: Conversation;
  readonly nowMilliseconds: number;
}

/** Other activities than messages are numbered apart. */
const eventId = (): string => `f:${randomUUID()}`;

const clientInfo = {
  type: 'clientInfo',
  locale: 'en-GB',
  country: 'GB',
  platform: 'Web',
  timezone: 'Europe/London',
} as const;

const envelope = ({ identity, conversation, nowMilliseconds }: ActivityContext) => ({
  timestamp: new Date(nowMilliseconds).toISOString(),
  localTimestamp: londonTimestamp(nowMilliseconds),
  localTimezone: 'Europe/London',
  locale: 'en-GB',
  channelId: 'msteams',
  serviceUrl,
  from: { id: conversation.personId, name: conversation.user.displayName, aadObjectId: conversation.user.id },
  recipient: { id: botAddress(identity), name: identity.runtimeApp.displayName },
  conversation: { conversationType: 'personal', tenantId: identity.tenantId, id: conversation.id },
  entities: [clientInfo],
});

const channelData = (identity: TenantIdentity) => ({ tenant: { id: identity.tenantId } });

const fromCard = (identity: TenantIdentity, messageId: string) => ({
  ...channelData(identity),
  source: { name: 'message' },
  legacy: { replyToId: messageId },
});

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

export const messageActivity = (context: ActivityContext, id: string, text: string): Activity => ({
  ...envelope(context),
  type: 'message',
  id,
  text,
  textFormat: 'plain',
  // Teams adds the formatted form of what was typed.
  attachments: [{ contentType: 'text/html', content: `<p>${escapeHtml(text)}</p>` }],
  channelData: channelData(context.identity),
});

/** `Action.Submit`: a message without a text. */
export const submitActivity = (
  context: ActivityContext,
  id: string,
  messageId: string,
  value: unknown,
): Activity => ({
  ...envelope(context),
  type: 'message',
  id,
  replyToId: messageId,
  value,
  channelData: fromCard(context.identity, messageId),
});

export interface ExecuteAction {
  readonly verb: string;
  readonly data: unknown;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
}

/** `Action.Execute`: an invoke (learn: universal actions for Adaptive Cards). */
export const executeActivity = (
  context: ActivityContext,
  messageId: string,
  action: ExecuteAction,
): Activity => ({
  ...envelope(context),
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: eventId(),
  replyToId: messageId,
  value: {
    action: {
      type: 'Action.Execute',
      ...(action.title !== undefined && { title: action.title }),
      ...(action.id !== undefined && { id: action.id }),
      verb: action.verb,
      data: action.data,
    },
    trigger: 'manual',
  },
  channelData: fromCard(context.identity, messageId),
});

export const installationActivity = (context: ActivityContext, action: 'add' | 'remove'): Activity => ({
  ...envelope(context),
  type: 'installationUpdate',
  action,
  id: eventId(),
  channelData: {
    ...channelData(context.identity),
    settings: { selectedChannel: { id: context.conversation.id } },
    source: { name: 'message' },
  },
});

/** Sent beside the installation: in a personal chat the bot is the one who joins. */
export const botAddedActivity = (context: ActivityContext): Activity => ({
  ...envelope(context),
  type: 'conversationUpdate',
  id: eventId(),
  membersAdded: [{ id: botAddress(context.identity) }],
  channelData: channelData(context.identity),
});
