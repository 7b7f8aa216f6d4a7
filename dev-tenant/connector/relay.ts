/**
 * Lets Microsoft's own bot test client talk to the bot with the bot's guard unchanged: what it posts, unsigned, goes
 * on as the chosen person's activity, shaped and signed by the channel; what the bot sends to that person is shown in
 * the test client as well.
 */
import express from 'express';
import type { Express } from 'express';
import { notImitated } from '../entra/not-imitated.ts';
import type { Reply } from '../store/reply.ts';
import { writeReply } from '../store/serve.ts';
import type { BotAnswer } from '../tenant.ts';
import type { Connector } from './connector.ts';
import { connectorErrors } from './connector-error.ts';
import type { OutgoingObserver } from './outgoing-observer.ts';
import {
  executeValueSchema,
  replaceInTestClient,
  showInTestClient,
  testClientActivitySchema,
} from './test-client.ts';
import type { TestClientActivity, TestClientChat } from './test-client.ts';

export interface Relay {
  /** To be listened on; the test client is started with `-e http://127.0.0.1:<port>/api/messages -c msteams`. */
  readonly app: Express;
  readonly observer: OutgoingObserver;
}

const done: Reply = { status: 200 };

const asReply = ({ status, body }: BotAnswer): Reply => ({ status, body });

export const createRelay = ({ channel, conversations }: Connector, userId: string): Relay => {
  const conversationId = conversations.ofPerson(userId)?.id;
  if (conversationId === undefined) throw new Error(`Nobody in the directory has the id ${userId}.`);

  /** Learned from the first activity of the test client. */
  let chat: TestClientChat | undefined;
  const theirIds = new Map<string, string>();
  const ourIds = new Map<string, string>();
  let shown: Promise<void> = Promise.resolve();

  /** One after the other: an update must find the id that its message got. The bot never waits for it. */
  const afterwards = (show: (into: TestClientChat) => Promise<void>): void => {
    const into = chat;
    if (into === undefined) return;
    shown = shown
      .then(() => show(into))
      .catch((fault: unknown) => {
        console.error(
          `The bot test client did not show a message: ${fault instanceof Error ? fault.message : 'unknown'}`,
        );
      });
  };

  const observer: OutgoingObserver = {
    sent(toConversationId, activityId, activity) {
      if (toConversationId !== conversationId) return;
      afterwards(async (into) => {
        const theirId = await showInTestClient(into, activity);
        if (theirId === undefined) return;
        theirIds.set(activityId, theirId);
        ourIds.set(theirId, activityId);
      });
    },
    updated(inConversationId, activityId, activity) {
      if (inConversationId !== conversationId) return;
      afterwards(async (into) => {
        const theirId = theirIds.get(activityId);
        if (theirId !== undefined) await replaceInTestClient(into, theirId, activity);
      });
    },
    // The test client answers 501 to a deletion.
    deleted: () => undefined,
  };

  const ourIdOf = (theirId: string | null | undefined): string => ourIds.get(theirId ?? '') ?? theirId ?? '';

  const relayMessage = async ({ text, value, replyToId }: TestClientActivity): Promise<Reply> =>
    value === undefined || value === null
      ? asReply(await channel.say(userId, text ?? ''))
      : asReply(await channel.submit(userId, ourIdOf(replyToId), value));

  const relayInvoke = async ({ name, value, replyToId }: TestClientActivity): Promise<Reply> => {
    if (name !== 'adaptiveCard/action') return notImitated(`the invoke ${name ?? ''}`);
    const parsed = executeValueSchema.safeParse(value);
    if (!parsed.success) return connectorErrors.badSyntax('The invoke has no action.');
    const { verb, data, id, title } = parsed.data.action;
    return asReply(
      await channel.execute(userId, ourIdOf(replyToId), {
        verb,
        data: data ?? {},
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
      }),
    );
  };

  const relay = async (activity: TestClientActivity): Promise<Reply> => {
    const { type, action, conversation, serviceUrl } = activity;
    if (conversation.conversationType !== 'personal') return notImitated('a chat of several people');
    chat = { serviceUrl: serviceUrl.replace(/\/$/, ''), conversationId: conversation.id };
    if (type === 'installationUpdate' && action === 'remove') {
      await channel.uninstallFor(userId);
      return done;
    }
    // Does nothing when installed: the test client tells of an installation whenever its page is opened.
    await channel.installFor(userId);
    switch (type) {
      case 'message':
        return relayMessage(activity);
      case 'invoke':
        return relayInvoke(activity);
      case 'installationUpdate':
      case 'conversationUpdate':
        return done;
      default:
        return notImitated(`the activity type ${type}`);
    }
  };

  const app = express();
  app.disable('x-powered-by');
  // The test client asks first whether anybody is there.
  app.head('/api/messages', (_request, response) => {
    response.end();
  });
  app.post('/api/messages', express.json({ limit: '1mb' }), async (request, response) => {
    const parsed = testClientActivitySchema.safeParse(request.body);
    const [issue] = parsed.error?.issues ?? [];
    const reply = parsed.success
      ? await relay(parsed.data)
      : connectorErrors.badSyntax(`Activity.${issue?.path.join('.')}: ${issue?.message}`);
    writeReply(response, reply);
  });
  return { app, observer };
};
