import type { GraphAnswer, Outgoing, Send } from '../call.ts';
import { faultOfAnswer } from '../fault-of-answer.ts';
import { GraphFault } from '../graph-fault.ts';
import { budgetOf } from '../resource-units.ts';
import { retryAfterSeconds } from '../../domain/retry-after.ts';
import type { Budget, ThrottleGate } from '../throttle-gate.ts';
import type { Timing } from '../timing.ts';

export interface RetryLimits {
  /** How often a repeatable request is sent in all. */
  readonly attempts: number;
  /** The first pause where Microsoft names none; each later one is twice as long. */
  readonly firstPauseMilliseconds: number;
  readonly longestPauseMilliseconds: number;
}

export const defaultRetryLimits: RetryLimits = {
  attempts: 4,
  firstPauseMilliseconds: 500,
  longestPauseMilliseconds: 8000,
};

const TRANSIENT_STATUS = new Set([429, 503, 504]);
const TRANSIENT_CODES = new Set(['no-answer', 'cut-answer']);

interface Retrying {
  readonly timing: Timing;
  readonly gate: ThrottleGate;
  readonly limits: RetryLimits;
}

/** Half of the pause is certain, the other half is chance: callers that failed together do not come back together. */
function pauseMilliseconds({ limits, timing }: Retrying, attempt: number): number {
  const whole = Math.min(limits.longestPauseMilliseconds, limits.firstPauseMilliseconds * 2 ** (attempt - 1));
  return whole / 2 + (whole / 2) * timing.random();
}

/** Waits, unless that would end after the deadline: then says at once what it would have to wait for. */
async function waitBeforeDeadline(
  { timing }: Retrying,
  outgoing: Outgoing,
  milliseconds: number,
  last: GraphFault | undefined,
): Promise<void> {
  if (milliseconds <= 0) return;
  if (timing.monotonic() + milliseconds >= outgoing.call.deadlineAt) {
    if (last) throw last;
    const seconds = Math.ceil(milliseconds / 1000);
    throw new GraphFault(
      `Microsoft Graph asks to be left alone for ${seconds} s, longer than this call may take.`,
      {
        code: 'throttled',
        outcome: 'refused',
        status: 429,
        retryAfterSeconds: seconds,
      },
    );
  }
  await timing.sleep(milliseconds, outgoing.call.signal).catch((cause: unknown) => {
    throw (
      last ??
      new GraphFault('The call was given up while waiting.', { code: 'aborted', outcome: 'refused', cause })
    );
  });
}

/** The fault of an answer that is no success; a throttled one closes the gate for everybody first. */
function failed(
  { gate, timing }: Retrying,
  outgoing: Outgoing,
  answer: GraphAnswer,
  pause: number,
): GraphFault {
  const seconds = retryAfterSeconds(answer.headers.get('retry-after'), timing.now());
  if (answer.status === 429 || (answer.status === 503 && seconds !== undefined)) {
    const { pathname } = new URL(outgoing.url);
    gate.close(budgetOf(pathname), seconds === undefined ? pause : seconds * 1000);
  }
  return faultOfAnswer(outgoing.method, answer, seconds);
}

/** A read costs least and changes nothing, so only a read finds out whether a pause is over. */
const isProbe = ({ gate }: Retrying, { method }: Outgoing, budget: Budget): boolean =>
  method === 'GET' && gate.remainingMilliseconds(budget) > 0 && gate.mayProbe(budget);

/** Any word of Microsoft's but "too much" and "not now" says that the pause is over. */
const isOver = ({ status }: GraphAnswer): boolean => status < 500 && status !== 429;

const isTransient = (fault: GraphFault): boolean =>
  fault.status === undefined
    ? TRANSIENT_CODES.has(fault.code)
    : TRANSIENT_STATUS.has(fault.status) || fault.code === 'cut-answer';

/**
 * Repeats what may be repeated after 429, 503, 504 and broken connections, a bounded number of times; obeys
 * `Retry-After` in full, however long (the client's own handler cuts it at 180 s and repeats creates: msgraph-sdk-javascript,
 * RetryHandler.ts), but for one read a minute. Gives successes only; everything else is thrown.
 */
export const retrying =
  (parts: Retrying, next: Send): Send =>
  async (outgoing) => {
    const budget = budgetOf(new URL(outgoing.url).pathname);
    let last: GraphFault | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const probes = isProbe(parts, outgoing, budget);
      if (!probes) await waitBeforeDeadline(parts, outgoing, parts.gate.remainingMilliseconds(budget), last);
      const pause = pauseMilliseconds(parts, attempt);
      try {
        const answer = await next(outgoing);
        if (probes && isOver(answer)) parts.gate.open(budget);
        if (answer.status >= 200 && answer.status < 300) return answer;
        last = failed(parts, outgoing, answer, pause);
      } catch (error) {
        if (!(error instanceof GraphFault)) throw error;
        last = error;
      }
      if (!outgoing.call.isRepeatable || !isTransient(last) || attempt >= parts.limits.attempts) throw last;
      await waitBeforeDeadline(parts, outgoing, pause, last);
    }
  };
