import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { executeBatch } from './batch.ts';
import type { BatchOutcome, BatchRequest } from './batch.ts';
import { Call } from './call.ts';
import type { GraphAnswer, Send } from './call.ts';
import type { GraphPath } from './graph-path.ts';
import { queryString } from './graph-query.ts';
import type { GraphQuery } from './graph-query.ts';
import { accounting } from './middleware/accounting.ts';
import { authenticating } from './middleware/authenticating.ts';
import { asMiddleware } from './middleware/chain.ts';
import { identifying } from './middleware/identifying.ts';
import { defaultRetryLimits, retrying } from './middleware/retrying.ts';
import type { RetryLimits } from './middleware/retrying.ts';
import { sending } from './middleware/sending.ts';
import { checkedLink, followPages } from './paging.ts';
import type { Page } from './paging.ts';
import { createUsageCounter } from './resource-units.ts';
import type { Usage } from './resource-units.ts';
import { createThrottleGate } from './throttle-gate.ts';
import { realTiming } from './timing.ts';
import type { Timing } from './timing.ts';
import type { TokenSource } from './token-source.ts';

interface CallOptions {
  /** For the whole call, retries and waiting included. */
  readonly deadlineMilliseconds?: number;
  readonly signal?: AbortSignal;
}

interface PatchOptions extends CallOptions {
  /** The eTag of what is patched; left out where the thing has no versions. */
  readonly ifMatch?: string;
}

/** Where pages begin: a path, or a link that an earlier answer gave. */
export type PagesFrom = { readonly path: GraphPath; readonly query?: GraphQuery } | { readonly link: string };

/** The one door to Microsoft Graph. Each method gives a success or throws a `GraphFault`. */
export interface Graph {
  get(path: GraphPath, query?: GraphQuery, options?: CallOptions): Promise<GraphAnswer>;
  /** Sent once: whether it may be sent again after an unknown outcome is for the caller to find out. */
  post(path: GraphPath, body: unknown, options?: CallOptions): Promise<GraphAnswer>;
  /** Sent once, like a post. */
  patch(path: GraphPath, body: unknown, options: PatchOptions): Promise<GraphAnswer>;
  delete(path: GraphPath, options?: CallOptions): Promise<GraphAnswer>;
  /** The deadline holds for each page. */
  pages(from: PagesFrom, options?: CallOptions): AsyncGenerator<Page, void, undefined>;
  batch(requests: readonly BatchRequest[], options?: CallOptions): Promise<readonly BatchOutcome[]>;
  /** What has been sent since the start. */
  usage(): Usage;
}

export interface GraphParts {
  readonly tokens: TokenSource;
  /** The platform's own when undefined. */
  readonly fetch?: typeof globalThis.fetch;
  readonly timing?: Timing;
  readonly limits?: RetryLimits;
  /** Told of every answer, whatever its status. */
  readonly onAnswer?: (answer: GraphAnswer) => void;
  /** Told of every call that brought nothing, once it is given up. */
  readonly onFailure?: (failure: unknown) => void;
  /** For calls that name none. */
  readonly deadlineMilliseconds?: number;
}

const DEFAULT_DEADLINE_MILLISECONDS = 10_000;

interface Wish extends CallOptions {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly link?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly isRepeatable: boolean;
}

const noticing =
  ({ onAnswer }: GraphParts, next: Send): Send =>
  async (outgoing) => {
    const answer = await next(outgoing);
    onAnswer?.(answer);
    return answer;
  };

export function createGraph(parts: GraphParts): Graph {
  const timing = parts.timing ?? realTiming;
  const limits = parts.limits ?? defaultRetryLimits;
  const counter = createUsageCounter();
  const gate = createThrottleGate(timing.monotonic);
  const platformFetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request);
  const client = Client.initWithMiddleware({
    middleware: asMiddleware(
      retrying(
        { timing, gate, limits },
        authenticating(
          parts.tokens,
          accounting(counter, identifying(noticing(parts, sending(parts.fetch ?? platformFetch)))),
        ),
      ),
    ),
  });
  const deadlineOf = (options?: CallOptions) =>
    options?.deadlineMilliseconds ?? parts.deadlineMilliseconds ?? DEFAULT_DEADLINE_MILLISECONDS;

  const execute = async (wish: Wish): Promise<GraphAnswer> => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort('deadline'), deadlineOf(wish));
    const signal = wish.signal ? AbortSignal.any([deadline.signal, wish.signal]) : deadline.signal;
    const call = new Call({
      isRepeatable: wish.isRepeatable,
      deadlineAt: timing.monotonic() + deadlineOf(wish),
      signal,
      link: wish.link,
    });
    const request = client
      .api(wish.path)
      .headers({ ...wish.headers })
      .middlewareOptions([call])
      .responseType(ResponseType.RAW);
    try {
      if (wish.method === 'GET') await request.get();
      else if (wish.method === 'DELETE') await request.delete();
      else if (wish.method === 'PATCH') await request.patch(wish.body);
      else await request.post(wish.body);
    } catch (error) {
      parts.onFailure?.(call.failure ?? error);
      throw call.failure ?? error;
    } finally {
      clearTimeout(timer);
    }
    return call.answer as GraphAnswer;
  };

  const follow = (link: string, options?: CallOptions) =>
    execute({ ...options, method: 'GET', path: '/', link: checkedLink(link), isRepeatable: true });
  const get: Graph['get'] = (path, query = {}, options) =>
    execute({ ...options, method: 'GET', path: path + queryString(query), isRepeatable: true });

  return {
    get,
    post: (path, body, options) => execute({ ...options, method: 'POST', path, body, isRepeatable: false }),
    patch: (path, body, { ifMatch, ...options }) => {
      const headers = { ...(ifMatch !== undefined && { 'If-Match': ifMatch }) };
      return execute({ ...options, method: 'PATCH', path, body, headers, isRepeatable: false });
    },
    delete: (path, options) => execute({ ...options, method: 'DELETE', path, isRepeatable: false }),
    pages: (from, options) =>
      followPages(
        () => ('link' in from ? follow(from.link, options) : get(from.path, from.query, options)),
        (link) => follow(link, options),
      ),
    batch: (requests, options) =>
      executeBatch(
        {
          send: (body, isRepeatable) =>
            execute({ ...options, method: 'POST', path: '/$batch', body, isRepeatable }),
          holdOff: (milliseconds) => gate.close('sharepoint', milliseconds),
          countInner: counter.countInner,
          now: timing.now,
          attempts: limits.attempts,
        },
        requests,
      ),
    usage: counter.usage,
  };
}
