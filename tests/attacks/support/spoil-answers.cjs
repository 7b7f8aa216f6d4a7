'use strict';
/**
 * Loaded before the server by `node --require`: spoils answers on their way from Microsoft Graph, as somebody between
 * the two would, while the file says so. The server asks and reads as ever.
 *
 * ATTACKS_SPOIL  the file: JSON of { path, give?, gone?, redirectFrom? }, or nothing
 *   path          part of the address whose answers are spoilt
 *   give          names and values put into the answer; `null` takes the name away
 *   gone          answers 410 with this Location instead
 *   redirectFrom  an origin that is asked instead, and redirects
 */
const { readFileSync } = require('node:fs');

const file = process.env.ATTACKS_SPOIL;
const isServer = (process.argv[1] ?? '').endsWith('src/server/main.ts');

function spoil() {
  const text = readFileSync(file, 'utf8');
  return text === '' ? undefined : JSON.parse(text);
}

if (file !== undefined && isServer) {
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, request) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const how = spoil();
    if (url.hostname !== 'graph.microsoft.com' || how === undefined || !url.href.includes(how.path))
      return ask(input, request);
    if (how.redirectFrom !== undefined) return ask(how.redirectFrom, request);
    const answer = await ask(input, request);
    if (how.gone !== undefined)
      return Response.json(
        { error: { code: 'resyncRequired' } },
        { status: 410, headers: { location: how.gone } },
      );
    const spoilt = Object.entries({ ...(await answer.json()), ...how.give }).filter(
      ([, value]) => value !== null,
    );
    return Response.json(Object.fromEntries(spoilt), { status: answer.status });
  };
}
