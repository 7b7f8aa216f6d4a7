import { randomUUID } from 'node:crypto';
import {
  botAddress,
  personalConversationId,
  personAddress,
  serviceUrl,
} from '../../../dev-tenant/connector/addresses.ts';
import { directoryUsers, tenantIdentity } from '../../../dev-tenant/seed/organisation.ts';
import { chatOf } from '../../journeys/support/teams.ts';
import { oid, people } from './people.ts';
import type { Part } from './people.ts';
import type { Answer } from './send.ts';
import { asJson, bearer, send } from './send.ts';
import { channelToken } from './tokens.ts';

export type Fields = Readonly<Record<string, unknown>>;

const userOf = (part: Part) => {
  const found = directoryUsers.find(({ id }) => id === oid(part));
  if (!found) throw new Error(`Nobody is ${part}.`);
  return found;
};

/** A message as Teams sends it from somebody's chat with the bot, with some of it changed. */
export const aMessage = (part: Part, text: string, change: Fields = {}): Fields => ({
  type: 'message',
  id: randomUUID(),
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl,
  locale: 'en-GB',
  text,
  from: { id: personAddress(tenantIdentity, userOf(part)), name: people[part], aadObjectId: oid(part) },
  recipient: { id: botAddress(tenantIdentity), name: 'CPD Companion' },
  conversation: {
    id: personalConversationId(tenantIdentity, userOf(part)),
    conversationType: 'personal',
    tenantId: tenantIdentity.tenantId,
  },
  channelData: { tenant: { id: tenantIdentity.tenantId } },
  ...change,
});

/** A button of a card, pressed. */
export const aPress = (part: Part, verb: string, data: unknown, change: Fields = {}): Fields =>
  aMessage(part, '', {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...change,
  });

/** An activity by whatever header is given. */
export const postActivity = (activity: unknown, headers: readonly string[]): Promise<Answer> =>
  send({
    method: 'POST',
    path: '/api/messages',
    headers: [...asJson, ...headers],
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  });

/** By a good token of the channel. */
export const deliver = async (activity: unknown): Promise<Answer> =>
  postActivity(activity, bearer(await channelToken()));

const MOST_TRIES = 30;

/** As `deliver`, by somebody who waits while they have sent too much. */
export async function deliverInTime(activity: unknown, tries = MOST_TRIES): Promise<Answer> {
  const answer = await deliver(activity);
  if (answer.status !== 429 || tries === 0) return answer;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return deliverInTime(activity, tries - 1);
}

/** The status inside the answer to a pressed button. */
export const statusInside = ({ text }: Answer): unknown =>
  (JSON.parse(text) as { statusCode?: unknown }).statusCode;

/** The cards and words that the bot put last into somebody's chat, as JSON. */
export async function lastIn(part: Part): Promise<string> {
  const { messages } = await chatOf(people[part]);
  return JSON.stringify(messages.filter(({ from }) => from === 'bot').at(-1) ?? null);
}
