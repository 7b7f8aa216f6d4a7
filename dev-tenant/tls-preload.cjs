'use strict';
/**
 * Loaded with `node --require` before the product in development: sends TLS for Microsoft's hosts to this machine and
 * trusts the authority made at this start, so that the product itself needs no seam.
 *
 * TLS_MAP      JSON object of host name to port on 127.0.0.1
 * TLS_CA_FILE  PEM file of the authority
 */
const { readFileSync } = require('node:fs');
const tls = require('node:tls');

const refuse = (sentence) => {
  throw new Error(sentence);
};

if (process.env.NODE_ENV === 'production') {
  refuse('tls-preload redirects TLS to this machine and refuses to load when NODE_ENV is production.');
}

const readPorts = (json) => {
  if (json === undefined) return refuse('tls-preload needs TLS_MAP: a JSON object of host name to port.');
  let parsed;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refuse('tls-preload cannot read TLS_MAP: it is not JSON.');
  }
  const entries = Object.entries(parsed ?? {});
  const sound = entries.every(([, port]) => Number.isInteger(port) && port > 0 && port < 65536);
  if (!sound || entries.length === 0) {
    return refuse(
      'tls-preload cannot use TLS_MAP: it must name at least one host, each with a port from 1 to 65535.',
    );
  }
  return new Map(entries.map(([host, port]) => [host.toLowerCase(), port]));
};

const readAuthority = (file) => {
  if (file === undefined)
    return refuse('tls-preload needs TLS_CA_FILE: the PEM file of the local authority.');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(`tls-preload cannot read the file that TLS_CA_FILE names: ${file}`);
  }
};

const ports = readPorts(process.env.TLS_MAP);
tls.setDefaultCACertificates([...tls.getCACertificates('default'), readAuthority(process.env.TLS_CA_FILE)]);

const connect = tls.connect;

// node:https, undici and every client built on them end in tls.connect, looked up on this object at each call.
tls.connect = function connectHere(...callArguments) {
  // Callers may pass (options), (port, options) or (port, host, options).
  const position = callArguments.findIndex((each) => typeof each === 'object' && each !== null);
  const options = position === -1 ? {} : callArguments[position];
  const named = typeof callArguments[1] === 'string' ? callArguments[1] : undefined;
  const host = options.host ?? options.hostname ?? named ?? options.servername;
  const port = typeof host === 'string' ? ports.get(host.toLowerCase()) : undefined;
  if (port === undefined) return connect.apply(this, callArguments);
  const here = {
    ...options,
    servername: options.servername || host,
    host: '127.0.0.1',
    hostname: '127.0.0.1',
    port,
    path: undefined,
  };
  const rest = callArguments.filter((each) => typeof each === 'function');
  return connect.call(this, here, ...rest);
};
