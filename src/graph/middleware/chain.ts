import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { Call } from '../call.ts';
import type { Outgoing, Send } from '../call.ts';
import { GraphFault } from '../graph-fault.ts';

export const GRAPH_ORIGIN = 'https://graph.microsoft.com';

/** The client's own type speaks of the browser's `RequestInfo`; it only ever passes the URL as text. */
interface GraphContext {
  readonly request: string;
  readonly options?: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: unknown;
  };
}

function callOf(context: Context): Call {
  const call = context.middlewareControl?.getMiddlewareOptions(Call);
  if (call instanceof Call) return call;
  throw new Error('Broken invariant: every request brings its call along');
}

function outgoingOf(context: GraphContext, call: Call): Outgoing {
  const url = call.link ?? context.request;
  if (new URL(url).origin !== GRAPH_ORIGIN) {
    throw new GraphFault('A link leads away from Microsoft Graph.', {
      code: 'foreign-link',
      outcome: 'refused',
    });
  }
  const { method = 'GET', headers, body } = context.options ?? {};
  return {
    url,
    method,
    headers: Object.fromEntries(new Headers(headers)),
    body: typeof body === 'string' ? body : undefined,
    call,
  };
}

/** Our chain as the one middleware that the Graph client knows. The answer is left on the call, body already read. */
export const asMiddleware = (send: Send): Middleware => ({
  async execute(context) {
    const call = callOf(context);
    try {
      call.answer = await send(outgoingOf(context as GraphContext, call));
      context.response = new Response(null, { status: 204 });
    } catch (error) {
      call.failure = error;
      throw error;
    }
  },
});
