import type { World } from '../world.ts';

import type { Requests } from './request.ts';

const items = ({ site, list }: World) => `${site}/lists/${list}/items`;

const anItem = async (world: World): Promise<string> =>
  `${items(world)}/${await world.made(items(world), { fields: { Name: 'Widget', Color: 'Blue', Quantity: 2357 } })}`;

/** An item that was changed once, so that it has two versions. */
const aChangedItem = async (world: World): Promise<string> => {
  const path = await anItem(world);
  await world.send({ method: 'PATCH', path: `${path}/fields`, body: { Color: 'Red' } });
  return path;
};

/** A delta link's address after the version. */
const deltaLink = async (world: World): Promise<string> => {
  const { body } = await world.send({ method: 'GET', path: `${items(world)}/delta?token=latest` });
  const link = (body as { readonly '@odata.deltaLink': string })['@odata.deltaLink'];
  return link.slice(link.indexOf('/v1.0') + '/v1.0'.length);
};

export const itemRequests: Requests = {
  'listitem-create#1': (world) => ({
    method: 'POST',
    path: items(world),
    body: { fields: { Title: 'Widget', Color: 'Purple', Weight: 32 } },
  }),
  'listitem-get#1': async (world) => ({ method: 'GET', path: `${await anItem(world)}?expand=fields` }),
  'listitem-list#1': (world) => ({
    method: 'GET',
    // The first three, made with each of the three values.
    path: `${items(world)}?expand=fields(select=Name,Color,Quantity)&$top=3`,
  }),
  'listitem-update#1': async (world) => ({
    method: 'PATCH',
    path: `${await anItem(world)}/fields`,
    body: { Color: 'Fuchsia', Quantity: 934 },
  }),
  'listitem-delete#1': async (world) => ({ method: 'DELETE', path: await anItem(world) }),
  'listitem-list-versions#1': async (world) => ({
    method: 'GET',
    path: `${await aChangedItem(world)}/versions`,
  }),
  'listitemversion-get#1': async (world) => ({
    method: 'GET',
    path: `${await aChangedItem(world)}/versions/1.0?expand=fields`,
  }),
  'listitemversion-restore#1': async (world) => ({
    method: 'POST',
    path: `${await aChangedItem(world)}/versions/1.0/restoreVersion`,
  }),
  'listitem-delta#1': (world) => ({ method: 'GET', path: `${items(world)}/delta` }),
  'listitem-delta#2': async (world) => {
    const link = await deltaLink(world);
    await anItem(world);
    return { method: 'GET', path: link };
  },
  'listitem-delta#3': (world) => ({ method: 'GET', path: `${items(world)}/delta?token=latest` }),
  'listitem-delta#410': async (world) => {
    const path = await deltaLink(world);
    world.tenant.faults.add({ part: 'graph', kind: 'gone', path: '/delta', times: 1 });
    return { method: 'GET', path };
  },
  'nonindexed#400': ({ site, list }) => ({
    method: 'GET',
    path: `${site}/lists/${list}/items?top=10&expand=fields&filter=startswith(fields/Title,'ba')`,
  }),
  'threshold#422': async (world) => {
    await anItem(world);
    // More items than one query may touch: the world's threshold is low.
    return { method: 'GET', path: `${items(world)}?$filter=fields/Name ne 'x'`.replaceAll(' ', '%20') };
  },
  'badskiptoken#400': (world) => ({
    method: 'GET',
    path: `${items(world)}?$top=1000&$skiptoken=UGFnZWQ9VFJVRSZpeF9LZXk9`,
  }),
  'ifmatch#412': async (world) => ({
    method: 'PATCH',
    path: `${await aChangedItem(world)}/fields`,
    headers: { 'if-match': '"00000000-0000-4000-8000-000000000000,1"' },
    body: { Color: 'Fuchsia' },
  }),
  'throttling#429': (world) => {
    world.tenant.faults.add({ part: 'graph', kind: 'throttle', times: 1, retryAfterSeconds: 2 });
    return { method: 'GET', path: items(world) };
  },
};
