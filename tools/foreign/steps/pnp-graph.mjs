// @pnp/graph over the platform's own fetch.
import { AdvancedQuery, graphfi, DefaultHeaders, DefaultInit } from '@pnp/graph';
import { BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable';
import { ClientSecretCredential } from '@azure/identity';
import '@pnp/graph/users/index.js';
import '@pnp/graph/sites/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/list-item/index.js';
import { step, tenant } from './step.mjs';

const credential = new ClientSecretCredential(tenant.id, tenant.clientId, tenant.secret);
const authenticated = (instance) => {
  instance.on.auth.replace(async (url, init) => {
    const { token } = await credential.getToken('https://graph.microsoft.com/.default');
    init.headers = { ...init.headers, Authorization: `Bearer ${token}` };
    return [url, init];
  });
  return instance;
};
const graph = graphfi().using(
  DefaultHeaders(),
  DefaultInit(),
  BrowserFetchWithRetry(),
  DefaultParse(),
  authenticated,
);
let site;

await step('reads a site by its address', async () => {
  site = await graph.sites.getByUrl(tenant.sharePointHost, '/sites/cpd');
  return (await site()).displayName === 'CPD';
});
await step('selects and pages users', async () => {
  const users = await graph.users.select('id', 'displayName').top(5)();
  return users.length === 5;
});
await step('asks an advanced query with its header', async () => {
  const ends = `endswith(mail,'@${tenant.domain}')`;
  const users = await graph.users.using(AdvancedQuery()).filter(ends).top(3)();
  return users.length === 3;
});
await step('makes a list and lists it', async () => {
  await site.lists.add({ displayName: 'By PnP', list: { template: 'genericList' } });
  const lists = await site.lists();
  return lists.some(({ displayName }) => displayName === 'By PnP');
});
await step('writes and reads an item of a list', async () => {
  const [list] = await site.lists.filter("displayName eq 'By PnP'")();
  const items = site.lists.getById(list.id).items;
  await items.add({ fields: { Title: 'one' } });
  return (await items()).length === 1;
});
