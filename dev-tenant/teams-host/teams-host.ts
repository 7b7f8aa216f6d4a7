import type { RequestListener } from 'node:http';
import express from 'express';
import type { Channel, Tenant } from '../tenant.ts';
import { createFrontDoor } from './front-door.ts';
import type { GraphLedger } from './graph-ledger.ts';
import { createHostPage } from './host-page.ts';
import { onlyOwnOrigin } from './own-origin.ts';
import type { Persona } from './persona.ts';
import { answerFault } from './problem.ts';
import { createChatEventRoutes } from './routes/chat-events.ts';
import { createChatRoutes } from './routes/chat.ts';
import { createClockRoutes } from './routes/clock.ts';
import { createFaultRoutes } from './routes/faults.ts';
import { createInstallRoutes } from './routes/install.ts';
import { createLedgerRoutes } from './routes/ledger.ts';
import { createPeopleRoutes } from './routes/people.ts';
import { createTokenRoutes } from './routes/token.ts';

export interface TeamsHostOptions {
  readonly tenant: Tenant;
  readonly channel: Channel;
  /** Where the server listens: `http://127.0.0.1:3979`. */
  readonly serverOrigin: string;
  /** The key that the server's development routes ask for. */
  readonly developmentKey: string;
  /** In the order of the person chooser. */
  readonly personas: readonly Persona[];
  /** Without one the ledger routes answer 501. */
  readonly graphLedger?: GraphLedger | undefined;
}

export interface TeamsHost {
  /** The page at `/` and everything under `/__teams`; fit to be mounted at more than one origin. */
  readonly router: express.Router;
  /** The listener of the printed port: the host page, and the server behind it. */
  readonly frontDoor: RequestListener;
}

/** The Teams client as far as a personal app sees it: a frame for the tab and a chat with the bot. */
export function createTeamsHost(options: TeamsHostOptions): TeamsHost {
  const { tenant, channel, serverOrigin, developmentKey, personas, graphLedger } = options;
  const routes = express.Router();
  routes.use(express.json({ limit: '256kb' }));
  routes.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  routes.use(createPeopleRoutes(tenant, personas));
  routes.use(createTokenRoutes(tenant));
  routes.use(createInstallRoutes(tenant, channel));
  routes.use(createChatEventRoutes(tenant, channel));
  routes.use(createChatRoutes(tenant, channel));
  routes.use(createClockRoutes(serverOrigin, developmentKey));
  routes.use(createFaultRoutes(tenant.faults));
  routes.use(createLedgerRoutes(graphLedger));
  routes.use((request, response) => {
    response.status(404).json({ message: `There is no ${request.method} ${request.originalUrl}.` });
  });

  const router = express.Router();
  router.use(onlyOwnOrigin);
  router.use(createHostPage(serverOrigin));
  router.use('/__teams', routes);
  router.use(answerFault);
  return { router, frontDoor: createFrontDoor(router, serverOrigin) };
}
