import { randomUUID } from 'node:crypto';
import type { GraphRequest, Reply } from './exchange.ts';

/** An answer ready to be sent, and what befalls it on the way. */
export interface Handled {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content:
    | { readonly kind: 'json'; readonly value: unknown }
    | { readonly kind: 'html' | 'plain'; readonly text: string }
    | { readonly kind: 'none' };
  readonly mishap: Mishap;
}

export interface Mishap {
  /** The connection is destroyed instead of answering. */
  readonly isReset: boolean;
  /** Half of the body is sent. */
  readonly isTruncated: boolean;
  readonly stallMilliseconds: number;
}

export const noMishap: Mishap = { isReset: false, isTruncated: false, stallMilliseconds: 0 };

/** What befalls one request of a batch befalls the connection that carries them all. */
export const worstOf = (one: Mishap, other: Mishap): Mishap => ({
  isReset: one.isReset || other.isReset,
  isTruncated: one.isTruncated || other.isTruncated,
  stallMilliseconds: Math.max(one.stallMilliseconds, other.stallMilliseconds),
});

const jsonType =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Adds what every answer of Graph carries (Graph docs: error responses, best practices). */
export function finished(
  reply: Reply,
  request: Pick<GraphRequest, 'headers'>,
  more: { now: number; headers?: Readonly<Record<string, string>>; mishap?: Mishap },
): Handled {
  const requestId = randomUUID();
  const clientRequestId = request.headers['client-request-id'] ?? requestId;
  const body = reply.kind === 'answer' ? reply.body : errorBody(reply, more.now, requestId, clientRequestId);
  const text = reply.kind === 'answer' ? reply.text : undefined;
  return {
    status: reply.status,
    headers: {
      'Cache-Control': 'no-cache',
      'OData-Version': '4.0',
      'request-id': requestId,
      'client-request-id': clientRequestId,
      ...(body !== undefined && { 'Content-Type': jsonType }),
      ...(text !== undefined && { 'Content-Type': 'text/plain' }),
      ...more.headers,
      ...reply.headers,
    },
    content:
      text !== undefined
        ? { kind: 'plain', text }
        : body === undefined
          ? { kind: 'none' }
          : { kind: 'json', value: body },
    mishap: more.mishap ?? noMishap,
  };
}

function errorBody(
  { code, message, inner }: Extract<Reply, { kind: 'refusal' }>,
  now: number,
  requestId: string,
  clientRequestId: string,
): object {
  return {
    error: {
      code,
      message,
      innerError: {
        ...inner,
        date: new Date(now).toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': clientRequestId,
      },
    },
  };
}
