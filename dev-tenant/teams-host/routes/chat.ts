import express from 'express';
import { z } from 'zod';
import type { Channel, Tenant } from '../../tenant.ts';
import { knownPerson, PersonReference } from '../known-person.ts';
import { sendRefusal } from '../problem.ts';

const Saying = z.object({ userId: z.string().min(1), text: z.string().trim().min(1).max(28_000) });
const Execution = z.object({
  userId: z.string().min(1),
  messageId: z.string().min(1),
  verb: z.string(),
  data: z.unknown(),
  id: z.string().optional(),
  title: z.string().optional(),
});
const Submission = z.object({ userId: z.string().min(1), messageId: z.string().min(1), value: z.unknown() });

/** One person's chat with the bot: what was said, and what the person does in it. */
export function createChatRoutes(tenant: Tenant, channel: Channel): express.Router {
  const router = express.Router();

  router.get('/chat/messages', (request, response) => {
    const known = knownPerson(tenant, PersonReference, request.query, response);
    if (known === undefined) return;
    const { id } = known.person;
    response.json({ installed: channel.isInstalledFor(id), messages: channel.messages(id) });
  });

  router.post('/chat/say', async (request, response) => {
    const known = knownPerson(tenant, Saying, request.body, response);
    if (known === undefined || !mayChat(known.person.id, channel, response)) return;
    response.json(await channel.say(known.person.id, known.input.text));
  });

  router.post('/chat/execute', async (request, response) => {
    const known = knownPerson(tenant, Execution, request.body, response);
    if (known === undefined || !mayChat(known.person.id, channel, response)) return;
    const { messageId, verb, data, id, title } = known.input;
    const action = { verb, data, ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
    response.json(await channel.execute(known.person.id, messageId, action));
  });

  router.post('/chat/submit', async (request, response) => {
    const known = knownPerson(tenant, Submission, request.body, response);
    if (known === undefined || !mayChat(known.person.id, channel, response)) return;
    response.json(await channel.submit(known.person.id, known.input.messageId, known.input.value));
  });

  return router;
}

function mayChat(userId: string, channel: Channel, response: express.Response): boolean {
  if (channel.isInstalledFor(userId)) return true;
  sendRefusal(response, 409, 'This person has not installed the app.');
  return false;
}
