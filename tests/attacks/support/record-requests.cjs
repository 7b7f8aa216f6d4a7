'use strict';
/**
 * Loaded before the server by `node --require`: writes down every request that it makes, one line of JSON each, so that a
 * test can say whom it called. It changes nothing of what is sent.
 *
 * ATTACKS_REQUESTS  the file to write to
 */
const { appendFileSync } = require('node:fs');
const { subscribe } = require('node:diagnostics_channel');

const file = process.env.ATTACKS_REQUESTS;
const isServer = (process.argv[1] ?? '').endsWith('src/server/main.ts');

if (file !== undefined && isServer) {
  const write = (method, url) => appendFileSync(file, `${JSON.stringify({ method, url })}\n`);
  // fetch, and every client built on it.
  subscribe('undici:request:create', ({ request }) => {
    write(request.method, `${request.origin}${request.path}`);
  });
  // node:http and node:https.
  subscribe('http.client.request.start', ({ request }) => {
    const host = request.getHeader('host') ?? request.host;
    write(request.method, `${request.protocol}//${host}${request.path}`);
  });
}
