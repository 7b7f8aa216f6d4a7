import { GraphFault } from '../graph-fault.ts';
import type { FaultOutcome } from '../graph-fault.ts';
import type { GraphAnswer, Outgoing, Send } from '../call.ts';

/** The connection was never made, so nothing was sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
]);

function codeOf(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && typeof each.code === 'string') return each.code;
  }
  return undefined;
}

/** A read changes nothing; of a write that was sent and not answered nobody knows. */
const outcomeOf = (outgoing: Outgoing): FaultOutcome => (outgoing.method === 'GET' ? 'refused' : 'unknown');

function failureOf(outgoing: Outgoing, what: 'no-answer' | 'cut-answer', cause: unknown): GraphFault {
  const { signal } = outgoing.call;
  const outcome = NOT_SENT.has(codeOf(cause) ?? '') ? 'refused' : outcomeOf(outgoing);
  if (signal.aborted) {
    const isDeadline = signal.reason === 'deadline';
    const message = isDeadline
      ? 'Microsoft Graph did not answer in time.'
      : 'The call was given up by its caller.';
    return new GraphFault(message, { code: isDeadline ? 'deadline' : 'aborted', outcome, cause });
  }
  const message = what === 'cut-answer' ? 'The answer broke off.' : 'Microsoft Graph could not be reached.';
  return new GraphFault(message, { code: what, outcome, cause });
}

function parsedBody(outgoing: Outgoing, response: Response, text: string): unknown {
  if (text === '') return undefined;
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  // A 503 may come as HTML: its status says enough. A success that is not JSON has not come from Graph.
  if (!isJson && !response.ok) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (!response.ok) return undefined;
    throw new GraphFault(isJson ? 'The answer broke off.' : 'The answer is not JSON.', {
      code: isJson ? 'cut-answer' : 'not-json',
      status: response.status,
      outcome: outcomeOf(outgoing),
      cause,
    });
  }
}

/** The last of the chain: one HTTP request and its whole body, within the deadline. Redirects would carry the token away. */
export const sending =
  (fetch: typeof globalThis.fetch): Send =>
  async (outgoing): Promise<GraphAnswer> => {
    const { url, method, headers, body, call } = outgoing;
    const request = { method, headers, signal: call.signal, redirect: 'error' } as const;
    const response = await fetch(url, body === undefined ? request : { ...request, body }).catch(
      (cause: unknown) => {
        throw failureOf(outgoing, 'no-answer', cause);
      },
    );
    const text = await response.text().catch((cause: unknown) => {
      throw failureOf(outgoing, 'cut-answer', cause);
    });
    return { status: response.status, headers: response.headers, body: parsedBody(outgoing, response, text) };
  };
