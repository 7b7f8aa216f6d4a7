import * as z from 'zod';
import { retryAfterSeconds } from '../../domain/retry-after.ts';

/** What a failed send tells. */
export type SendFailure =
  /** Teams will never take this message; `isGone` when the conversation, or the message to be replaced, is no more. */
  | { readonly kind: 'refused'; readonly why: string; readonly isGone: boolean }
  /** Teams takes no message for this person: they blocked the bot, removed it, or may not have it. */
  | { readonly kind: 'blocked'; readonly why: string }
  /** Not taken now; nothing was shown. */
  | {
      readonly kind: 'not-now';
      readonly why: string;
      /** As long as was asked for, or where nothing was, the first pause. */
      readonly afterSeconds: number;
      readonly isThrottled: boolean;
    }
  /** It may have been shown. */
  | { readonly kind: 'unknown'; readonly why: string };

const NOT_NOW_SECONDS = 60;
/** Until somebody has put the bot's credentials right. */
const NOT_SIGNED_IN_SECONDS = 300;
const LONGEST_WAIT_SECONDS = 3600;

const Answer = z.looseObject({
  name: z.string().optional(),
  code: z.string().optional(),
  statusCode: z.number().optional(),
  details: z
    .looseObject({ error: z.looseObject({ code: z.string() }) })
    .optional()
    .catch(undefined),
  response: z
    .looseObject({ headers: z.custom<{ get(name: string): string | undefined }>() })
    .optional()
    .catch(undefined),
});

function secondsToWait(header: string | undefined, nowMilliseconds: number): number {
  const asked = Math.ceil(retryAfterSeconds(header, nowMilliseconds) ?? 0);
  return asked > 0 ? Math.min(asked, LONGEST_WAIT_SECONDS) : NOT_NOW_SECONDS;
}

const notNow = (why: string, afterSeconds: number, isThrottled = false): SendFailure => ({
  kind: 'not-now',
  why,
  afterSeconds,
  isThrottled,
});

/** Ways in which a connection fails before anything was sent over it. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CERT_HAS_EXPIRED']);

/**
 * Reads a failed send to the connector (Teams docs: status codes from the conversational APIs). Sending has no
 * idempotency key, so whatever may have been taken is unknown.
 */
export function sendFailure(error: unknown, nowMilliseconds: number): SendFailure {
  const parsed = error instanceof Error ? Answer.safeParse(error).data : undefined;
  if (!parsed) return notNow('not sent', NOT_NOW_SECONDS);
  const { name, code, statusCode: status, details, response } = parsed;
  const why = [status, details?.error.code ?? code ?? name].filter((each) => each !== undefined).join(' ');
  const fromConnector = name === 'RestError' || name === 'AbortError' || status !== undefined;
  // The token comes from elsewhere: without one nothing was sent.
  if (!fromConnector) return notNow(why, NOT_NOW_SECONDS);
  if (status === undefined)
    return NEVER_CONNECTED.has(code ?? '') ? notNow(why, NOT_NOW_SECONDS) : { kind: 'unknown', why };
  if (status === 401) return notNow(why, NOT_SIGNED_IN_SECONDS);
  // 503 and 412: not taken, unlike 502 and 504, of which the service behind may have taken it.
  if (status === 429 || status === 412 || status === 503) {
    const seconds = secondsToWait(response?.headers.get('retry-after'), nowMilliseconds);
    return notNow(why, seconds, status === 429);
  }
  if (status === 403) return { kind: 'blocked', why };
  if (status === 408 || status >= 500 || status < 400) return { kind: 'unknown', why };
  return { kind: 'refused', why, isGone: status === 404 };
}

/** Each pause is twice the one before, up to the longest: what passes soon goes soon, and what lasts costs little. */
export const growingPause = (firstSeconds: number, attempts: number, longestSeconds: number): number =>
  Math.min(longestSeconds, firstSeconds * 2 ** Math.max(0, attempts - 1));
