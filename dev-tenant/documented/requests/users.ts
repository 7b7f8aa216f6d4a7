import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { get, getAsPerson } from './request.ts';
import type { Requests } from './request.ts';

const eventual = { headers: { ConsistencyLevel: 'eventual' } };
const passwordProfile = { forceChangePasswordNextSignIn: true, password: 'not-a-secret-0' };

const newUser = (): Readonly<Record<string, unknown>> => {
  const mailNickname = `new${randomUUID().slice(0, 8)}`;
  return {
    accountEnabled: true,
    displayName: 'New Person',
    mailNickname,
    userPrincipalName: `${mailNickname}@tamarvalley.onmicrosoft.com`,
    passwordProfile,
  };
};

const aUser = async ({ made }: World): Promise<string> => `/users/${await made('/users', newUser())}`;

/** Gives whoever stands at the top of the person's line a manager, so that it has three steps. */
const lengthenLine = async (world: World): Promise<void> => {
  let top = world.tenant.directory.user(world.person);
  while (top?.managerId !== undefined) top = world.tenant.directory.user(top.managerId);
  const above = (await aUser(world)).replace('/users/', '');
  if (top) world.tenant.directory.put({ ...top, managerId: above });
};

export const userRequests: Requests = {
  'user-get#1': ({ person }) => ({ method: 'GET', path: `/users/${person}` }),
  'user-get#2': getAsPerson('/me'),
  'user-get#3': ({ person }) => ({
    method: 'GET',
    path: `/users/${person}?$select=displayName,givenName,postalCode,identities`,
  }),
  'user-list#1': get('/users'),
  'user-list#3': get('/users/$count', eventual),
  'user-list#4': get(
    "/users?$filter=startswith(displayName,'a')&$orderby=displayName&$count=true&$top=1",
    eventual,
  ),
  'user-list#5': get(
    "/users?$filter=endswith(mail,'@tamarvalley.onmicrosoft.com')&$orderby=userPrincipalName&$count=true",
    eventual,
  ),
  'user-list#6': get('/users?$search="displayName:as"&$orderby=displayName&$count=true', eventual),
  'user-list#7': get(
    '/users?$search="displayName:as"%20OR%20"displayName:be"&$orderby=displayName&$count=true',
    eventual,
  ),
  'user-list-manager#1': ({ person }) => ({ method: 'GET', path: `/users/${person}/manager` }),
  'user-list-manager#2': async (world) => {
    await lengthenLine(world);
    return getAsPerson(
      '/me?$expand=manager($levels=max;$select=id,displayName)&$select=id,displayName&$count=true',
      eventual,
    )(world);
  },
  'user-list-directreports#1': getAsPerson('/me/directReports'),
  'user-post-manager#1': async (world) => ({
    method: 'PUT',
    path: `${await aUser(world)}/manager/$ref`,
    body: { '@odata.id': `https://graph.microsoft.com/v1.0/users/${world.manager}` },
  }),
  'user-post-users#1': () => ({ method: 'POST', path: '/users', body: newUser() }),
  'user-post-users#2': () => ({
    method: 'POST',
    path: '/users',
    body: {
      displayName: 'Customer',
      identities: [
        { signInType: 'userName', issuer: 'tamarvalley.onmicrosoft.com', issuerAssignedId: 'customer' },
      ],
      passwordProfile,
      passwordPolicies: 'DisablePasswordExpiration',
    },
  }),
  'user-update#1': () => ({
    method: 'PATCH',
    path: '/me',
    as: 'person',
    body: { businessPhones: ['+44 1752 000000'], officeLocation: 'Room 2' },
  }),
  'user-update#2': async (world) => ({
    method: 'PATCH',
    path: await aUser(world),
    body: { businessPhones: ['+44 1752 000000'], officeLocation: 'Room 2' },
  }),
  'user-update#3': async (world) => ({
    method: 'PATCH',
    path: await aUser(world),
    body: { passwordProfile },
  }),
  'user-update#4': async (world) => ({
    method: 'PATCH',
    path: await aUser(world),
    body: { ext55gb1l09_msLearnCourses: { courseType: 'Admin' } },
  }),
  'user-delete#1': async (world) => ({ method: 'DELETE', path: await aUser(world) }),
  'mock DELETE /users/*/manager/$ref': async (world) => {
    const user = await aUser(world);
    const manager = { '@odata.id': `https://graph.microsoft.com/v1.0/users/${world.manager}` };
    await world.send({ method: 'PUT', path: `${user}/manager/$ref`, body: manager });
    return { method: 'DELETE', path: `${user}/manager/$ref` };
  },
  'user-delta#1': get('/users/delta'),
  'user-delta#2': get('/users/delta?$select=displayName,jobTitle,mobilePhone'),
  'user-delta#3': get('/users/delta?$select=displayName,jobTitle,mobilePhone', {
    headers: { Prefer: 'return=minimal' },
  }),
};
