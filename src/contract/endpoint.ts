import * as z from 'zod/mini';
import type { Permission } from '../domain/access/access.ts';
import type { Fact } from '../domain/rows/fact.ts';

export type Schema = z.ZodMiniType;

/**
 * What the use case behind an endpoint asks of the caller: a permission, or no more than an account or a team;
 * `of-the-report`: the permission that the report names for which it is asked.
 */
export type AskedOfCaller = Permission | 'signed-in' | 'line-manager' | 'of-the-report';

/**
 * One conversation between the tab and the server, stated once: the route, the tab's client, the cache, the fake of tests and
 * `docs/api/openapi.json` come from it.
 */
export interface Endpoint<
  Id extends string = string,
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Reply extends Schema = Schema,
> {
  /** Names it among all endpoints. */
  readonly id: Id;
  readonly method: 'get' | 'post';
  /** Below `/api`; `{oid}` stands for the parameter of that name. */
  readonly path: string;
  /** What it is for, in a sentence for whoever reads the API's document. */
  readonly summary: string;
  readonly permission: AskedOfCaller;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
  /** Left out: JSON. Bytes come as they are, and say nothing of what they are. */
  readonly takes?: 'bytes' | undefined;
  /** The same of the reply, which is a file. */
  readonly gives?: 'bytes' | undefined;
}

export interface Read<
  Id extends string = string,
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Reply extends Schema = Schema,
> extends Endpoint<Id, Params, Query, Nothing, Reply> {
  readonly method: 'get';
  /** Which facts it shows: once one of them changes, what is kept of it is old. */
  readonly shows: readonly Fact[];
}

export interface Write<
  Id extends string = string,
  Params extends Schema = Schema,
  Body extends Schema = Schema,
  Reply extends Schema = Schema,
> extends Endpoint<Id, Params, Nothing, Body, Reply> {
  readonly method: 'post';
  /** Sent again it stores nothing more, so that a caller who got no answer may repeat it. */
  readonly isSafeTwice: boolean;
  /** The read whose next reply this one’s reply is; it takes this one’s parameters, or fewer. */
  readonly renews: Read | undefined;
  /** The read of what is no more once this is done. */
  readonly ends: Read | undefined;
  /** The read of what begins anew by this: what was read of it before is shown no more. */
  readonly begins: Read | undefined;
}

/** Takes no names at all; in types it adds none to what it is joined with. */
export type Nothing = z.ZodMiniType<Readonly<Record<never, never>>>;

const NOTHING: Nothing = z.object({});
const NO_BODY: Nothing = z.strictObject({});

interface StatedRead<
  Id extends string,
  Params extends Schema,
  Query extends Schema,
  Reply extends Schema,
> extends Pick<
  Read<Id, Params, Query, Reply>,
  'id' | 'path' | 'summary' | 'permission' | 'reply' | 'gives' | 'shows'
> {
  readonly params?: Params;
  readonly query?: Query;
}

/** An endpoint that tells something. Without parameters or a query it takes none. */
export const read = <
  const Id extends string,
  Reply extends Schema,
  Params extends Schema = Nothing,
  Query extends Schema = Nothing,
>(
  stated: StatedRead<Id, Params, Query, Reply>,
): Read<Id, Params, Query, Reply> => ({
  method: 'get',
  body: NOTHING,
  // Whatever is left out is `Nothing` by the defaults above.
  params: NOTHING as Schema as Params,
  query: NOTHING as Schema as Query,
  ...stated,
});

interface StatedWrite<
  Id extends string,
  Params extends Schema,
  Body extends Schema,
  Reply extends Schema,
> extends Pick<Write<Id, Params, Body, Reply>, 'id' | 'path' | 'summary' | 'permission' | 'reply' | 'takes'> {
  readonly params?: Params;
  readonly body?: Body;
  readonly isSafeTwice?: true;
  readonly renews?: Read;
  readonly ends?: Read;
  readonly begins?: Read;
}

/** An endpoint that changes something. Without a body it takes an empty one. */
export const write = <
  const Id extends string,
  Reply extends Schema,
  Params extends Schema = Nothing,
  Body extends Schema = Nothing,
>({
  isSafeTwice = undefined,
  renews,
  ends,
  begins,
  ...stated
}: StatedWrite<Id, Params, Body, Reply>): Write<Id, Params, Body, Reply> => ({
  method: 'post',
  query: NOTHING,
  // As above.
  params: NOTHING as Schema as Params,
  body: NO_BODY as Schema as Body,
  isSafeTwice: isSafeTwice === true,
  renews,
  ends,
  begins,
  ...stated,
});

/** What a caller names of a read: its parameters and what stands after the `?`, in one. */
export type ArgsOf<Of extends Read> = z.input<Of['params']> & z.input<Of['query']>;
export type ParamsOf<Of extends Endpoint> = z.input<Of['params']>;
/** As the endpoint’s schema gives it: a form is checked by it before it is sent. */
export type BodyOf<Of extends Endpoint> = z.output<Of['body']>;
export type ReplyOf<Of extends Endpoint> = z.output<Of['reply']>;

const PARAMETER = /\{(\w+)\}/g;

/** Names of the parameters in an endpoint's path, in their order. */
export const parametersIn = (path: string): readonly string[] =>
  [...path.matchAll(PARAMETER)].map(([, name = '']) => name);
