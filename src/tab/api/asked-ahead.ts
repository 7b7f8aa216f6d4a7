import type { Host } from '../host/host.ts';
import { spokenLocale } from '../messages/locale.ts';
import { readHeaders } from './read-headers.ts';

type Fetch = typeof globalThis.fetch;

/** Teams, and the ways to it and to the server that know what was asked ahead. */
export interface AskedAhead {
  readonly host: Host;
  /** Gives what was asked ahead once, and asks for everything else. */
  readonly fetch: Fetch;
  /** The first token is the one that was asked ahead; any after it is a new one. */
  readonly getToken: () => Promise<string>;
}

interface Asked {
  readonly response: Promise<Response>;
  readonly stop: AbortController;
}

/**
 * The addresses that the first page reads. What names them elsewhere, the contract, comes with what draws the page: this is
 * asked before that is there.
 */
export function firstAddresses({ userOid, subPageId }: Host, hash: string): readonly string[] {
  const isOwnPage = /^#?\/?(?:me)?$/.test(hash === '' ? (subPageId ?? '') : hash);
  return [
    '/api/me',
    ...(isOwnPage && userOid !== undefined ? [`/api/people/${encodeURIComponent(userOid)}/record`] : []),
  ];
}

/** Asks for what the first page reads while what draws it is still being loaded. */
export function askAhead(host: Host, fetch: Fetch, hash: string): AskedAhead {
  const token = host.getToken();
  let isTokenGiven = false;
  const asked = new Map<string, Asked>();
  for (const address of firstAddresses(host, hash)) {
    const stop = new AbortController();
    const response = token.then((each) =>
      fetch(address, {
        method: 'GET',
        headers: readHeaders(spokenLocale(host.locale), each),
        body: null,
        signal: stop.signal,
        cache: 'no-store',
      }),
    );
    asked.set(address, { response, stop });
    // Whoever asks for it then asks afresh, and is told what is the matter.
    response.catch(() => asked.delete(address));
  }
  return {
    host,
    fetch(address, init) {
      const name = typeof address === 'string' && init?.method === 'GET' ? address : '';
      const found = asked.get(name);
      if (!found) return fetch(address, init);
      asked.delete(name);
      init?.signal?.addEventListener('abort', () => found.stop.abort(), { once: true });
      return found.response;
    },
    getToken() {
      if (isTokenGiven) return host.getToken();
      isTokenGiven = true;
      return token;
    },
  };
}
