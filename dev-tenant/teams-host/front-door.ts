import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
import type { Plugin } from 'http-proxy-middleware';
import { allowOwnFrame } from './frame-ancestors.ts';

/**
 * One origin for the host page and the server: teams-js accepts a parent of its own origin without being told, and
 * hangs when it is framed by another port of localhost.
 */
export function createFrontDoor(hostPage: express.Router, serverOrigin: string): RequestListener {
  const host = express().disable('x-powered-by').use(hostPage);
  const proxy = createProxyMiddleware({
    target: serverOrigin,
    // The library's own plugins log, and word errors their way.
    ejectPlugins: true,
    plugins: [widenFrameAncestors, answerForAbsentServer],
  });
  return (request, response) => {
    if (isHostPath(request.url ?? '/')) host(request, response);
    else void proxy(request, response);
  };
}

function isHostPath(url: string): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return path === '/' || path === '/__teams' || path.startsWith('/__teams/');
}

const widenFrameAncestors: Plugin = (proxyServer) => {
  proxyServer.on('proxyRes', ({ headers }) => {
    const policy = headers['content-security-policy'];
    if (typeof policy === 'string') headers['content-security-policy'] = allowOwnFrame(policy);
  });
};

const answerForAbsentServer: Plugin = (proxyServer) => {
  proxyServer.on('error', (error: NodeJS.ErrnoException, request, response) => {
    if (!('setHeader' in response) || response.headersSent) {
      response.destroy();
      return;
    }
    if (error.code === 'ECONNREFUSED') sayNotUpYet(request, response);
    else sayBroken(response);
  });
};

/** The page asks again by itself, so that a tab opened too early comes right. */
function sayNotUpYet(request: IncomingMessage, response: ServerResponse): void {
  const sentence = 'The CPD Companion server is not up yet.';
  response.setHeader('retry-after', '2');
  response.setHeader('cache-control', 'no-store');
  if (request.headers.accept?.includes('text/html') !== true) {
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
    return;
  }
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Not up yet</title></head><body><main><h1>${sentence}</h1>
<p>This page asks again every two seconds.</p></main></body></html>\n`,
  );
}

function sayBroken(response: ServerResponse): void {
  response
    .writeHead(502, { 'content-type': 'text/plain; charset=utf-8' })
    .end('The CPD Companion server broke the connection before it answered.\n');
}
