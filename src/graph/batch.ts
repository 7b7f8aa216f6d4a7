import { z } from 'zod';
import type { GraphAnswer } from './call.ts';
import { faultOfAnswer } from './fault-of-answer.ts';
import { GraphFault } from './graph-fault.ts';
import { parsedAnswer } from './parsed-answer.ts';
import { retryAfterSeconds } from '../domain/retry-after.ts';

export interface BatchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path and query under the version: `/sites/…`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One request's own answer. A fault's `outcome` says whether a write may have been applied. */
export type BatchOutcome =
  { readonly ok: true; readonly answer: GraphAnswer } | { readonly ok: false; readonly fault: GraphFault };

export interface BatchParts {
  /** Sends one `$batch`; repeatable when all its requests are reads. */
  readonly send: (body: unknown, isRepeatable: boolean) => Promise<GraphAnswer>;
  /** Makes what is sent next wait for at least this long, all callers with it. */
  readonly holdOff: (milliseconds: number) => void;
  readonly countInner: (method: string, path: string) => void;
  readonly now: () => number;
  readonly attempts: number;
}

/** Graph docs: JSON batching. */
const LARGEST_BATCH = 20;
const SHORTEST_PAUSE_MILLISECONDS = 500;
const TRANSIENT_STATUS = new Set([429, 503, 504]);

const BatchBody = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number().int(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
});

type Numbered = readonly [index: number, request: BatchRequest];

const noAnswer = (request: BatchRequest, message: string): BatchOutcome => ({
  ok: false,
  fault: new GraphFault(message, {
    code: 'no-answer',
    outcome: request.method === 'GET' ? 'refused' : 'unknown',
  }),
});

/** Answers by id; the same answer twice is one, two different ones are none. */
function answersById(answer: GraphAnswer): ReadonlyMap<string, GraphAnswer | 'contradictory'> {
  const found = new Map<string, GraphAnswer | 'contradictory'>();
  const texts = new Map<string, string>();
  for (const response of parsedAnswer(BatchBody, answer).responses) {
    const text = JSON.stringify([response.status, response.body]);
    const isOther = texts.has(response.id) && texts.get(response.id) !== text;
    texts.set(response.id, text);
    found.set(
      response.id,
      isOther
        ? 'contradictory'
        : { status: response.status, headers: new Headers(response.headers ?? {}), body: response.body },
    );
  }
  return found;
}

function outcomeOf(
  request: BatchRequest,
  answer: GraphAnswer | 'contradictory' | undefined,
  now: number,
): BatchOutcome {
  if (answer === undefined) return noAnswer(request, 'The batch was answered without this request.');
  if (answer === 'contradictory')
    return noAnswer(request, 'The batch has two different answers to this request.');
  if (answer.status >= 200 && answer.status < 300) return { ok: true, answer };
  const seconds = retryAfterSeconds(answer.headers.get('retry-after'), now);
  return { ok: false, fault: faultOfAnswer(request.method, answer, seconds) };
}

const mayBeRepeated = (request: BatchRequest, outcome: BatchOutcome): boolean =>
  request.method === 'GET' &&
  !outcome.ok &&
  (outcome.fault.status === undefined || TRANSIENT_STATUS.has(outcome.fault.status));

function longestWait(outcomes: readonly BatchOutcome[]): number {
  const waits = outcomes.map((outcome) => (outcome.ok ? 0 : (outcome.fault.retryAfterSeconds ?? 0) * 1000));
  return Math.max(SHORTEST_PAUSE_MILLISECONDS, ...waits);
}

async function sendOnce(parts: BatchParts, requests: readonly Numbered[]): Promise<readonly BatchOutcome[]> {
  for (const [, request] of requests) parts.countInner(request.method, request.url);
  const body = {
    requests: requests.map(([index, request]) => ({
      id: String(index),
      method: request.method,
      url: request.url,
      headers: {
        ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
        ...request.headers,
      },
      ...(request.body !== undefined && { body: request.body }),
    })),
  };
  const areReads = requests.every(([, request]) => request.method === 'GET');
  const answers = answersById(await parts.send(body, areReads));
  return requests.map(([index, request]) => outcomeOf(request, answers.get(String(index)), parts.now()));
}

/** Nothing of a batch that is malformed is carried out (Graph docs: JSON batching), so its halves may be sent. */
const isRefusedWhole = (fault: unknown): fault is GraphFault =>
  fault instanceof GraphFault && fault.status === 400;

/** One request that makes a batch malformed is found by halving, and the others go through. */
async function sendInHalves(
  parts: BatchParts,
  requests: readonly Numbered[],
): Promise<readonly BatchOutcome[]> {
  try {
    return await sendOnce(parts, requests);
  } catch (fault) {
    if (!isRefusedWhole(fault)) throw fault;
    if (requests.length === 1) return [{ ok: false, fault }];
    const middle = Math.ceil(requests.length / 2);
    const first = await sendInHalves(parts, requests.slice(0, middle));
    return [...first, ...(await sendInHalves(parts, requests.slice(middle)))];
  }
}

/**
 * At most twenty requests at a time, each with its own answer, in the order asked: 200 on the outside says nothing of
 * the inside, and the client looks no further (msgraph-sdk-javascript). Reads that failed for a while are sent again,
 * and only they; a write is never.
 */
export async function executeBatch(
  parts: BatchParts,
  requests: readonly BatchRequest[],
): Promise<readonly BatchOutcome[]> {
  const outcomes = new Map<number, BatchOutcome>();
  for (let start = 0; start < requests.length; start += LARGEST_BATCH) {
    let open: readonly Numbered[] = requests
      .slice(start, start + LARGEST_BATCH)
      .map((request, index) => [start + index, request]);
    for (let attempt = 1; open.length > 0; attempt += 1) {
      const sent = await sendInHalves(parts, open);
      open.forEach(([index], position) => outcomes.set(index, sent[position] as BatchOutcome));
      if (attempt >= parts.attempts) break;
      open = open.filter(([index, request]) => mayBeRepeated(request, outcomes.get(index) as BatchOutcome));
      if (open.length > 0)
        parts.holdOff(longestWait(open.map(([index]) => outcomes.get(index) as BatchOutcome)));
    }
  }
  return requests.map((_, index) => outcomes.get(index) as BatchOutcome);
}
