import type { Graph } from '../../graph/graph.ts';
import type { SiteAddress } from '../../graph/graph-path.ts';
import { lists } from '../../sharepoint/lists/index.ts';
import { checkSite, listIdsOf } from '../../sharepoint/provisioning/check-site.ts';
import { readSite } from '../../sharepoint/provisioning/site.ts';
import type { SiteIds } from '../known-site.ts';
import { sourceOf } from '../known-site.ts';
import { SetUpFault } from '../config/expected-faults.ts';

const declared = Object.values(lists);

const readDeclared = (graph: Graph, address: SiteAddress) =>
  readSite(
    graph,
    address,
    declared.map(({ title }) => title),
  );

/** Reads the ids from the site, and refuses one that lacks a list or a column, naming it. */
export async function siteIds(graph: Graph, address: SiteAddress): Promise<SiteIds> {
  const site = await readDeclared(graph, address);
  const missing = checkSite(declared, site.lists);
  const listIds = listIdsOf(lists, site.lists);
  if (missing.length > 0 || !listIds) {
    throw new SetUpFault(
      `The site ${address.hostname}${address.path} lacks ${missing.join(', ')}: run "npm run cpd -- provision --apply".`,
    );
  }
  return { siteId: site.id, listIds };
}

/** The lists and columns that the site lacks now. */
export const missingFromSite = async (graph: Graph, address: SiteAddress) =>
  checkSite(declared, (await readDeclared(graph, address)).lists);

/** The lists must be those that the local file is of: of others it would tell what is not so. */
export function confirmSite(kept: SiteIds, found: SiteIds): void {
  if (sourceOf(kept) !== sourceOf(found))
    throw new SetUpFault('The lists are others than at the last start: start the server again.');
}
