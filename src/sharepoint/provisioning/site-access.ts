import { z } from 'zod';
import type { Graph } from '../../graph/graph.ts';
import { graphPath } from '../../graph/graph-path.ts';
import { parsedAnswer } from '../../graph/parsed-answer.ts';

/** The product's app registration at run time. */
export interface RuntimeApplication {
  /** Client id. */
  readonly id: string;
  readonly displayName: string;
}

const Identities = z.array(z.object({ application: z.object({ id: z.string() }).nullish() })).default([]);

const Permission = z.object({
  id: z.string(),
  // Graph lists a site's permissions without their roles, or with none; only one read by its id has them
  // (microsoft-graph-docs#21395, pnp/powershell#917).
  roles: z.array(z.string()).default([]),
  grantedToIdentitiesV2: Identities,
  grantedToIdentities: Identities,
});
type Permission = z.infer<typeof Permission>;

const WRITING_ROLES = ['write', 'owner', 'fullcontrol'];

const allowsWriting = ({ roles }: Permission): boolean => roles.some((role) => WRITING_ROLES.includes(role));

const isGrantedTo = (id: string, { grantedToIdentities, grantedToIdentitiesV2 }: Permission): boolean =>
  [...grantedToIdentitiesV2, ...grantedToIdentities].some(
    ({ application }) => application?.id.toLowerCase() === id.toLowerCase(),
  );

/** Whether the application may write on the site: consent to `Sites.Selected` alone gives no access. */
export async function hasSiteAccess(
  graph: Graph,
  siteId: string,
  { id }: RuntimeApplication,
): Promise<boolean> {
  for await (const page of graph.pages({ path: graphPath`/sites/${siteId}/permissions` })) {
    for (const item of page.items) {
      const listed = Permission.parse(item);
      if (!isGrantedTo(id, listed)) continue;
      const whole =
        listed.roles.length > 0
          ? listed
          : parsedAnswer(Permission, await graph.get(graphPath`/sites/${siteId}/permissions/${listed.id}`));
      if (allowsWriting(whole)) return true;
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
