import express from 'express';
import type { Tenant } from '../../tenant.ts';
import { installedApp } from '../installed-app.ts';
import type { Persona } from '../persona.ts';

/** Who a visitor may be, and what the page must know of the app and the tenant. */
export function createPeopleRoutes(tenant: Tenant, personas: readonly Persona[]): express.Router {
  const router = express.Router();
  router.get('/people', (_request, response) => {
    const { tenantId, teamsAppId, runtimeApp } = tenant.identity;
    response.json({
      app: { ...installedApp, id: teamsAppId, botId: runtimeApp.clientId },
      tenantId,
      personas,
      people: [...tenant.directory.users()]
        .sort((one, other) => one.displayName.localeCompare(other.displayName, 'en-GB'))
        .map(({ id, displayName, jobTitle, department, userPrincipalName, accountEnabled }) => ({
          id,
          displayName,
          jobTitle,
          department,
          userPrincipalName,
          accountEnabled,
        })),
    });
  });
  return router;
}
