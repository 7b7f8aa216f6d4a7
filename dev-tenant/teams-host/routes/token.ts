import express from 'express';
import type { Tenant } from '../../tenant.ts';
import { knownPerson, PersonReference } from '../known-person.ts';
import { sendRefusal } from '../problem.ts';

/** The token that teams-js `getAuthToken` gives the tab: the Teams client has already signed the person in. */
export function createTokenRoutes(tenant: Tenant): express.Router {
  const router = express.Router();
  router.post('/token', async (request, response) => {
    const known = knownPerson(tenant, PersonReference, request.body, response);
    if (known === undefined) return;
    if (!known.person.accountEnabled) {
      // learn: Microsoft Entra authentication error codes
      sendRefusal(response, 403, 'AADSTS50057: The user account is disabled.');
      return;
    }
    response.json({ token: await tenant.tokens.tabToken(known.person.id) });
  });
  return router;
}
