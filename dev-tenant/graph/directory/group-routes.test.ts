import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, aUser, listen } from '../test-tenant.ts';

const asha = aUser('Asha Patel');
const ben = aUser('Ben Hughes');
const carys = aUser('Carys Morgan', { department: 'Library' });
const app = anApp('Groups', ['GroupMember.Read.All', 'User.Read.All']);
const Groups = z.object({ value: z.array(z.looseObject({ id: z.string(), displayName: z.string() })) });

describe('groups and teams', () => {
  let graph: GraphListener;
  beforeAll(async () => {
    graph = await listen({}, { users: [asha, ben, carys] });
  });
  afterAll(() => graph.close());
  const call = (path: string, more: Parameters<GraphListener['call']>[2] = {}) =>
    graph.call('GET', path, { app, ...more });
  const service = async () => {
    const { value } = Groups.parse((await call('/groups?$select=id,displayName')).body);
    return value.find(({ displayName }) => displayName === 'Adult Learning Service')?.id ?? '';
  };

  it('are one for each department, with its people as direct members', async () => {
    const members = (await call(`/groups/${await service()}/members?$select=id`)).body;
    expect(members).toMatchObject({ value: [{ '@odata.type': '#microsoft.graph.user' }, {}] });
    const first = await call(`/groups/${await service()}/members?$top=1`);
    expect(first.body).toHaveProperty(['@odata.nextLink']);
    expect((await call(`/users/${carys.id}/memberOf`)).body).toMatchObject({
      value: [{ displayName: 'Library' }],
    });
  });

  it('are teams with memberships of their own kind', async () => {
    expect((await call(`/teams/${await service()}`)).body).toMatchObject({
      displayName: 'Adult Learning Service',
    });
    expect((await call(`/teams/${await service()}/members`)).body).toMatchObject({
      value: [{ '@odata.type': '#microsoft.graph.aadUserConversationMember', userId: asha.id }, {}],
    });
  });

  it('are counted with the header that this needs', async () => {
    const path = `/groups/${await service()}/members/$count`;
    expect((await call(path)).status).toBe(400);
    expect((await call(path, { headers: { ConsistencyLevel: 'eventual' } })).body).toBe('2');
  });

  it('are refused where there is none, without permission, and to be written', async () => {
    expect((await call('/groups/none')).status).toBe(404);
    expect((await call('/groups?$select=colour')).status).toBe(400);
    expect((await call('/groups', { app: anApp('Other', ['User.Read.All']) })).status).toBe(403);
    expect((await graph.call('POST', '/groups', { app, body: {} })).status).toBe(501);
  });
});
