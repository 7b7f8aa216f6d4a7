import type { Send } from '../call.ts';
import type { UsageCounter } from '../resource-units.ts';

/** Counts every request that goes out: throttled ones are charged too. */
export const accounting =
  (counter: UsageCounter, next: Send): Send =>
  (outgoing) => {
    const { pathname, search } = new URL(outgoing.url);
    counter.countRequest(outgoing.method, pathname + search);
    return next(outgoing);
  };
