// A bot on the Teams SDK.
import { App } from '@microsoft/teams.apps';
import { tenant } from './step.mjs';

const app = new App({
  clientId: tenant.runtimeClientId,
  clientSecret: tenant.runtimeSecret,
  tenantId: tenant.id,
});
app.on('message', async ({ activity, send }) => {
  if (activity.text === 'card') await send({ type: 'AdaptiveCard', version: '1.5', body: [] });
  else await send(`echo: ${activity.text}`);
});
await app.start(tenant.botPort);
process.send('ready');
