import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { ErrorRequestHandler, Request, RequestHandler, Response, Router } from 'express';
import express from 'express';
import { RANGE_BYTES } from '../../contract/files.ts';
import type { ProblemCode } from '../../contract/problems.ts';
import { PROBLEM_STATUS } from '../../contract/problems.ts';
import type { Door } from '../../use-cases/people/admit.ts';
import type { Rate } from '../../ports/rate.ts';
import type { WordsFor } from '../../cards/create-words.ts';
import type { Words } from '../../cards/words.ts';
import type { OnMissingWord } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import { routes } from '../routes.ts';
import { apiWordsFrom } from '../words.ts';
import { fieldProblems, problemCodeOf, sendProblem, sentencesOf } from './problem-reply.ts';
import type { ApiRoute, Reply } from './route.ts';
import type { WrittenRow } from './watched-writes.ts';
import { watchWrites } from './watched-writes.ts';
import type { Caller, VerifyTabToken } from './verify-tab-token.ts';

/** Where the edge says what went wrong: a constant sentence and data beside it, no personal data. */
export interface ApiLog {
  warn(data: Readonly<Record<string, unknown>>, sentence: string): void;
  error(data: Readonly<Record<string, unknown>>, sentence: string): void;
}

/** What a fault of Microsoft 365's, or of our copy of it, comes to; undefined for every other fault. */
export type UpstreamProblemOf = (
  fault: unknown,
) =>
  | 'microsoft-365-unavailable'
  | 'microsoft-365-busy'
  | 'needs-an-administrator'
  | 'reading-the-lists'
  | undefined;

const LONGEST_BODY_BYTES = 64 * 1024;
const BYTES = 'application/octet-stream';
const SEEN_HEADER = 'cpd-seen';
const MOST_SEEN_TOKENS = 20;

/** Which facts a write changed, so that the tab reads again what shows them. */
const CHANGED_HEADER = 'cpd-changed';

/** How much may come; each answers how many seconds to wait, 0 where it may go on. */
export interface ApiRates {
  /** Of all that comes from an address, before anything of it is looked at. */
  readonly fromAddress: (request: Request) => number;
  /** Of one person's calls. */
  readonly calls: Rate;
  /** Of those that write. */
  readonly writes: Rate;
}

/** The tab's API. Every route needs a verified token and names the permission its use case asks for. */
export function createApi(parts: {
  readonly deps: ApiDeps;
  readonly verifyToken: VerifyTabToken;
  readonly rates: ApiRates;
  readonly door: Door;
  readonly log: ApiLog;
  readonly upstreamProblemOf: UpstreamProblemOf;
  /** Told of a missing word, in whose place English is said; left out: it throws. */
  readonly onMissingWord?: OnMissingWord | undefined;
}): Router {
  const voice: Voice = { log: parts.log, wordsFor: apiWordsFrom(parts.onMissingWord) };
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Authorization, Accept-Language',
    });
    next();
  });
  router.use((request, response, next) => {
    const seconds = parts.rates.fromAddress(request);
    if (seconds === 0) next();
    else refuseFor(seconds, { ...voice, request, response });
  });
  const parseBody = express.json({ limit: LONGEST_BODY_BYTES, strict: true, verify: requireUtf8 });
  // Packed bytes could grow to any size.
  const parseBytes = express.raw({ limit: RANGE_BYTES, type: BYTES, inflate: false });
  const parserOf = ({ endpoint }: ApiRoute) => (endpoint.takes === 'bytes' ? parseBytes : parseBody);
  const admit = admitCaller({ ...parts, voice });
  for (const route of routes) {
    const { method, path } = route.endpoint;
    const steps = [admit, requireType(route, voice), parserOf(route), handle(route, parts.deps, voice)];
    router[method](path.replace(/\{(\w+)\}/g, ':$1'), ...steps);
  }
  router.use((request, response) => {
    refuse('not-found', { ...voice, request, response });
  });
  router.use(onFault(parts.upstreamProblemOf, voice));
  return router;
}

/** How the API tells of what went wrong, to the log and to people. */
interface Voice {
  readonly log: ApiLog;
  readonly wordsFor: WordsFor;
}

const wordsOf = ({ wordsFor }: Voice, request: Request): Words => wordsFor(request.get('accept-language'));

interface Exchange extends Voice {
  readonly request: Request;
  readonly response: Response;
}

/** The log knows every reference that a person may quote, and of a refusal nothing but its code. */
function refuse(
  code: ProblemCode,
  exchange: Exchange,
  more: Pick<Parameters<typeof sendProblem>[2], 'problems' | 'about'> = {},
): void {
  const reference = randomUUID();
  exchange.log.warn({ reference, code }, 'An API call was refused');
  sendProblem(exchange.response, wordsOf(exchange, exchange.request), { code, reference, ...more });
}

function refuseFor(seconds: number, exchange: Exchange): void {
  exchange.response.set('Retry-After', String(seconds));
  refuse('too-many-requests', exchange);
}

interface CallerLocals {
  caller: Caller;
}

/** Nothing of a request is read before it is known who sends it, and how often. */
function admitCaller({
  verifyToken,
  rates,
  door,
  voice,
}: {
  verifyToken: VerifyTabToken;
  rates: ApiRates;
  door: Door;
  voice: Voice;
}): RequestHandler {
  return async (request, response, next) => {
    const exchange = { ...voice, request, response };
    // Node passes on the first of two; a proxy in front may have judged the other.
    if ((request.headersDistinct['authorization'] ?? []).length > 1) return refuse('bad-input', exchange);
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.get('authorization') ?? '')?.[1];
    const caller = token === undefined ? undefined : await verifyToken(token);
    if (!caller) {
      response.set('WWW-Authenticate', 'Bearer');
      return refuse('not-signed-in', exchange);
    }
    if (caller === 'not-for-people') return refuse('not-allowed', exchange);
    const seconds =
      rates.calls.secondsToWait(caller.oid) ||
      (request.method === 'POST' ? rates.writes.secondsToWait(caller.oid) : 0);
    if (seconds > 0) return refuseFor(seconds, exchange);
    const turnedAway = door(caller);
    if (turnedAway) return refuse(turnedAway, exchange);
    (response.locals as CallerLocals).caller = caller;
    next();
  };
}

/** Bytes that are no text would be read as signs that nobody typed. What is thrown carries the parser's own `type`. */
function requireUtf8(_request: unknown, _response: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw new Error('The body is not UTF-8.');
}

/** RFC 8259: JSON between systems is UTF-8. */
const OTHER_CHARSET = /charset\s*=\s*(?!"?utf-8)/i;

/** A form of another site can post text, neither JSON nor bytes: anything else is refused before it is read. */
function requireType(route: ApiRoute, voice: Voice): RequestHandler {
  return (request, response, next) => {
    const isJson = request.is('application/json') && !OTHER_CHARSET.test(request.get('content-type') ?? '');
    const isRight = route.endpoint.takes === 'bytes' ? request.is(BYTES) : isJson;
    if (route.endpoint.method === 'get' || isRight) next();
    else refuse('not-json', { ...voice, request, response });
  };
}

function handle(route: ApiRoute, deps: ApiDeps, voice: Voice): RequestHandler {
  return async (request: Request, response: Response) => {
    const gone = once(response, 'close').catch(() => undefined);
    const words = wordsOf(voice, request);
    const { caller } = response.locals as CallerLocals;
    await deps.seen.ensure(
      (request.get(SEEN_HEADER) ?? '').split(' ').filter(Boolean).slice(0, MOST_SEEN_TOKENS),
    );
    const isBytes = route.endpoint.takes === 'bytes';
    // A body without a byte is none to the parser.
    const body: unknown = isBytes && !Buffer.isBuffer(request.body) ? Buffer.alloc(0) : (request.body ?? {});
    const { params, query } = request;
    const { deps: watched, written } = watchWrites(deps);
    const result = await route.run(watched, { caller, params, query, body, words, gone });
    if (!result.ok) {
      const { refusal } = result;
      // There is nobody to answer.
      if (refusal.code === 'given-up') return;
      const about = { problems: fieldProblems(refusal, words), about: sentencesOf(refusal, words) };
      return refuse(problemCodeOf(refusal), { ...voice, request, response }, about);
    }
    tellWritten(response, written, deps);
    const { body: reply, isNew, file } = result.value;
    if (file && reply instanceof Uint8Array) return sendFile(response, file, reply);
    response.status(isNew === true ? 201 : 200).json(reply);
  };
}

/**
 * A file that somebody else sent is shown or saved, and never run: not as a page of ours, not as something else than it is
 * (`nosniff` stands on every answer).
 */
function sendFile(response: Response, file: NonNullable<Reply['file']>, bytes: Uint8Array): void {
  // Names in any script are written as RFC 6266 asks.
  response.attachment(file.name);
  const disposition = String(response.get('Content-Disposition'));
  response.set({
    'Content-Type': file.mediaType,
    'Content-Disposition': file.isShown ? disposition.replace(/^attachment/, 'inline') : disposition,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  response.status(200).end(bytes);
}

/** Of very many rows the last are named: an instance that lacks the others learns of them by its next delta. */
function tellWritten(response: Response, written: readonly WrittenRow[], deps: ApiDeps): void {
  if (written.length === 0) return;
  const tokens = written.slice(-MOST_SEEN_TOKENS).map(({ version }) => deps.seen.tokenOf(version));
  response.set(SEEN_HEADER, tokens.join(' '));
  response.set(CHANGED_HEADER, [...new Set(written.flatMap(({ facts }) => facts))].join(' '));
}

function onFault(upstreamProblemOf: UpstreamProblemOf, voice: Voice): ErrorRequestHandler {
  const { log } = voice;
  return (fault: unknown, request, response, next) => {
    if (response.headersSent) {
      next(fault);
      return;
    }
    const reference = randomUUID();
    const code = codeOfFault(fault, upstreamProblemOf);
    // What a parser of JSON says repeats some of what was sent, so only faults of ours and Microsoft's are told.
    if (PROBLEM_STATUS[code] >= 500) log.error({ reference, code, fault }, 'An API call failed');
    else log.warn({ reference, code }, 'An API call was refused');
    if (PROBLEM_STATUS[code] === 503) response.set('Retry-After', TRY_AGAIN_SECONDS);
    sendProblem(response, wordsOf(voice, request), { code, reference });
  };
}

/** The parser of bodies marks so what the caller sent wrong: a body that is not packed as its header says, for one. */
const isOfTheBody = (fault: unknown): boolean =>
  fault instanceof Error && 'expose' in fault && 'status' in fault && fault.status === 400;

/** What passes is looked at again every minute. */
const TRY_AGAIN_SECONDS = '60';

/** What express.json throws carries a `type`; the rest is Microsoft 365's fault or ours. */
function codeOfFault(fault: unknown, upstreamProblemOf: UpstreamProblemOf): ProblemCode {
  const type: unknown = fault instanceof Error && 'type' in fault ? fault.type : undefined;
  if (type === 'entity.too.large') return 'too-large';
  if (typeof type === 'string' && (type.startsWith('entity.') || type.startsWith('request.')))
    return 'bad-input';
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return 'not-json';
  if (fault instanceof URIError) return 'not-found';
  if (isOfTheBody(fault)) return 'bad-input';
  return upstreamProblemOf(fault) ?? 'something-broke';
}
