/** A Graph request and its answer, free of HTTP so that `$batch` can run the same code. */
export interface GraphRequest {
  readonly method: string;
  /** Path after the version, as sent: `/sites/root/lists`. */
  readonly path: string;
  /** The query as sent, without `?`. */
  readonly search: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: RequestBody;
  /** The body as sent, for what is not JSON: the content of a file. None inside a batch. */
  readonly bytes: Buffer;
  readonly isInBatch: boolean;
}

export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface GraphAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON; nothing is sent when undefined. */
  readonly body: unknown;
  /** Sent as plain text instead of JSON: a count. */
  readonly text?: string;
}

/** The service says no. The edge adds date and request ids (Graph docs: error responses). */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What `innerError` says beside date and ids: often a more specific code. */
  readonly inner: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

export type Reply = GraphAnswer | Refusal;

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

export function answer(status: number, body?: unknown, headers: Record<string, string> = {}): GraphAnswer {
  return { kind: 'answer', status, headers, body };
}

export const plainText = (text: string): GraphAnswer => ({ ...answer(200), text });

export function refusal(
  status: number,
  code: string,
  message: string,
  more: { inner?: Record<string, string>; headers?: Record<string, string> } = {},
): Refusal {
  return { kind: 'refusal', status, code, message, inner: more.inner ?? {}, headers: more.headers ?? {} };
}

export const invalidRequest = (message: string): Refusal => refusal(400, 'invalidRequest', message);

export const notFound = (message: string): Refusal => refusal(404, 'itemNotFound', message);

/** What this tenant leaves out must be seen, not guessed at. */
export const notImitated = (what: string): Refusal =>
  refusal(501, 'notImplemented', `The local Microsoft 365 does not imitate ${what}.`);
