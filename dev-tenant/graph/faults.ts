import type { Fault } from '../tenant.ts';
import type { GraphRequest, Refusal } from './exchange.ts';
import { refusal } from './exchange.ts';
import type { Handled, Mishap } from './handled.ts';
import { noMishap } from './handled.ts';
import { resyncRequired } from './sharepoint/delta-routes.ts';

/** How a fault that was switched on changes the course of a request; undefined leaves it alone. */
interface Strike {
  /** Answered instead of running the request. */
  readonly instead: Refusal | undefined;
  /** Answered although the request has run. */
  readonly afterwards: Refusal | undefined;
  readonly mishap: Mishap;
}

const strike = (parts: Partial<Strike>): Strike => ({
  instead: undefined,
  afterwards: undefined,
  mishap: noMishap,
  ...parts,
});

const gatewayTimeout = () =>
  refusal(504, 'gatewayTimeout', 'The gateway did not receive a response in time.');

export function strikeOf(fault: Fault | undefined, request: GraphRequest): Strike {
  if (!fault) return strike({});
  const headers: Record<string, string> =
    fault.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(fault.retryAfterSeconds) };
  switch (fault.kind) {
    case 'throttle':
      return strike({ instead: throttled(headers) });
    case 'unavailable':
      return strike({
        instead: refusal(503, 'serviceNotAvailable', 'The service is not available.', { headers }),
      });
    case 'gateway-timeout-before':
      return strike({ instead: gatewayTimeout() });
    case 'gateway-timeout-after':
      return strike({ afterwards: gatewayTimeout() });
    case 'gone':
      return strike({ instead: resyncRequired(request) });
    case 'reset':
      return strike({ instead: gatewayTimeout(), mishap: { ...noMishap, isReset: true } });
    case 'reset-after':
      return strike({ mishap: { ...noMishap, isReset: true } });
    case 'truncate':
      return strike({ mishap: { ...noMishap, isTruncated: true } });
    case 'stall':
      return strike({ mishap: { ...noMishap, stallMilliseconds: fault.stallMilliseconds ?? 30_000 } });
    case 'blocked':
    case 'ran-out':
      // Concern the connector and Entra only.
      return strike({});
  }
}

/** Graph docs: throttling. */
export const throttled = (headers: Readonly<Record<string, string>>): Refusal =>
  refusal(429, 'TooManyRequests', 'Please retry again later.', {
    inner: { code: '429', message: 'Please retry after', status: '429' },
    headers: { ...headers },
  });

/** A 503 comes from in front of the service, as a page; inside a batch there is only JSON. */
export function asSeenOutside(handled: Handled, { isInBatch }: GraphRequest): Handled {
  if (handled.status !== 503 || isInBatch) return handled;
  return {
    ...handled,
    headers: { ...handled.headers, 'Content-Type': 'text/html' },
    content: {
      kind: 'html',
      text: '<!DOCTYPE html><html><head><title>Service Unavailable</title></head><body><h2>Service Unavailable</h2></body></html>',
    },
  };
}
