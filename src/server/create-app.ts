import path from 'node:path';
import compression from 'compression';
import type { Express, IRouter, RequestHandler, Router } from 'express';
import express from 'express';
import helmet from 'helmet';

/**
 * Who may frame the tab.
 * Source: learn.microsoft.com, "Tab requirements" (frame-ancestors for Teams, Microsoft 365 and Outlook).
 */
const FRAME_ANCESTORS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** What is not ready, by name, and empty when everything is; and whatever else there is to say of it. */
export type Readiness = () => { readonly missing: readonly string[] };

/** The one HTTP application: bot, API, tab and the two probes. */
export function createApp(parts: {
  readonly messages: RequestHandler;
  readonly api: Router;
  /** Left out where nobody tells of changes. */
  readonly notifications?: IRouter | undefined;
  readonly development: Router | undefined;
  readonly readiness: Readiness;
  /** Folder of the built tab. */
  readonly tabFolder: string;
}): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(securityHeaders());

  app.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  app.get('/readyz', (_request, response) => {
    const report = parts.readiness();
    const isReady = report.missing.length === 0;
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready', ...report });
  });
  // The guard in front of the bot reads the body itself: nothing may parse it before.
  app.use('/api/messages', parts.messages);
  if (parts.notifications) app.use('/api/notifications', parts.notifications);
  app.use('/api', parts.api);
  if (parts.development) app.use('/development', parts.development);
  // Nothing secret is among the tab's files, so that their size tells nobody anything; answers of the API stay as they are.
  app.use('/tab', compression(), serveTab(parts.tabFolder));
  app.get('/', (_request, response) => {
    response.redirect('/tab/');
  });
  app.use(nothingThere);
  return app;
}

/** Express's own answer would put another policy in the place of ours, without who may frame it. */
const nothingThere: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain').send('There is nothing here.');
};

function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Fluent's styles are inserted while the page runs, which needs inline style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        // A picture of a certificate is fetched with a token, and shown from the page's memory.
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:', 'https://res-1.cdn.office.net'],
        // teams-js asks this host which origins may frame it.
        connectSrc: ["'self'", 'https://res.cdn.office.net'],
        frameAncestors: FRAME_ANCESTORS,
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
    },
    // frame-ancestors says who may frame the tab; this older header knows only one origin.
    frameguard: false,
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });
}

const A_YEAR_SECONDS = 31_536_000;

/** Assets carry a hash of their content in their names and are kept; the page itself is asked for each time. */
function serveTab(folder: string): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), {
      immutable: true,
      maxAge: A_YEAR_SECONDS * 1000,
      index: false,
    }),
  );
  router.use(
    express.static(folder, {
      setHeaders: (response) => {
        response.setHeader('Cache-Control', 'no-cache');
      },
    }),
  );
  return router;
}
