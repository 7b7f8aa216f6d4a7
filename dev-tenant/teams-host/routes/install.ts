import express from 'express';
import { z } from 'zod';
import type { Channel, Tenant } from '../../tenant.ts';
import { knownPerson, PersonReference } from '../known-person.ts';
import { sendRefusal } from '../problem.ts';

const Everyone = z.strictObject({ everyone: z.literal(true) });

/** Installing the app, as a person does it or as an administrator does it for all. */
export function createInstallRoutes(tenant: Tenant, channel: Channel): express.Router {
  const router = express.Router();
  router.post('/chat/install', async (request, response) => {
    if (Everyone.safeParse(request.body).success) {
      const enabled = tenant.directory.users().filter(({ accountEnabled }) => accountEnabled);
      await answer(response, () => channel.installForAll(enabled.map(({ id }) => id)));
      return;
    }
    const known = knownPerson(tenant, PersonReference, request.body, response);
    if (known === undefined) return;
    const { id } = known.person;
    await answer(response, async () => {
      if (channel.isInstalledFor(id)) return 0;
      await channel.installFor(id);
      return 1;
    });
  });
  return router;
}

/** A bot that does not take its installation is the bot's failure, not this page's. */
async function answer(response: express.Response, install: () => Promise<number>): Promise<void> {
  try {
    response.json({ installed: await install() });
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    sendRefusal(response, 502, `The app could not be installed. ${reason}`);
  }
}
