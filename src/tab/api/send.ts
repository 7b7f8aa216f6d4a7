import { retryAfterSeconds } from '../../domain/retry-after.ts';
import { Problem } from '../../contract/problems.ts';
import type { Fact } from '../../domain/rows/fact.ts';
import { FACTS } from '../../domain/rows/fact.ts';
import { ApiError, asApiError } from './api-error.ts';
import { readHeaders } from './read-headers.ts';

export interface ApiSettings {
  readonly fetch: typeof globalThis.fetch;
  /** Asks Teams for a token of the signed-in person. */
  readonly getToken: () => Promise<string>;
  readonly onSignInFailed: (reason: string) => void;
  readonly locale: string;
  /** For one call with its token and its repeat. */
  readonly deadlineMilliseconds: number;
}

/** The part of a zod schema that reading a reply needs. */
export interface Reader<Value> {
  safeParse(
    input: unknown,
  ): { readonly success: true; readonly data: Value } | { readonly success: false; readonly error: Error };
}

export interface Call<Value> {
  readonly method: 'GET' | 'POST';
  readonly address: string;
  readonly body?: unknown;
  readonly reply: Reader<Value>;
  /** The reply is a file, and no JSON. */
  readonly isFile?: boolean;
  /** Aborted once nobody waits for the reply. */
  readonly signal?: AbortSignal | undefined;
}

export interface Answered<Value> {
  readonly reply: Value;
  readonly changed: readonly Fact[];
}

/** How many of its own writes the tab tells the server about on a read: as many as the server looks at. */
const SEEN_KEPT = 20;

/** Sends calls to the API, holding the token and what this page has written itself. */
export function createSend(settings: ApiSettings): <Value>(call: Call<Value>) => Promise<Answered<Value>> {
  let token: Promise<string> | undefined;
  let seen: readonly string[] = [];

  const currentToken = (): Promise<string> => {
    token ??= settings.getToken().catch((cause: unknown) => {
      token = undefined;
      throw new ApiError('sign-in', undefined, cause);
    });
    return token;
  };

  async function attempt(call: Call<unknown>, signal: AbortSignal): Promise<Response> {
    const headers = readHeaders(settings.locale, await orAborted(currentToken(), signal));
    const isBytes = call.body instanceof Uint8Array;
    if (call.body !== undefined)
      headers.set('content-type', isBytes ? 'application/octet-stream' : 'application/json');
    if (call.method === 'GET' && seen.length > 0) headers.set('cpd-seen', seen.join(' '));
    const body = call.body === undefined ? null : bodyOf(call.body);
    return settings.fetch(call.address, {
      method: call.method,
      headers,
      body,
      signal,
      cache: 'no-store',
    });
  }

  async function exchange<Value>(call: Call<Value>, signal: AbortSignal): Promise<Answered<Value>> {
    let response = await attempt(call, signal);
    if (response.status === 401) {
      token = undefined;
      response = await attempt(call, signal);
    }
    seen = [...new Set([...seen, ...wordsIn(response, 'cpd-seen')])].slice(-SEEN_KEPT);
    const told = new Set(wordsIn(response, 'cpd-changed'));
    const content: unknown = await (call.isFile && response.ok ? response.blob() : response.json());
    if (!response.ok) throw refused(response, content);
    const read = call.reply.safeParse(content);
    if (!read.success) throw new ApiError('unreadable', undefined, read.error);
    return { reply: read.data, changed: FACTS.filter((fact) => told.has(fact)) };
  }

  return async (call) => {
    const deadline = new AbortController();
    const isLarge = call.isFile || call.body instanceof Uint8Array;
    const patience = isLarge ? PATIENCE_WITH_BYTES : 1;
    const timer = setTimeout(() => deadline.abort(), patience * settings.deadlineMilliseconds);
    const ended = call.signal ? AbortSignal.any([deadline.signal, call.signal]) : deadline.signal;
    try {
      return await exchange(call, ended);
    } catch (cause) {
      const error = named(cause, ended);
      if (error.failure === 'sign-in') settings.onSignInFailed(reasonOf(error));
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** How many times longer a megabyte may take than a form: telephones send slowly. */
const PATIENCE_WITH_BYTES = 4;

const bodyOf = (body: unknown): BodyInit =>
  // What a file of the device is read to has a buffer of its own.
  body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);

const wordsIn = (response: Response, header: string): readonly string[] =>
  (response.headers.get(header) ?? '').split(' ').filter(Boolean);

function refused({ status, headers }: Response, content: unknown): ApiError {
  const problem = Problem.safeParse(content);
  if (!problem.success) return new ApiError('unreadable', undefined, problem.error);
  const failure = status === 401 ? 'sign-in' : 'problem';
  return new ApiError(failure, problem.data, undefined, secondsToWait(headers.get('retry-after')));
}

/** A browser's timer takes no more than some weeks, and no page stays open for longer than a day. */
const LONGEST_WAIT_SECONDS = 24 * 60 * 60;

function secondsToWait(header: string | null): number | undefined {
  const seconds = retryAfterSeconds(header, Date.now());
  return seconds === undefined ? undefined : Math.min(Math.ceil(seconds), LONGEST_WAIT_SECONDS);
}

function named(cause: unknown, signal: AbortSignal): ApiError {
  if (cause instanceof ApiError) return cause;
  if (signal.aborted) return new ApiError('too-slow', undefined, cause);
  // `fetch` rejects with a TypeError when the network fails, and a JSON reader with a SyntaxError on a broken body.
  return cause instanceof TypeError ? new ApiError('unreachable', undefined, cause) : asApiError(cause);
}

function reasonOf(error: ApiError): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new ApiError('too-slow')), { once: true });
    promise.then(resolve, reject);
  });
}
