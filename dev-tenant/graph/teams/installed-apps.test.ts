import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { AppRegistration } from '../../tenant.ts';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, aUser, listen } from '../test-tenant.ts';
import { catalogueId } from './installed-app-routes.ts';

const asha = aUser('Asha Patel');
const apps = `/users/${asha.id}/teamwork/installedApps`;
const anyApp = anApp('Installer', ['TeamsAppInstallation.ReadWriteForUser.All']);

describe("the app in somebody's personal scope", () => {
  let graph: GraphListener;
  let installed: Set<string>;
  beforeEach(async () => {
    installed = new Set();
    graph = await listen(
      {
        installations: {
          installFor: (id) => Promise.resolve(void installed.add(id)),
          uninstallFor: (id) => Promise.resolve(void installed.delete(id)),
          isInstalledFor: (id) => installed.has(id),
        },
      },
      { users: [asha] },
    );
  });
  afterEach(() => graph.close());
  const binding = (id = catalogueId(graph.tenant.identity)) => ({
    'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`,
  });
  const call = (method: string, path: string, body?: unknown, app: AppRegistration = anyApp) =>
    graph.call(method, path, { app, body });

  it('is installed without a body in the answer, listed, and taken away', async () => {
    const made = await call('POST', apps, binding());
    expect(made).toMatchObject({ status: 201, body: '' });
    expect([...installed]).toEqual([asha.id]);
    const listed = z
      .object({ value: z.array(z.looseObject({ id: z.string() })) })
      .parse((await call('GET', apps)).body);
    expect(listed.value).toMatchObject([{ teamsApp: { externalId: graph.tenant.identity.teamsAppId } }]);
    expect((await call('DELETE', `${apps}/${listed.value[0]?.id}`)).status).toBe(204);
    expect([...installed]).toEqual([]);
  });

  it('is not installed twice, under another id, or for nobody', async () => {
    await call('POST', apps, binding());
    expect((await call('POST', apps, binding())).status).toBe(409);
    expect((await call('POST', apps, binding('another'))).status).toBe(404);
    expect((await call('POST', '/users/nobody/teamwork/installedApps', binding())).status).toBe(404);
    expect((await call('POST', apps, { teamsApp: 'x' })).status).toBe(400);
    expect((await call('DELETE', `${apps}/none`)).status).toBe(404);
  });

  it('installs itself with the permission for itself, which serves no other app', async () => {
    const roles = ['TeamsAppInstallation.ReadWriteSelfForUser.All'];
    const itself = { ...graph.tenant.identity.runtimeApp, roles };
    expect((await call('POST', apps, binding(), anApp('Other', roles))).status).toBe(403);
    expect((await call('POST', apps, binding(), anApp('None', []))).status).toBe(403);
    expect((await call('POST', apps, binding(), itself)).status).toBe(201);
  });

  it('is found in the catalogue by the id of its manifest', async () => {
    const catalogue = anApp('Catalogue', ['AppCatalog.Read.All']);
    const find = (id: string) =>
      call('GET', `/appCatalogs/teamsApps?$filter=externalId eq '${id}'`, undefined, catalogue);
    expect((await find(graph.tenant.identity.teamsAppId)).body).toMatchObject({
      value: [{ id: catalogueId(graph.tenant.identity) }],
    });
    expect((await find('none')).body).toMatchObject({ value: [] });
    expect((await call('GET', '/appCatalogs/teamsApps', undefined, catalogue)).status).toBe(501);
  });
});
