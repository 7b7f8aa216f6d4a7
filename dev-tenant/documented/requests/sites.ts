import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { get } from './request.ts';
import type { Requests } from './request.ts';

const grantTo = (id: string) => ({
  roles: ['write'],
  grantedToIdentities: [{ application: { id, displayName: 'Time manager' } }],
});

const aPermission = async ({ made, site }: World): Promise<string> => {
  const path = `${site}/permissions`;
  return `${path}/${await made(path, grantTo(randomUUID()))}`;
};

export const siteRequests: Requests = {
  'site-get#1': ({ site }) => ({ method: 'GET', path: site }),
  'site-getbypath#1': ({ tenant }) => ({
    method: 'GET',
    path: `/sites/${tenant.identity.sharePointHost}:/sites/cpd`,
  }),
  'site-search#1': get('/sites?search=site'),
  'site-list-subsites#1': ({ site }) => ({ method: 'GET', path: `${site}/sites` }),
  'site-list#1': get('/sites?$select=siteCollection,webUrl&$filter=siteCollection/root%20ne%20null'),
  'site-list#2': get('/sites'),
  'mock GET /sites/delta': get('/sites/delta?token='),
  'mock GET /sites/getAllSites': get('/sites/getAllSites'),
  'site-list-columns#1': ({ site }) => ({ method: 'GET', path: `${site}/columns` }),
  'site-post-columns#1': ({ site }) => ({
    method: 'POST',
    path: `${site}/columns`,
    body: { name: 'Shelf', description: 'Where it is', text: { maxLength: 255 } },
  }),
  'mock GET /sites/*/contentTypes': ({ site }) => ({ method: 'GET', path: `${site}/contentTypes` }),
  'mock POST /sites/*/contentTypes': ({ site }) => ({
    method: 'POST',
    path: `${site}/contentTypes`,
    body: {
      name: 'Bundle',
      description: 'Several documents',
      base: { name: 'Document Set', id: '0x0120D520' },
      group: 'Document Set Content Types',
    },
  }),
  'site-list-permissions#1': async (world) => {
    await aPermission(world);
    return { method: 'GET', path: `${world.site}/permissions` };
  },
  'site-post-permissions#1': ({ site }) => ({
    method: 'POST',
    path: `${site}/permissions`,
    body: grantTo(randomUUID()),
  }),
  'site-get-permission#1': async (world) => ({ method: 'GET', path: await aPermission(world) }),
  'mock PATCH /sites/*/permissions/*': async (world) => ({
    method: 'PATCH',
    path: await aPermission(world),
    body: { roles: ['read'] },
  }),
  'mock DELETE /sites/*/permissions/*': async (world) => ({
    method: 'DELETE',
    path: await aPermission(world),
  }),
};
