import express from 'express';
import type { Channel, Tenant } from '../../tenant.ts';
import { knownPerson, PersonReference } from '../known-person.ts';

const keepAliveMilliseconds = 25_000;

/**
 * Says that a person's chat has changed, as server-sent events; the page then reads the messages. An event carries
 * nothing, so one that is missed while the page reconnects costs nothing.
 */
export function createChatEventRoutes(tenant: Tenant, channel: Channel): express.Router {
  const router = express.Router();
  router.get('/chat/events', (request, response) => {
    const known = knownPerson(tenant, PersonReference, request.query, response);
    if (known === undefined) return;
    response.set('content-type', 'text/event-stream').set('x-accel-buffering', 'no');
    response.flushHeaders();
    response.write('retry: 1000\n\n');
    const unsubscribe = channel.subscribe(known.person.id, () => response.write('event: changed\ndata:\n\n'));
    const keepAlive = setInterval(() => response.write(': still here\n\n'), keepAliveMilliseconds);
    keepAlive.unref();
    response.on('close', () => {
      clearInterval(keepAlive);
      unsubscribe();
    });
  });
  return router;
}
