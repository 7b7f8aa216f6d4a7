import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../dev-tenant/graph/test-tenant.ts';
import type { GraphListener } from '../../dev-tenant/graph/test-tenant.ts';
import type { AppRegistration } from '../../dev-tenant/tenant.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Graph, GraphParts } from '../../src/graph/graph.ts';
import type { Records } from '../../src/ports/records.ts';
import { createReplica } from '../../src/replica/replica.ts';
import type { Replica } from '../../src/replica/replica.ts';
import { createSync } from '../../src/replica/sync.ts';
import type { Sync } from '../../src/replica/sync.ts';
import { listNamed, LIST_NAMES, lists } from '../../src/sharepoint/lists/index.ts';
import type { ListName } from '../../src/sharepoint/lists/index.ts';
import { applyProvisioning } from '../../src/sharepoint/provisioning/apply-provisioning.ts';
import { listIdsOf } from '../../src/sharepoint/provisioning/check-site.ts';
import { planProvisioning } from '../../src/sharepoint/provisioning/plan-provisioning.ts';
import { grantSiteAccess } from '../../src/sharepoint/provisioning/site-access.ts';
import { readSite } from '../../src/sharepoint/provisioning/site.ts';
import { createSharePointRecords } from '../../src/sharepoint/share-point-records.ts';

export const DECLARED = LIST_NAMES.map(listNamed);
export const TITLES = DECLARED.map((list) => list.title);

const SHORT_PAUSES = { attempts: 4, firstPauseMilliseconds: 10, longestPauseMilliseconds: 50 };

/** Our own Graph client, as an app of the tenant, with every request sent to the listener instead of to Microsoft. */
export function graphOf(
  listener: GraphListener,
  app: AppRegistration,
  more: Partial<GraphParts> = {},
): Graph {
  return createGraph({
    tokens: { token: () => listener.tenant.tokenFor(app) },
    fetch: (input, request) => {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      return fetch(`${listener.origin}${pathname}${search}`, request);
    },
    limits: SHORT_PAUSES,
    deadlineMilliseconds: 3000,
    ...more,
  });
}

interface InstanceOptions extends Partial<GraphParts> {
  readonly pageSize?: number;
}

/** One server instance: its own replica and its own records over the same site. */
export interface Instance {
  readonly graph: Graph;
  readonly replica: Replica;
  readonly records: Records;
  readonly sync: Sync;
  /** Seen-tokens of what this instance wrote. */
  readonly written: readonly string[];
}

export interface SharePointSite {
  readonly listener: GraphListener;
  readonly administrator: Graph;
  readonly siteId: string;
  readonly listIds: Readonly<Record<ListName, string>>;
  /** `name` names its file: the same name opens the same replica again. */
  instance(name: string, more?: InstanceOptions): Instance;
  close(): Promise<void>;
}

export const ADDRESS = { hostname: 'contoso.sharepoint.com', path: '/sites/cpd' };

/** The local tenant's site with our lists on it, provisioned by our own provisioning. */
export async function startSharePoint(
  options: Parameters<typeof listen>[0] = {},
  parts: Parameters<typeof listen>[1] = {},
): Promise<SharePointSite> {
  // A file of tests reads all lists many times within one minute: more than a small tenant may.
  const listener = await listen({ resourceUnitsPerMinute: 1_000_000, ...options }, parts);
  const { runtimeApp, provisioningApp } = listener.tenant.identity;
  const administrator = graphOf(listener, provisioningApp);
  const empty = await readSite(administrator, ADDRESS, TITLES);
  await applyProvisioning(administrator, empty.id, planProvisioning(DECLARED, empty.lists));
  await grantSiteAccess(administrator, empty.id, {
    id: runtimeApp.clientId,
    displayName: runtimeApp.displayName,
  });
  const site = await readSite(administrator, ADDRESS, TITLES);
  const listIds = listIdsOf(lists, site.lists);
  if (!listIds) throw new Error('The site was not provisioned.');

  const directory = mkdtempSync(join(tmpdir(), 'replica-'));
  const opened: Replica[] = [];
  return {
    listener,
    administrator,
    siteId: site.id,
    listIds,
    instance(name, { pageSize = 1000, ...more } = {}) {
      const graph = graphOf(listener, runtimeApp, more);
      const replica = createReplica({ path: join(directory, `${name}.sqlite`), source: site.id });
      opened.push(replica);
      const written: string[] = [];
      const records = createSharePointRecords({
        graph,
        siteId: site.id,
        listIds,
        replica,
        onWritten: (token) => written.push(token),
      });
      const parts = { graph, siteId: site.id, listIds, now: () => new Date().toISOString(), pageSize };
      return { graph, replica, records, sync: createSync(parts, replica), written };
    },
    async close() {
      for (const replica of opened) if (replica.isOpen()) replica.close();
      rmSync(directory, { recursive: true, force: true });
      await listener.close();
    },
  };
}
