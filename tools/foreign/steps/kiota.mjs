// The generated SDK on Kiota.
import { ClientSecretCredential } from '@azure/identity';
import { AzureIdentityAuthenticationProvider } from '@microsoft/kiota-authentication-azure';
import { createGraphServiceClient, GraphRequestAdapter } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-users';
import '@microsoft/msgraph-sdk-sites';
import { step, tenant } from './step.mjs';

const credential = new ClientSecretCredential(tenant.id, tenant.clientId, tenant.secret);
const provider = new AzureIdentityAuthenticationProvider(credential, [
  'https://graph.microsoft.com/.default',
]);
const client = createGraphServiceClient(new GraphRequestAdapter(provider));

await step('lists users with a filter', async () => {
  const found = await client.users.get({
    queryParameters: { filter: "startswith(displayName,'A')", select: ['id', 'displayName'], top: 3 },
  });
  return (found?.value?.length ?? 0) > 0;
});
await step('reads the delta of users by its full name', async () => {
  const found = await client.users.delta.get();
  return (found?.value?.length ?? 0) > 0;
});
await step('reads a site and its lists', async () => {
  const site = await client.sites.bySiteId('root').get();
  const lists = await client.sites.bySiteId(site?.id ?? '').lists.get();
  return Array.isArray(lists?.value);
});
await step('asks for every site', async () => {
  const found = await client.sites.getAllSites.get();
  return (found?.value?.length ?? 0) > 1;
});
