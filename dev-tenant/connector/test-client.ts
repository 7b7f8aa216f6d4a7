/**
 * What Microsoft's bot test client (`@microsoft/m365agentsplayground`) sends to a bot, and where it takes answers. Its
 * interfaces are undocumented: the version is pinned.
 */
import { z } from 'zod';
import type { BotActivity } from './bot-activity.ts';

const isOnThisMachine = (url: string): boolean =>
  URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

export const testClientActivitySchema = z.looseObject({
  type: z.string(),
  /** Answers go there, so nothing but this machine will do. */
  serviceUrl: z.string().refine(isOnThisMachine, 'must be on this machine'),
  conversation: z.looseObject({ id: z.string().min(1), conversationType: z.string().optional() }),
  text: z.string().nullish(),
  replyToId: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  value: z.unknown().optional(),
});

export const executeValueSchema = z.looseObject({
  action: z.looseObject({
    verb: z.string().default(''),
    data: z.unknown().optional(),
    id: z.string().optional(),
    title: z.string().optional(),
  }),
});

export type TestClientActivity = z.infer<typeof testClientActivitySchema>;

/** A chat of the test client. */
export interface TestClientChat {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

const answerWithinMilliseconds = 5_000;

const activitiesUrl = ({ serviceUrl, conversationId }: TestClientChat): string =>
  `${serviceUrl}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;

const request = async (method: 'POST' | 'PUT', url: string, body: unknown): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(answerWithinMilliseconds),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`The test client answered ${response.status} to ${method} ${url}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
};

/** The tenant's own names mean nothing to the test client. */
const withoutAddresses = ({
  id: _id,
  from: _from,
  recipient: _recipient,
  conversation: _conversation,
  serviceUrl: _serviceUrl,
  replyToId: _replyToId,
  ...content
}: BotActivity): BotActivity => content;

/** Shows what the bot sent; gives the id under which the test client knows it, if it keeps it. */
export const showInTestClient = async (
  chat: TestClientChat,
  activity: BotActivity,
): Promise<string | undefined> => {
  const answer = z
    .looseObject({ id: z.string().optional() })
    .optional()
    .parse(await request('POST', activitiesUrl(chat), withoutAddresses(activity)));
  return answer?.id;
};

export const replaceInTestClient = async (
  chat: TestClientChat,
  id: string,
  activity: BotActivity,
): Promise<void> => {
  await request('PUT', `${activitiesUrl(chat)}/${encodeURIComponent(id)}`, {
    ...withoutAddresses(activity),
    id,
  });
};
