'use strict';
/**
 * Loaded before the server by `node --require`: writes down every request that it makes, one line of JSON each, so that a
 * test can say whom it called, with what was said to the bot's channel. It changes nothing of what is sent.
 *
 * ATTACKS_REQUESTS  the file to write to
 */
const { appendFileSync } = require('node:fs');
const { subscribe } = require('node:diagnostics_channel');

const file = process.env.ATTACKS_REQUESTS;
const isServer = (process.argv[1] ?? '').endsWith('src/server/main.ts');

if (file !== undefined && isServer) {
  const write = (method, url, said) => appendFileSync(file, `${JSON.stringify({ method, url, said })}\n`);
  // fetch, and every client built on it.
  subscribe('undici:request:create', ({ request }) => {
    write(request.method, `${request.origin}${request.path}`);
  });
  // node:http and node:https.
  const saidIn = new WeakMap();
  subscribe('http.client.request.created', ({ request }) => {
    if (!request.path.includes('/v3/conversations')) return;
    const chunks = [];
    saidIn.set(request, chunks);
    for (const name of ['write', 'end']) {
      const pass = request[name];
      request[name] = function (chunk, ...more) {
        if (typeof chunk === 'string' || ArrayBuffer.isView(chunk)) chunks.push(Buffer.from(chunk));
        return pass.call(this, chunk, ...more);
      };
    }
  });
  subscribe('http.client.request.start', ({ request }) => {
    const host = request.getHeader('host') ?? request.host;
    const said = saidIn.get(request);
    write(
      request.method,
      `${request.protocol}//${host}${request.path}`,
      said && Buffer.concat(said).toString('utf8'),
    );
  });
}
