import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import express from 'express';
import { installedApp } from './installed-app.ts';

const assets = join(import.meta.dirname, 'assets');
const adaptiveCards = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** The page at `/` and its scripts and styles under `/__teams`. */
export function createHostPage(serverOrigin: string): express.Router {
  const router = express.Router();
  const policy = contentSecurityPolicy(new URL(serverOrigin).origin);

  router.get('/', async (_request, response) => {
    const page = fill(await readFile(join(assets, 'index.html'), 'utf8'), {
      appName: installedApp.name,
      tabName: installedApp.tabName,
      serverOrigin: new URL(serverOrigin).origin,
    });
    response.set('content-security-policy', policy).set('cache-control', 'no-cache').type('html').send(page);
  });
  router.get('/__teams/adaptivecards.js', (_request, response) => {
    response.sendFile(adaptiveCards);
  });
  router.use('/__teams/assets', express.static(assets, { index: false, redirect: false }));
  return router;
}

/** No inline script or style; cards may show pictures from anywhere, as in Teams. */
function contentSecurityPolicy(serverOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: https:",
    `frame-src 'self' ${serverOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_placeholder, name: string) =>
    (values[name] ?? '').replace(/[&<>"']/g, (character) => entities[character] ?? ''),
  );
}
