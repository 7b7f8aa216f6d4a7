import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { provisionSite } from '../../src/cli/provision/provision.ts';
import { applyProvisioning } from '../../src/sharepoint/provisioning/apply-provisioning.ts';
import { checkSite } from '../../src/sharepoint/provisioning/check-site.ts';
import { planProvisioning } from '../../src/sharepoint/provisioning/plan-provisioning.ts';
import { hasSiteAccess } from '../../src/sharepoint/provisioning/site-access.ts';
import { readSite } from '../../src/sharepoint/provisioning/site.ts';
import { anApp } from '../../dev-tenant/graph/test-tenant.ts';
import type { AppRegistration } from '../../dev-tenant/tenant.ts';
import { aPerson } from '../builders/records.ts';
import { ADDRESS, DECLARED, graphOf, startSharePoint, TITLES } from './share-point-site.ts';
import type { SharePointSite } from './share-point-site.ts';

let site: SharePointSite;
beforeAll(async () => {
  site = await startSharePoint();
});
afterAll(() => site.close());

const found = async () => (await readSite(site.administrator, ADDRESS, TITLES)).lists;
const apply = async () =>
  applyProvisioning(site.administrator, site.siteId, planProvisioning(DECLARED, await found()));

/** The id of a column of the list of activities, as the list has it. */
async function columnNamed(name: string): Promise<string> {
  const columns = (await found()).find((list) => list.title === 'CPD Activities')?.columns ?? [];
  return columns.find((column) => column.name === name)?.id ?? '';
}
const columnPath = async (name: string) =>
  `/sites/${site.siteId}/lists/${site.listIds.activities}/columns/${await columnNamed(name)}`;

async function provisionFor(app: AppRegistration, mode: 'plan' | 'apply') {
  const runtimeApplication = { id: app.clientId, displayName: app.displayName };
  const address = { sharePointHost: ADDRESS.hostname, sharePointSitePath: ADDRESS.path };
  return (await provisionSite(site.administrator, { ...address, runtimeApplication }, mode)).steps;
}

describe('provisioning a site', () => {
  it('leaves nothing to do, and may be run again', async () => {
    expect(checkSite(DECLARED, await found())).toEqual([]);
    expect(planProvisioning(DECLARED, await found())).toEqual([]);
    site.listener.ledger.reset();
    await apply();
    expect(site.listener.ledger.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('plans nothing once it was applied, on a site whose permissions are listed without their roles', async () => {
    const listed = await site.listener.call('GET', `/sites/${site.siteId}/permissions`);
    expect(listed.body).toMatchObject({ value: [expect.not.objectContaining({ roles: expect.anything() })] });
    expect(await provisionFor(site.listener.tenant.identity.runtimeApp, 'plan')).toEqual([]);

    const another = anApp('Another run time', ['Sites.Selected']);
    expect(await provisionFor(another, 'apply')).toEqual([
      'Let Another run time write on this site and no other.',
    ]);
    expect(await provisionFor(another, 'plan')).toEqual([]);
  });

  it('is not content with a grant that lets the application only read', async () => {
    const reader = anApp('Reader', ['Sites.Selected']);
    const application = { id: reader.clientId, displayName: reader.displayName };
    await site.listener.call('POST', `/sites/${site.siteId}/permissions`, {
      body: { roles: ['read'], grantedToIdentities: [{ application }] },
    });
    expect(await hasSiteAccess(site.administrator, site.siteId, application)).toBe(false);
  });

  it('names a column that was deleted, and creates it again', async () => {
    await site.listener.call('DELETE', await columnPath('Minutes'));
    expect(checkSite(DECLARED, await found())).toEqual(['CPD Activities.Minutes']);
    await apply();
    expect(checkSite(DECLARED, await found())).toEqual([]);
  });

  it('is not concerned by a column that people gave another name on screen', async () => {
    await site.listener.call('PATCH', await columnPath('Reflection'), { body: { displayName: 'Gedanken' } });
    expect(checkSite(DECLARED, await found())).toEqual([]);
  });

  it('names an index that was taken away, and makes it again', async () => {
    await site.listener.call('PATCH', await columnPath('PersonOid'), { body: { indexed: false } });
    expect(checkSite(DECLARED, await found())).toEqual(['CPD Activities.PersonOid (index)']);
    await apply();
    expect(checkSite(DECLARED, await found())).toEqual([]);
  });

  it('goes on where a fault ended it', async () => {
    await site.listener.call('DELETE', await columnPath('Minutes'));
    await site.listener.call('DELETE', await columnPath('ActivityType'));
    site.listener.tenant.faults.add({
      part: 'graph',
      kind: 'gateway-timeout-after',
      method: 'POST',
      times: 1,
    });
    await expect(apply()).rejects.toMatchObject({ name: 'GraphFault', outcome: 'unknown' });
    await apply();
    expect(checkSite(DECLARED, await found())).toEqual([]);
  });

  it('lets the run-time application read the site and write rows, and make no lists', async () => {
    const { runtimeApp } = site.listener.tenant.identity;
    const runtime = { id: runtimeApp.clientId, displayName: runtimeApp.displayName };
    expect(await hasSiteAccess(site.administrator, site.siteId, runtime)).toBe(true);
    expect(await hasSiteAccess(site.administrator, site.siteId, { ...runtime, id: 'another' })).toBe(false);
    const graph = graphOf(site.listener, runtimeApp);
    expect(checkSite(DECLARED, (await readSite(graph, ADDRESS, TITLES)).lists)).toEqual([]);
    const { records } = site.instance('run-time');
    expect(await records.people.create(aPerson())).toMatchObject({ ok: true });
    const create = applyProvisioning(graph, site.siteId, [
      { kind: 'create-list', title: 'Another', columns: [] },
    ]);
    await expect(create).rejects.toMatchObject({ status: 403, outcome: 'refused' });
  });
});
