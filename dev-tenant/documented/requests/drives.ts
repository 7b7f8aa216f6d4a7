import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { getAsPerson } from './request.ts';
import type { Requests } from './request.ts';

const content = { headers: { 'content-type': 'text/plain' }, body: 'The contents of the file go here.' };
const aName = (): string => `file-${randomUUID().slice(0, 8)}.txt`;

const aFile = async ({ send }: World): Promise<string> => {
  const path = `/me/drive/root:/${aName()}:/content`;
  const { body } = await send({ method: 'PUT', path, ...content, as: 'person' });
  return `/me/drive/items/${(body as { readonly id?: string }).id}`;
};

/** A position in the drive's changes, and something that happened since. */
const deltaToken = async (world: World): Promise<string> => {
  const path = '/me/drive/root/delta?token=latest';
  const { body } = await world.send({ method: 'GET', path, as: 'person' });
  const link = (body as { readonly '@odata.deltaLink'?: string })['@odata.deltaLink'] ?? '';
  await aFile(world);
  return new URL(link, 'https://graph.microsoft.com').searchParams.get('token') ?? '';
};

export const driveRequests: Requests = {
  'drive-get#1': async ({ send }) => {
    const { body } = await send({ method: 'GET', path: '/me/drive', as: 'person' });
    return { method: 'GET', path: `/drives/${(body as { readonly id?: string }).id}` };
  },
  'drive-list#1': getAsPerson('/me/drives'),
  'driveitem-get#1': getAsPerson('/me/drive/root'),
  'driveitem-list-children#1': async (world) => {
    await world.send({
      method: 'PUT',
      path: `/me/drive/root:/Kept/${aName()}:/content`,
      ...content,
      as: 'person',
    });
    return { method: 'GET', path: '/me/drive/root:/Kept:/children', as: 'person' };
  },
  'driveitem-post-children#1': () => ({
    method: 'POST',
    path: '/me/drive/root/children',
    as: 'person',
    body: { name: 'New folder', folder: {}, '@microsoft.graph.conflictBehavior': 'rename' },
  }),
  'driveitem-put-content#1': () => ({
    method: 'PUT',
    path: `/me/drive/root:/Folder/${aName()}:/content`,
    as: 'person',
    ...content,
  }),
  'driveitem-put-content#2': async (world) => ({
    method: 'PUT',
    path: `${await aFile(world)}/content`,
    as: 'person',
    ...content,
  }),
  'driveitem-get-content#1': async (world) => ({
    method: 'GET',
    path: `${await aFile(world)}/content`,
    as: 'person',
  }),
  'driveitem-get-content#2': async (world) => ({
    method: 'GET',
    path: `${await aFile(world)}?select=id,@microsoft.graph.downloadUrl`,
    as: 'person',
  }),
  'driveitem-createuploadsession#1': () => ({
    method: 'POST',
    path: `/me/drive/root:/${aName()}:/createUploadSession`,
    as: 'person',
    body: {
      item: {
        '@odata.type': 'microsoft.graph.driveItemUploadableProperties',
        '@microsoft.graph.conflictBehavior': 'rename',
        name: 'large.dat',
      },
    },
  }),
  'driveitem-createuploadsession#7': () => ({
    method: 'PUT',
    path: `/me/drive/root:/${aName()}`,
    as: 'person',
    body: {
      name: 'large.vhd',
      '@microsoft.graph.conflictBehavior': 'rename',
      '@microsoft.graph.sourceUrl': 'https://tamarvalley-my.sharepoint.com/upload',
    },
  }),
  'driveitem-delete#1': async (world) => ({ method: 'DELETE', path: await aFile(world), as: 'person' }),
  'driveitem-delta#1': getAsPerson('/me/drive/root/delta'),
  'driveitem-delta#2': async (world) => ({
    method: 'GET',
    path: `/me/drive/root/delta(token='${await deltaToken(world)}')`,
    as: 'person',
  }),
  'driveitem-delta#3': getAsPerson('/me/drive/root/delta?token=latest'),
  'driveitem-delta#4': getAsPerson('/me/drive/root/delta?token=2021-09-29T20%3A00%3A00Z'),
  'driveitem-update#1': async (world) => ({
    method: 'PATCH',
    path: await aFile(world),
    as: 'person',
    body: { name: aName() },
  }),
};
