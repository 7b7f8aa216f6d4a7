import { z } from 'zod';
import { GraphFault } from './graph-fault.ts';
import { retryAfterSeconds } from '../domain/retry-after.ts';

/** A site's own host, where the bytes of files are put to and got from by addresses that need no token. */
export interface FileHost {
  /** Graph docs: driveitem-createuploadsession, "Upload bytes to the upload session". */
  putRange(url: string, range: SentRange): Promise<UploadState>;
  /** The same, "Resuming an in-progress upload". */
  stateOf(url: string): Promise<UploadState>;
  download(url: string): Promise<Uint8Array>;
}

interface SentRange {
  readonly start: number;
  readonly bytes: Uint8Array;
  readonly total: number;
}

/** Which byte is waited for; `whole`: the file is made; `gone`: the session ended or never was. */
export type UploadState = { readonly next: number } | 'whole' | 'gone';

const Session = z.object({ nextExpectedRanges: z.array(z.string()).min(1) });

/** Longer than a call for JSON: a megabyte goes with it. */
const DEADLINE_MILLISECONDS = 60_000;

/** The session ended, its address is no longer good, or nobody knows it. */
const GONE = new Set([401, 403, 404, 410]);
/** A range that came before, or out of its order. */
const RANGE_REFUSED = 416;

export function createFileHost(parts: {
  readonly hostname: string;
  /** The platform's own when undefined. */
  readonly fetch?: typeof globalThis.fetch;
}): FileHost {
  const platformFetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request);
  const send = parts.fetch ?? platformFetch;

  async function call(url: string, request: RequestInit): Promise<Response> {
    const { protocol, hostname } = new URL(url);
    // An address from outside must not make the server call somebody else.
    if (protocol !== 'https:' || hostname !== parts.hostname)
      throw new GraphFault('A link leads away from the site.', { code: 'foreign-link', outcome: 'refused' });
    const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS);
    return send(url, { ...request, signal, redirect: 'error' }).catch((cause: unknown) => {
      throw new GraphFault('The library could not be reached.', {
        code: 'no-answer',
        outcome: 'unknown',
        cause,
      });
    });
  }

  const stateOf = async (url: string): Promise<UploadState> =>
    stateIn(await call(url, { method: 'GET' }), 'GET');

  return {
    stateOf,
    async putRange(url, { start, bytes, total }) {
      const range = `bytes ${start}-${start + bytes.length - 1}/${total}`;
      const headers = { 'Content-Range': range, 'Content-Type': 'application/octet-stream' };
      const response = await call(url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
      if (response.status === RANGE_REFUSED) return stateOf(url);
      return stateIn(response, 'PUT');
    },
    async download(url) {
      const response = await call(url, { method: 'GET' });
      if (!response.ok) throw faultOf(response);
      return new Uint8Array(
        await response.arrayBuffer().catch((cause: unknown) => {
          throw new GraphFault('The answer broke off.', { code: 'cut-answer', outcome: 'refused', cause });
        }),
      );
    },
  };
}

async function stateIn(response: Response, method: 'GET' | 'PUT'): Promise<UploadState> {
  const content: unknown = await response.json().catch(() => undefined);
  if (GONE.has(response.status)) return 'gone';
  if (!response.ok) throw faultOf(response);
  const session = Session.safeParse(content);
  if (session.success) return { next: Number.parseInt(session.data.nextExpectedRanges[0] ?? '', 10) || 0 };
  // What answers the last range is the file.
  if (method === 'PUT' && (response.status === 200 || response.status === 201)) return 'whole';
  throw new GraphFault('The library answered what it does not promise.', {
    code: 'unexpected-answer',
    status: response.status,
    outcome: 'unknown',
  });
}

const faultOf = ({ status, headers }: Response): GraphFault =>
  new GraphFault(`The library answered ${status}.`, {
    code: `http-${status}`,
    status,
    outcome: 'unknown',
    requestId: headers.get('sprequestguid') ?? undefined,
    retryAfterSeconds: retryAfterSeconds(headers.get('retry-after'), Date.now()),
  });
