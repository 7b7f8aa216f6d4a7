import type { Words } from '../../wording/create-words.ts';
import type * as z from 'zod/mini';
import type { Permission } from '../../domain/access/access.ts';
import type { Result } from '../../domain/result.ts';
import { inheritedNamesIn } from '../../domain/rows/inherited-names.ts';
import type { KeyHoldsAnother, ChangedMeanwhile } from '../../ports/records.ts';
import type { MayCountTwice } from '../../use-cases/activity-doubts.ts';
import type { NotAllowed, NotFound } from '../../use-cases/authorise.ts';
import type { PolicyDoesNotParse } from '../../use-cases/draft-policy.ts';
import type { BadInput } from '../../use-cases/bad-input.ts';
import type { EvaluationClosed } from '../../use-cases/submit-evaluation.ts';
import type { SecondPersonNeeded } from '../../use-cases/settle-problem-row.ts';
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
  | MayCountTwice;

export interface Reply {
  readonly status: 200 | 201;
  readonly body: unknown;
  /** Versions the caller should send back, so that every instance shows them their own write. */
  readonly seen?: readonly string[];
}

export interface RouteRequest<Params, Query, Body> {
  readonly caller: Caller;
  readonly params: Params;
  /** What stands after the `?` of the address. */
  readonly query: Query;
  readonly body: Body;
  readonly words: Words;
}

/** What the router needs of a route once its types have been erased at the door. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** The permission its use case asks for; `signed-in` where anyone of the tenant may call. */
  readonly permission: Permission | 'signed-in' | 'line-manager';
  readonly run: (
    deps: ApiDeps,
    request: { caller: Caller; params: unknown; query: unknown; body: unknown; words: Words },
  ) => Promise<Result<Reply, Refusal | InputRefusal>>;
}

/** Input that did not parse, with zod's issues worded by id. */
export interface InputRefusal {
  readonly code: 'does-not-parse';
  readonly in: 'params' | 'query' | 'body';
  readonly problems: readonly { readonly path: string; readonly error: string }[];
}

type Schema<Output> = z.ZodMiniType<Output>;

/** Parses at the door, then trusts: `run` receives what the schemas give. */
export function defineRoute<Params, Body, Query = undefined>(definition: {
  readonly method: Route['method'];
  readonly path: string;
  readonly permission: Route['permission'];
  readonly params: Schema<Params>;
  /** Left out by a route that reads none. */
  readonly query?: Schema<Query>;
  readonly body: Schema<Body>;
  readonly run: (
    deps: ApiDeps,
    request: RouteRequest<Params, Query, Body>,
  ) => Result<Reply, Refusal> | Promise<Result<Reply, Refusal>>;
}): Route {
  const { method, path, permission } = definition;
  return {
    method,
    path,
    permission,
    run: async (deps, { caller, params, query, body, words }) => {
      const parsedParams = parse(definition.params, params, 'params');
      if (!parsedParams.ok) return parsedParams;
      const parsedQuery = definition.query
        ? parse(definition.query, query, 'query')
        : // Without a schema nothing else can be inferred for `Query`.
          ({ ok: true, value: undefined as Query } as const);
      if (!parsedQuery.ok) return parsedQuery;
      const inherited = inheritedNamesIn(body);
      if (inherited.length > 0) return notAskedFor(inherited);
      const parsedBody = parse(definition.body, body, 'body');
      if (!parsedBody.ok) return parsedBody;
      return definition.run(deps, {
        caller,
        params: parsedParams.value,
        query: parsedQuery.value,
        body: parsedBody.value,
        words,
      });
    },
  };
}

/** A schema would drop them without a word. */
const notAskedFor = (paths: readonly string[]): Result<never, InputRefusal> => ({
  ok: false,
  refusal: {
    code: 'does-not-parse',
    in: 'body',
    problems: paths.map((path) => ({ path, error: 'not-asked-for' })),
  },
});

function parse<Output>(
  schema: Schema<Output>,
  value: unknown,
  part: InputRefusal['in'],
): Result<Output, InputRefusal> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), error: 'not-asked-for' }))
      : [{ path: pathOf(issue.path), error: errorId(issue.message) }],
  );
  return { ok: false, refusal: { code: 'does-not-parse', in: part, problems } };
}

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, LONGEST_PATH);

const LONGEST_PATH = 200;
const ERROR_ID = /^[a-z][a-z-]*(:\d+)?$/;

/** The contract's own error ids; zod's English for a wrong type or a missing field becomes one of ours. */
const errorId = (text: string): string => (ERROR_ID.test(text) ? text : 'not-this-kind');
