import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import express from 'express';
import type { Express } from 'express';
import { teamsAppId } from './fake-tenant.ts';

export const developmentKey = 'key of the development routes';

/** What a product would answer in production: Teams may frame it, nobody else. */
const productionPolicy =
  "default-src 'self'; frame-ancestors https://teams.microsoft.com https://*.cloud.microsoft; object-src 'none'";

const teamsJs = createRequire(import.meta.url).resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js');

const tabPage = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Tab</title>
<script src="/tab/teams.js"></script><script src="/tab/tab.js" defer></script></head><body><main>
<h1>A small tab</h1><dl><dt>Theme</dt><dd id="theme"></dd><dt>Person</dt><dd id="person"></dd><dt>Page</dt><dd id="page"></dd>
<dt>Locale</dt><dd id="locale"></dd><dt>Token</dt><dd id="token"></dd><dt>Success</dt><dd id="success"></dd>
<dt>Last call</dt><dd id="last"></dd></dl>
<button id="plan">Go to plan</button><button id="goals">Follow link to goals</button><button id="other">Open another app</button>
<button id="camera">Ask for something unknown</button></main></body></html>`;

const tabScript = `
const { app, authentication, pages } = microsoftTeams;
const say = (id, text) => { document.getElementById(id).textContent = text; };
const report = (promise) => promise.then((value) => say('last', 'done ' + JSON.stringify(value)), (error) => say('last', 'refused ' + error.message));
const link = 'https://teams.microsoft.com/l/entity/${teamsAppId}/cpd?context=' + encodeURIComponent('{"subEntityId":"goals"}');
plan.onclick = () => report(pages.currentApp.navigateTo({ pageId: 'cpd', subPageId: 'plan' }));
goals.onclick = () => report(app.openLink(link));
other.onclick = () => report(pages.navigateToApp({ appId: 'another', pageId: 'home' }));
camera.onclick = () => {
  addEventListener('message', ({ data }) => data.uuidAsString === 'ours' && say('last', JSON.stringify(data.args)));
  parent.postMessage({ id: 900, uuidAsString: 'ours', func: 'media.captureImage', args: [] }, '*');
};
(async () => {
  await app.initialize();
  app.registerOnThemeChangeHandler((theme) => say('theme', theme));
  const context = await app.getContext();
  say('theme', context.app.theme);
  say('person', context.user.id);
  say('page', context.page.subPageId);
  say('locale', context.app.locale);
  if (context.page.subPageId === 'silent') return;
  if (context.page.subPageId === 'failing') return app.notifyFailure({ reason: 'AuthFailed', message: 'no luck' });
  await authentication.getAuthToken().then((token) => say('token', token), (error) => say('token', 'refused: ' + error.message));
  say('success', JSON.stringify(await app.notifySuccess()));
})();
`;

/** A server with a tab of the real teams-js, a development clock and a route that repeats what it was sent. */
export function createFakeServer(): Express {
  const server = express().disable('x-powered-by');
  let offsetMinutes = 0;
  const clock = () => {
    const now = new Date(Date.UTC(2026, 10, 21, 12) + offsetMinutes * 60_000).toISOString();
    return { now, today: now.slice(0, 10), offsetMinutes };
  };

  server.use('/tab', (_request, response, next) => {
    response.set('content-security-policy', productionPolicy).set('x-kept', 'as it was');
    next();
  });
  server.get('/tab/', (_request, response) => void response.type('html').send(tabPage));
  server.get(
    '/tab/teams.js',
    (_request, response) => void response.type('js').send(readFileSync(teamsJs, 'utf8')),
  );
  server.get('/tab/tab.js', (_request, response) => void response.type('js').send(tabScript));

  server.use('/development', express.json(), (request, response, next) => {
    if (request.headers['x-development-key'] === developmentKey) next();
    else response.status(403).json({});
  });
  server.get('/development/clock', (_request, response) => void response.json(clock()));
  server.post('/development/clock', (request, response) => {
    offsetMinutes = (request.body as { offsetMinutes: number }).offsetMinutes;
    response.json(clock());
  });

  server.post('/api/repeat', express.text({ type: '*/*' }), (request, response) => {
    response.status(418).json({ headers: request.headers, body: request.body as unknown });
  });
  return server;
}

/** Where a listener listens on loopback, and how to end it. */
export interface Listening {
  readonly origin: string;
  readonly port: number;
  /** Cuts every open connection, as a restart would. */
  cut(): void;
  close(): Promise<void>;
}

export function listen(listener: Parameters<typeof createServer>[1]): Promise<Listening> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        port,
        cut: () => server.closeAllConnections(),
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
