import express from 'express';
import { z } from 'zod';
import type { Channel, Tenant } from '../../tenant.ts';
import { knownPerson, PersonReference } from '../known-person.ts';

const Everyone = z.strictObject({ everyone: z.literal(true) });

/** Installing the app, as a person does it or as an administrator does it for all. */
export function createInstallRoutes(tenant: Tenant, channel: Channel): express.Router {
  const router = express.Router();
  router.post('/chat/install', async (request, response) => {
    if (Everyone.safeParse(request.body).success) {
      const enabled = tenant.directory.users().filter(({ accountEnabled }) => accountEnabled);
      response.json({ installed: await channel.installForAll(enabled.map(({ id }) => id)) });
      return;
    }
    const known = knownPerson(tenant, PersonReference, request.body, response);
    if (known === undefined) return;
    const alreadyInstalled = channel.isInstalledFor(known.person.id);
    if (!alreadyInstalled) await channel.installFor(known.person.id);
    response.json({ installed: alreadyInstalled ? 0 : 1 });
  });
  return router;
}
