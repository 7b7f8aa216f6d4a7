import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, aUser, listen } from '../test-tenant.ts';

const Users = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
  '@odata.nextLink': z.string().optional(),
});

const head = aUser('Dilys Owen', { jobTitle: 'Head of Quality' });
const manager = aUser('Ben Hughes', { managerId: head.id });
const reports = ['Asha Patel', "Niamh O'Brien", 'Zoë Šimková'].map((name) =>
  aUser(name, { managerId: manager.id }),
);
const leaver = aUser('Colin Reid', { accountEnabled: false, managerId: 'who left long ago' });
const everybody = [head, manager, ...reports, leaver];

describe('the directory', () => {
  let graph: GraphListener;
  beforeAll(async () => {
    graph = await listen({}, { users: everybody });
  });
  afterAll(() => graph.close());

  const users = async (options: Record<string, string>) => {
    const { status, body } = await graph.call('GET', `/users?${new URLSearchParams(options)}`);
    expect(status).toBe(200);
    return Users.parse(body);
  };
  const names = ({ value }: z.infer<typeof Users>) => value.map(({ displayName }) => displayName).sort();

  it('gives the default properties of everybody', async () => {
    const { value } = await users({});
    expect(value).toHaveLength(everybody.length);
    expect(Object.keys(value[0] ?? {}).sort()).toEqual(
      [
        'businessPhones displayName givenName id jobTitle mail mobilePhone officeLocation',
        'preferredLanguage surname userPrincipalName',
      ]
        .join(' ')
        .split(' '),
    );
  });

  it('shows a selected property without a value as null, and refuses a name that no user has', async () => {
    const asha = reports[0]?.id ?? '';
    const shown = await graph.call(
      'GET',
      `/users/${asha}?$select=displayName,postalCode,employeeId,identities`,
    );
    expect(shown.body).toMatchObject({ postalCode: null, employeeId: null });
    expect(shown.body).toHaveProperty('identities[0].signInType', 'userPrincipalName');
    for (const name of ['nickname', 'DisplayName']) {
      const { status, body } = await graph.call('GET', `/users?$select=id,${name}`);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain(`'${name}' on type 'microsoft.graph.user'`);
    }
    expect((await graph.call('GET', '/users?$expand=manager($select=nickname)')).status).toBe(400);
  });

  it('does not list what is kept outside the directory', async () => {
    expect((await graph.call('GET', '/users?$select=id,skills')).status).toBe(501);
  });

  it('gives what is selected, with the manager in line', async () => {
    const { value } = await users({
      $select: 'id,accountEnabled',
      $expand: 'manager($select=id,displayName)',
    });
    const asha = value.find(({ id }) => id === reports[0]?.id);
    expect(asha).toEqual({
      id: reports[0]?.id,
      accountEnabled: true,
      manager: { '@odata.type': '#microsoft.graph.user', id: manager.id, displayName: 'Ben Hughes' },
    });
    expect(value.find(({ id }) => id === head.id)).not.toHaveProperty('manager');
    expect(value.find(({ id }) => id === leaver.id)).toEqual({ id: leaver.id, accountEnabled: false });
  });

  it('pages by next links that keep the options', async () => {
    const seen: unknown[] = [];
    let next: string | undefined = '/users?$top=4&$select=displayName';
    while (next !== undefined) {
      const page: z.infer<typeof Users> = Users.parse((await graph.call('GET', next)).body);
      expect(Object.keys(page.value[0] ?? {})).toEqual(['displayName']);
      seen.push(...names(page));
      next = page['@odata.nextLink']?.replace('https://graph.microsoft.com/v1.0', '');
    }
    expect(seen.sort()).toEqual(everybody.map(({ displayName }) => displayName).sort());
  });

  it.each([
    [`id eq '${manager.id}'`, ['Ben Hughes']],
    [`userPrincipalName eq '${manager.userPrincipalName.toUpperCase()}'`, ['Ben Hughes']],
    ["startswith(displayName,'niamh o''b')", ["Niamh O'Brien"]],
    ['accountEnabled eq false', ['Colin Reid']],
    [`id in ('${head.id}','${leaver.id}') and accountEnabled eq true`, ['Dilys Owen']],
  ])('filters by %s', async ($filter, expected) => {
    expect(names(await users({ $filter }))).toEqual(expected);
  });

  it.each([
    ['$filter=not (accountEnabled eq true)', 400],
    ["$filter=displayName ne 'x'", 400],
    ["$filter=contains(displayName,'x')", 400],
    ["$filter=city eq 'x'", 501],
    ['$top=1000', 400],
    ['$count=true', 400],
    ['$search="displayName:a"', 400],
    ['$expand=memberOf', 501],
    ['$expand=manager($levels=max)', 501],
  ])('refuses %s', async (search, status) => {
    expect((await graph.call('GET', `/users?${search}`)).status).toBe(status);
  });

  it('finds one person by id and by principal name', async () => {
    for (const key of [manager.id, manager.userPrincipalName]) {
      expect((await graph.call('GET', `/users/${key}`)).body).toMatchObject({
        id: manager.id,
        jobTitle: 'Tutor',
      });
    }
    const unknown = await graph.call('GET', '/users/nobody');
    expect(unknown.status).toBe(404);
    expect(unknown.body).toMatchObject({ error: { code: 'Request_ResourceNotFound' } });
  });

  it('gives the manager, or 404 where there is none', async () => {
    const found = await graph.call('GET', `/users/${reports[0]?.id}/manager?$select=displayName`);
    expect(found.body).toMatchObject({ '@odata.type': '#microsoft.graph.user', displayName: 'Ben Hughes' });
    for (const { id } of [head, leaver]) {
      expect((await graph.call('GET', `/users/${id}/manager`)).status).toBe(404);
    }
  });

  it('gives those who report to someone', async () => {
    const { body } = await graph.call('GET', `/users/${manager.id}/directReports`);
    expect(names(Users.parse(body))).toEqual(['Asha Patel', "Niamh O'Brien", 'Zoë Šimková']);
  });

  it('has no photos', async () => {
    const { status, body } = await graph.call('GET', `/users/${manager.id}/photo/$value`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { code: 'ImageNotFound' } });
  });

  it('hides all but names and addresses from an app with the basic permission', async () => {
    const app = anApp('Basic', ['User.ReadBasic.All']);
    const { body } = await graph.call('GET', `/users/${head.id}?$select=displayName,jobTitle`, { app });
    expect(body).toMatchObject({ displayName: 'Dilys Owen', jobTitle: null });
    expect((await graph.call('GET', '/users?$expand=manager', { app })).status).toBe(403);
  });
});
