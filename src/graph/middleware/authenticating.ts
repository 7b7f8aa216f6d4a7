import type { Outgoing, Send } from '../call.ts';
import { GraphFault } from '../graph-fault.ts';
import type { TokenSource } from '../token-source.ts';

/** Tokens are fetched by a library that cannot be told to stop, so the deadline is kept here. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<Value>();
  const onAbort = () =>
    reject(
      new GraphFault('No token for Microsoft Graph came in time.', { code: 'no-token', outcome: 'refused' }),
    );
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', onAbort));
}

/** A 401 is answered with one fresh token and one repeat, never with a loop. */
export const authenticating =
  (tokens: TokenSource, next: Send): Send =>
  async (outgoing) => {
    const sendWith = async (fresh: boolean) => {
      const token = await untilAborted(tokens.token({ fresh }), outgoing.call.signal);
      const authorised: Outgoing = {
        ...outgoing,
        headers: { ...outgoing.headers, Authorization: `Bearer ${token}` },
      };
      return next(authorised);
    };
    const answer = await sendWith(false);
    return answer.status === 401 ? sendWith(true) : answer;
  };
