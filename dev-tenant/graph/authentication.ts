import { z } from 'zod';
import type { Tenant } from '../tenant.ts';
import type { Result } from './exchange.ts';
import { no, ok, refusal } from './exchange.ts';
import type { Caller } from './permissions.ts';

const graphAudiences = ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'];

const ApplicationClaims = z.object({
  appid: z.string(),
  app_displayname: z.string().optional(),
  roles: z.array(z.string()).default([]),
  idtyp: z.string().optional(),
  oid: z.string().optional(),
  /** Delegated permissions, in a person's token. */
  scp: z.string().optional(),
});

const refused = (message: string) =>
  no(
    refusal(401, 'InvalidAuthenticationToken', message, {
      headers: { 'WWW-Authenticate': 'Bearer realm=""' },
    }),
  );

/**
 * Who calls, by the bearer token (Graph docs: auth-v2-service). Application tokens carry `roles`, those
 * in a person's name `scp`.
 */
export async function authenticate(
  tenant: Pick<Tenant, 'tokens' | 'identity'>,
  authorization: string | undefined,
): Promise<Result<Caller>> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return refused('Access token is empty.');

  let claims: unknown;
  try {
    claims = await tenant.tokens.verify(token, graphAudiences);
  } catch (reason) {
    return refused(
      `Access token validation failure. ${reason instanceof Error ? reason.message : ''}`.trim(),
    );
  }
  const parsed = ApplicationClaims.safeParse(claims);
  if (!parsed.success) return refused('Access token validation failure. The token names no app.');

  const { appid, app_displayname, roles } = parsed.data;
  const registered = [tenant.identity.runtimeApp, tenant.identity.provisioningApp].find(
    (app) => app.clientId === appid,
  );
  const displayName = app_displayname ?? registered?.displayName ?? appid;
  const { oid, scp } = parsed.data;
  const person = scp !== undefined && oid !== undefined ? { userId: oid, scopes: scp.split(' ') } : undefined;
  return ok({ appId: appid, displayName, roles, person });
}
