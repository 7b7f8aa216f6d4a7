import type * as z from 'zod/mini';
import type { AskedOfCaller, Endpoint, Schema } from '../../contract/endpoint.ts';
import type { Permission } from '../../domain/access/access.ts';
import type { FieldProblem } from '../../domain/fields/field-problem.ts';
import { fieldProblem } from '../../domain/fields/field-problem.ts';
import { problemsOfIssues } from '../../domain/fields/issue-problems.ts';
import type { Result } from '../../domain/result.ts';
import { inheritedNamesIn } from '../../domain/rows/inherited-names.ts';
import type { KeyHoldsAnother, ChangedMeanwhile } from '../../ports/records.ts';
import type { FileWithheld } from '../../use-cases/files/read-file.ts';
import type { MayCountTwice } from '../../use-cases/record/activity-doubts.ts';
import type { NotAllowed, NotFound } from '../../use-cases/shared/authorise.ts';
import { boundTo } from '../../use-cases/shared/bound-to.ts';
import type { AlreadyAnnounced } from '../../use-cases/policies/withdraw-policy.ts';
import type { NotPreviewed } from '../../use-cases/policies/preview-policy.ts';
import type { PolicyDoesNotParse } from '../../use-cases/policies/draft-policy.ts';
import type { BadInput } from '../../use-cases/shared/bad-input.ts';
import type { EvaluationClosed } from '../../use-cases/evaluations/submit-evaluation.ts';
import type { SecondPersonNeeded } from '../../use-cases/problem-rows/settle-problem-row.ts';
import type { Words } from '../../cards/words.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Caller } from './verify-tab-token.ts';

export type Refusal =
  | NotFound
  | NotAllowed
  | BadInput
  | PolicyDoesNotParse
  | KeyHoldsAnother
  | ChangedMeanwhile
  | EvaluationClosed
  | SecondPersonNeeded
  | NotPreviewed
  | AlreadyAnnounced
  | MayCountTwice
  | FileWithheld;

export interface Reply<Body = unknown> {
  readonly body: Body;
  /** True when a row was stored that was not there before. */
  readonly isNew?: boolean;
  /** What the bytes of the body are, where the endpoint gives bytes. */
  readonly file?: { readonly name: string; readonly mediaType: string; readonly isShown: boolean };
}

export interface RouteRequest<Of extends Endpoint> {
  readonly caller: Caller;
  readonly params: z.output<Of['params']>;
  /** What stands after the `?` of the address. */
  readonly query: z.output<Of['query']>;
  readonly body: z.output<Of['body']>;
  readonly words: Words;
  /** Settles once the caller has gone, answered or not. */
  readonly gone: Promise<unknown>;
}

/** An endpoint as it came, nothing of it parsed. */
interface RawRequest {
  readonly caller: Caller;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly words: Words;
  readonly gone: Promise<unknown>;
}

/** An endpoint and what answers it, its types erased at the door. */
export interface ApiRoute {
  readonly endpoint: Endpoint;
  readonly run: (deps: ApiDeps, request: RawRequest) => Promise<Result<Reply, Refusal | InputRefusal>>;
}

/** Input that did not parse. */
export interface InputRefusal {
  readonly code: 'does-not-parse';
  readonly in: 'params' | 'query' | 'body';
  readonly problems: readonly FieldProblem[];
}

/**
 * Parses at the door, then trusts: `run` receives what the endpoint's schemas give, and sends what its reply says. Nothing is
 * written or sent without the permission that the endpoint names.
 */
export const answer = <Of extends Endpoint>(
  endpoint: Of,
  run: (
    deps: ApiDeps,
    request: RouteRequest<Of>,
  ) => Result<Reply<z.input<Of['reply']>>, Refusal> | Promise<Result<Reply<z.input<Of['reply']>>, Refusal>>,
): ApiRoute => ({
  endpoint,
  run: async (deps, { caller, words, gone, ...raw }) => {
    const params = parse(endpoint.params, raw.params, 'params');
    if (!params.ok) return params;
    const query = parse(endpoint.query, raw.query, 'query');
    if (!query.ok) return query;
    // Bytes have no names.
    const inherited = endpoint.takes === 'bytes' ? [] : inheritedNamesIn(raw.body);
    if (inherited.length > 0) return notAskedFor(inherited);
    const body = parse(endpoint.body, raw.body, 'body');
    if (!body.ok) return body;
    // Parsed by the endpoint's own schemas; that each is `Of`'s is lost where they are looked up by name.
    const parsed = { params: params.value, query: query.value, body: body.value };
    const bound = boundTo(deps, permissionOf(endpoint.permission), endpoint.id);
    const result = await run(bound.deps, { caller, words, gone, ...parsed } as RouteRequest<Of>);
    if (result.ok) bound.requireGiven();
    return result;
  },
});

/** What needs an account alone, a team or what a report names, writes nothing. */
const permissionOf = (asked: AskedOfCaller): Permission | undefined =>
  asked === 'signed-in' || asked === 'line-manager' || asked === 'of-the-report' ? undefined : asked;

/** A schema would drop them without a word. */
const notAskedFor = (paths: readonly string[]): Result<never, InputRefusal> => ({
  ok: false,
  refusal: {
    code: 'does-not-parse',
    in: 'body',
    problems: paths.map((path) => fieldProblem(path, 'not-asked-for')),
  },
});

function parse(schema: Schema, value: unknown, part: InputRefusal['in']): Result<unknown, InputRefusal> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = problemsOfIssues(parsed.error.issues);
  return { ok: false, refusal: { code: 'does-not-parse', in: part, problems } };
}
