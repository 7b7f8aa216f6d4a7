// Microsoft's Graph client with Azure's credentials, and its task for large files.
import { ClientSecretCredential } from '@azure/identity';
import { Client, LargeFileUploadTask, FileUpload } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';
import { step, tenant } from './step.mjs';

const credential = new ClientSecretCredential(tenant.id, tenant.clientId, tenant.secret);
const authProvider = new TokenCredentialAuthenticationProvider(credential, {
  scopes: ['https://graph.microsoft.com/.default'],
});
const client = Client.initWithMiddleware({ authProvider });
let large;

await step('reads a site by its path', async () => {
  const site = await client.api(`/sites/${tenant.sharePointHost}:/sites/cpd`).get();
  return site.displayName === 'CPD';
});
await step('filters and selects users', async () => {
  const { value } = await client
    .api('/users')
    .filter("startsWith(displayName,'A')")
    .select('id,displayName')
    .get();
  return value.length > 0;
});
await step('makes a list, an item, and reads its versions', async () => {
  const list = await client
    .api('/sites/root/lists')
    .post({ displayName: 'Foreign', list: { template: 'genericList' } });
  const items = `/sites/root/lists/${list.id}/items`;
  const item = await client.api(items).post({ fields: { Title: 'one' } });
  await client.api(`${items}/${item.id}/fields`).patch({ Title: 'two' });
  const { value } = await client.api(`${items}/${item.id}/versions`).get();
  return value.length === 2;
});
await step('uploads a large file in ranges', async () => {
  const bytes = new Uint8Array(1_000_000).fill(7);
  const session = await LargeFileUploadTask.createUploadSession(
    client,
    '/sites/root/drive/root:/large.bin:/createUploadSession',
    { item: { '@microsoft.graph.conflictBehavior': 'replace', name: 'large.bin' } },
  );
  const file = new FileUpload(bytes.buffer, 'large.bin', bytes.length);
  const task = new LargeFileUploadTask(client, file, session, { rangeSize: 327_680 });
  large = (await task.upload()).responseBody;
  return large.size === bytes.length;
});
await step('downloads it again through the redirection', async () => {
  const content = await client
    .api(`/sites/root/drive/items/${large.id}/content`)
    .responseType('arraybuffer')
    .get();
  return content.byteLength === 1_000_000;
});
