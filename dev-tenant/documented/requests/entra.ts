import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import type { Requests } from './request.ts';

/** A request to the token endpoint that is right but for `changes`. */
const token = ({ tenant, app }: World, changes: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  path: `https://login.microsoftonline.com/${tenant.identity.tenantId}/oauth2/v2.0/token`,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: app.clientId,
    client_secret: app.secret,
    scope: 'https://graph.microsoft.com/.default',
    ...changes,
  }).toString(),
});

export const entraRequests: Requests = {
  'entra-token-client-credentials': (world) => token(world),
  'entra-token-error-invalid-client': (world) => token(world, { client_secret: 'another' }),
  'entra-token-error-invalid-scope': (world) =>
    token(world, { scope: 'api://not-a-registered-resource/.default' }),
  'entra-token-error-unknown-client': (world) => token(world, { client_id: randomUUID() }),
  'entra-token-error-unsupported-grant-type': (world) => token(world, { grant_type: 'no_such_grant' }),
};
