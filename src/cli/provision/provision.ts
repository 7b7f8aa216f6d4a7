import { createGraph } from '../../graph/graph.ts';
import type { Graph } from '../../graph/graph.ts';
import { msalTokens } from '../../graph/msal-tokens.ts';
import { lists } from '../../sharepoint/lists/index.ts';
import { applyProvisioning } from '../../sharepoint/provisioning/apply-provisioning.ts';
import { describeStep, planProvisioning } from '../../sharepoint/provisioning/plan-provisioning.ts';
import { grantSiteAccess, hasSiteAccess } from '../../sharepoint/provisioning/site-access.ts';
import { readSite } from '../../sharepoint/provisioning/site.ts';
import type { ProvisioningSettings } from '../../server/config/provisioning-settings.ts';

export interface Provisioned {
  /** What was, or would be, done: one sentence each. */
  readonly steps: readonly string[];
  /** What only a person can do. */
  readonly leftToPeople: readonly string[];
}

/** Creating columns one after the other takes its time on a real tenant. */
const DEADLINE_MILLISECONDS = 60_000;

/** Which site is provisioned, and for whom. */
type ProvisionedSite = Pick<
  ProvisioningSettings,
  'sharePointHost' | 'sharePointSitePath' | 'runtimeApplication'
>;

/**
 * Compares the site with the declared lists and the run-time app's access, and creates what is missing. Nothing is
 * ever deleted; running it again does nothing more.
 */
export async function provision(
  settings: ProvisioningSettings,
  mode: 'plan' | 'apply',
): Promise<Provisioned> {
  const { tenantId, clientId, clientSecret } = settings;
  const graph = createGraph({
    tokens: msalTokens({ tenantId, clientId, clientSecret }),
    deadlineMilliseconds: DEADLINE_MILLISECONDS,
  });
  return provisionSite(graph, settings, mode);
}

/** The same through a Graph that is at hand, which needs `Sites.FullControl.All`. */
export async function provisionSite(
  graph: Graph,
  { sharePointHost, sharePointSitePath, runtimeApplication }: ProvisionedSite,
  mode: 'plan' | 'apply',
): Promise<Provisioned> {
  const declared = Object.values(lists);
  const site = await readSite(
    graph,
    { hostname: sharePointHost, path: sharePointSitePath },
    declared.map(({ title }) => title),
  );
  const steps = planProvisioning(declared, site.lists);
  const needsAccess = !(await hasSiteAccess(graph, site.id, runtimeApplication));
  const sentences = [
    ...steps.map(describeStep),
    ...(needsAccess ? [`Let ${runtimeApplication.displayName} write on this site and no other.`] : []),
  ];
  if (mode === 'plan') return { steps: sentences, leftToPeople: [] };
  const left = await applyProvisioning(graph, site.id, steps);
  if (needsAccess) await grantSiteAccess(graph, site.id, runtimeApplication);
  return { steps: sentences, leftToPeople: left.map(describeStep) };
}
