import { z } from 'zod';
import type { Graph } from '../../graph/graph.ts';
import { graphPath } from '../../graph/graph-path.ts';

/** The product's app registration at run time. */
export interface RuntimeApplication {
  /** Client id. */
  readonly id: string;
  readonly displayName: string;
}

const Permission = z.object({
  roles: z.array(z.string()).default([]),
  grantedToIdentitiesV2: z
    .array(z.object({ application: z.object({ id: z.string() }).nullish() }))
    .optional(),
  grantedToIdentities: z.array(z.object({ application: z.object({ id: z.string() }).nullish() })).optional(),
});

const WRITING_ROLES = ['write', 'owner', 'fullcontrol'];

/** Whether the application may write on the site: consent to `Sites.Selected` alone gives no access. */
export async function hasSiteAccess(
  graph: Graph,
  siteId: string,
  { id }: RuntimeApplication,
): Promise<boolean> {
  for await (const page of graph.pages({ path: graphPath`/sites/${siteId}/permissions` })) {
    for (const item of page.items) {
      const { roles, grantedToIdentities = [], grantedToIdentitiesV2 = [] } = Permission.parse(item);
      const isTheirs = [...grantedToIdentitiesV2, ...grantedToIdentities].some(
        (each) => each.application?.id === id,
      );
      if (isTheirs && roles.some((role) => WRITING_ROLES.includes(role))) return true;
    }
  }
  return false;
}

/** Lets the application write on this one site. The caller needs `Sites.FullControl.All`. */
export async function grantSiteAccess(
  graph: Graph,
  siteId: string,
  application: RuntimeApplication,
): Promise<void> {
  await graph.post(graphPath`/sites/${siteId}/permissions`, {
    roles: ['write'],
    grantedToIdentities: [{ application }],
  });
}
