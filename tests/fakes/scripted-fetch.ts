/** One request as it went out. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What to answer: a response, something to throw, or nothing at all until the call is given up. */
export type Scripted = Response | Error | 'silence' | ((request: SentRequest) => Response);

export interface ScriptedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: readonly SentRequest[];
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers });

/** An answer as Graph words its errors. */
export const graphError = (
  status: number,
  headers: Record<string, string> = {},
  code = 'code',
  message = 'message',
): Response => json({ error: { code, message, innerError: { 'request-id': 'inner-id' } } }, status, headers);

const silence = (signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((_, reject) => {
    const giveUp = () => reject(new DOMException('given up', 'AbortError'));
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
  });

/** Answers each request with the next of the script; the last one answers all that follow. */
export function scriptedFetch(...script: readonly Scripted[]): ScriptedFetch {
  const sent: SentRequest[] = [];
  return {
    sent,
    fetch: async (input, { method = 'GET', headers, body, signal } = {}) => {
      const request: SentRequest = {
        method,
        url: input instanceof Request ? input.url : String(input),
        headers: new Headers(headers),
        body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
      };
      sent.push(request);
      const next = script[Math.min(sent.length, script.length) - 1] ?? new Error('The script is empty.');
      if (next === 'silence') return silence(signal);
      if (next instanceof Error) throw next;
      return typeof next === 'function' ? next(request) : next.clone();
    },
  };
}
