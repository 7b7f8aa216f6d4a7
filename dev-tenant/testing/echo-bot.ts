/**
 * A bot on the real botbuilder, started as a child with the TLS preload. It echoes messages, sends a card when told
 * `card`, replaces the card when it is answered, and forgets nothing that a test asks for.
 */
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsInfo,
} from 'botbuilder';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import express from 'express';

const appId = process.env['BOT_APP_ID'] ?? '';

const card = (text: string) =>
  CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text }],
    actions: [{ type: 'Action.Execute', verb: 'answer', title: 'Answer', data: { question: 1 } }],
  });

const answerMessage = async (context: TurnContext): Promise<void> => {
  const { text, value } = context.activity as { text?: string; value?: unknown };
  if (value !== undefined) {
    await context.sendActivity(`submitted ${JSON.stringify(value)}`);
    return;
  }
  switch (text) {
    case 'card':
      await context.sendActivity(MessageFactory.attachment(card('How was it?')));
      return;
    case 'who':
      await context.sendActivity(
        `you are ${(await TeamsInfo.getMember(context, context.activity.from.id)).email}`,
      );
      return;
    case 'delete': {
      const sent = await context.sendActivity('soon gone');
      await context.deleteActivity(sent?.id ?? '');
      return;
    }
    default:
      await context.sendActivity(`echo: ${text}`);
  }
};

const answerInvoke = async (context: TurnContext): Promise<void> => {
  const { replyToId, value } = context.activity as {
    replyToId?: string;
    value: { action: { data: unknown } };
  };
  const thanks = card(`Thank you: ${JSON.stringify(value.action.data)}`);
  if (replyToId !== undefined) {
    await context.updateActivity({ ...MessageFactory.attachment(thanks), id: replyToId });
  }
  const response: InvokeResponse = {
    status: 200,
    body: {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: thanks.content as unknown,
    },
  };
  await context.sendActivity({ type: 'invokeResponse', value: response });
};

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: appId,
    MicrosoftAppPassword: process.env['BOT_APP_SECRET'] ?? '',
    MicrosoftAppTenantId: process.env['BOT_TENANT_ID'] ?? '',
  }),
);

const seen: unknown[] = [];

const app = express();
app.post('/api/messages', express.json(), (request, response, next) => {
  adapter
    .process(request, response, async (context) => {
      seen.push(context.activity);
      if (context.activity.type === 'message') await answerMessage(context);
      if (context.activity.type === 'invoke') await answerInvoke(context);
    })
    .catch(next);
});
app.get('/seen', (_request, response) => {
  response.json(seen);
});

app.listen(Number(process.env['BOT_PORT']), '127.0.0.1', () => process.send?.({ type: 'ready' }));
process.on('disconnect', () => process.exit(0));
