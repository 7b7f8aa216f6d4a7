// A bot on the successor of botbuilder.
import http from 'node:http';
import express from 'express';
import {
  ActivityHandler,
  authorizeJWT,
  CardFactory,
  CloudAdapter,
  getAuthConfigWithDefaults,
  MessageFactory,
} from '@microsoft/agents-hosting';
import { tenant } from './step.mjs';

const configuration = getAuthConfigWithDefaults({
  clientId: tenant.runtimeClientId,
  clientSecret: tenant.runtimeSecret,
  tenantId: tenant.id,
});
const adapter = new CloudAdapter(configuration);
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  if (context.activity.text === 'card') {
    const card = CardFactory.adaptiveCard({ type: 'AdaptiveCard', version: '1.5', body: [] });
    await context.sendActivity(MessageFactory.attachment(card));
  } else {
    await context.sendActivity(`echo: ${context.activity.text}`);
  }
  await next();
});

const app = express();
app.use(express.json());
app.use(authorizeJWT(configuration));
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, (context) => bot.run(context)),
);
http.createServer(app).listen(tenant.botPort, '127.0.0.1', () => process.send('ready'));
